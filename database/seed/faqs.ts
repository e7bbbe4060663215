import type { DemoFaq, DemoFaqSuggestion } from '../demo/world.types';
import type { Keys } from './threads';
import { keyIn, PLUGIN, write, type Writing } from './writing';

const YEAR_MS = 365 * 24 * 60 * 60 * 1_000;

/** What each thread gives a FAQ to be drawn from, by the thread's key. */
export interface Drawn {
  contribution: string;
  title: string;
  helpful: readonly string[];
  closing: string | null;
}

const drawnFrom = ({ threads }: DemoFaq, drawn: ReadonlyMap<string, Drawn>): Drawn[] =>
  threads.map((key) => {
    const thread = drawn.get(key);
    if (!thread) throw new Error(`A FAQ is drawn from "${key}", which the demo did not write.`);
    return thread;
  });

const lifeOf = ({ state, checked, publishedAt, reviewedAt, flag }: DemoFaq, keys: Keys) => ({
  state,
  ...(checked && { checkedAt: checked.at, checkedByKey: keyIn(keys.people, checked.by) }),
  ...(publishedAt && { publishedOn: publishedAt }),
  ...(reviewedAt && { reviewedOn: reviewedAt }),
  ...(reviewedAt &&
    state !== 'retired' && { reviewDueOn: new Date(reviewedAt.getTime() + YEAR_MS) }),
  ...(flag && { flagReason: flag.reason, flaggedByKey: keyIn(keys.people, flag.by) }),
});

const writeSuggestion = (
  writing: Writing,
  faq: string,
  { by, at, text, why, declined }: DemoFaqSuggestion,
  keys: Keys
): Promise<string> =>
  write(writing, `${PLUGIN}.faq-suggestion`, {
    faq,
    author: keyIn(keys.people, by),
    text,
    why,
    postedAt: at,
    ...(declined && {
      state: 'declined',
      answer: declined.answer,
      answeredAt: declined.at,
      answeredByKey: keyIn(keys.people, declined.by),
    }),
  });

/** One FAQ with all that members said of it. */
export const writeFaq = async (
  writing: Writing,
  faq: DemoFaq,
  drawn: ReadonlyMap<string, Drawn>,
  keys: Keys
): Promise<void> => {
  const threads = drawnFrom(faq, drawn);
  const { minorityView } = faq;
  const key = await write(writing, `${PLUGIN}.faq`, {
    title: faq.title,
    text: faq.text,
    community: keyIn(keys.communities, faq.community),
    author: keyIn(keys.people, faq.author),
    sources: threads.flatMap(({ contribution, helpful, closing }) => [
      contribution,
      ...helpful,
      ...(closing === null ? [] : [closing]),
    ]),
    searchWords: threads.map(({ title }) => title).join('\n'),
    postedAt: faq.createdAt,
    ...(minorityView && {
      minorityBy: keyIn(keys.people, minorityView.by),
      minorityView: minorityView.text,
    }),
    ...lifeOf(faq, keys),
  });
  for (const suggestion of faq.suggestions) await writeSuggestion(writing, key, suggestion, keys);
  for (const helped of [true, false]) {
    for (const person of helped ? faq.helped : faq.notHelped) {
      const giver = keyIn(keys.people, person);
      await write(writing, `${PLUGIN}.faq-verdict`, { faq: key, giver, helped });
    }
  }
};
