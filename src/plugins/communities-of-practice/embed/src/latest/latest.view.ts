import { addressOf, type Place } from '../address/place';
import type { Moments } from '../words/moments';
import english from '../words/en.json';
import type { Latest, Line } from './latest.acts';

interface Shown {
  /** The page with the whole element. */
  page: URL;
  moments: Moments;
  /** Whether the one community goes without saying. */
  isOneCommunity: boolean;
}

const made = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const linkTo = (page: URL, place: Place, properties: Partial<HTMLAnchorElement>) =>
  made('a', { href: addressOf(page, place).href, ...properties });

const lineView = ({ conversation, sentence }: Line, { page, moments, isOneCommunity }: Shown) => {
  const { documentId, title, community, postedAt } = conversation;
  const link = linkTo(page, { thread: documentId }, { dir: 'auto', textContent: title });
  const when = made('time', {
    dateTime: postedAt,
    title: moments.exactly(postedAt),
    textContent: moments.ago(postedAt),
  });
  const line = made(
    'p',
    {},
    ...(isOneCommunity ? [] : [made('bdi', {}, community.name), ' · ']),
    when
  );
  const said = sentence === null ? [] : [made('p', { dir: 'auto' }, `“${sentence}”`)];
  const item = made('li', {}, link, ...said, line);
  item.part.add('conversation');
  return item;
};

const words = (latest: Latest): string | null => {
  if (latest.is === 'read') return latest.lines.length === 0 ? english['feed.empty'] : null;
  return english[latest.is === 'members-only' ? 'failure.sign-in' : 'failure.unreachable.short'];
};

/** The latest conversations, as the nodes that show them. */
export const latestView = (latest: Latest, shown: Shown): readonly Node[] => {
  const said = words(latest);
  const more = linkTo(
    shown.page,
    {},
    { className: 'more', textContent: english['all-conversations'] }
  );
  if (latest.is !== 'read' || said !== null) return [made('p', {}, said ?? ''), more];
  return [made('ul', {}, ...latest.lines.map((line) => lineView(line, shown))), more];
};
