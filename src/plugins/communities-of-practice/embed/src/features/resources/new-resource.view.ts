import { html } from 'lit';
import type { Place } from '../../address/place';
import type { App } from '../../app/app';
import type { Thread } from '../../app/state';
import {
  choiceField,
  givenIn,
  lineField,
  proseField,
  textIn,
  type Fields,
} from '../../forms/fields.view';
import { openForm, type FormOf, type Typed } from '../../forms/form';
import { framedForm } from '../../forms/framed-form.view';
import { writingView } from '../../forms/writing.view';
import { beginningOf } from '../../ui/beginning';
import { heading } from '../../ui/heading';
import { licenceField, licenceIn } from '../adaptations/licence-field.view';
import { chosenCommunity, communityField } from '../contributions/community-field.view';
import { readWhere } from '../contributions/compose.acts';
import { signInFirst } from '../contributions/sign-in-first.view';
import { originView, readOrigin, readVisited } from '../shared/origin.view';
import { backToPart } from '../shared/parts.view';
import type { Visit } from '../shared/shared.state';
import { readLicences, RESOURCE_KINDS } from './resources.acts';

const TITLE_MAX = 150;
const TEXT_MAX = 20_000;
const CORE_MAX = 2_000;
const LINK_MAX = 500;
const TOPICS_MAX = 8;

/** What it comes from, if it does. */
type Origin = Pick<Place, 'from' | 'visited'>;

const formOf = (
  title: string,
  { from, visited }: Origin
): FormOf & { action: 'resource.create' } => ({
  slot: ['resource', from ?? visited].filter(Boolean).join(':'),
  title,
  place: { view: 'shared', add: 'resource', from, visited },
  action: 'resource.create',
});

/** What was learned in a conversation that is over; else what was said of it already where it was begun about it. */
const saidIn = ({ text, details, closing }: Thread): Typed =>
  closing?.learned
    ? { text: closing.learned }
    : {
        title: String(details.resourceTitle ?? ''),
        kind: String(details.resourceKind ?? ''),
        link: String(details.resourceUrl ?? ''),
        text,
      };

/** What one noted of a visit oneself, called by what one will try. */
const notedOf = (app: App, { forThoseInIt }: Visit): Typed => {
  const own = app.state().person?.documentId;
  const note = forThoseInIt?.notes.find(({ author }) => author?.documentId === own);
  return note
    ? { title: beginningOf(note.tryWhat ?? '', TITLE_MAX - 1), text: note.text ?? '' }
    : {};
};

export const enterNewResource = (app: App): void => {
  const { place } = app.state();
  const community = app.host.community ?? place.community;
  const begun: Typed = community ? { community } : {};
  const open = (said: Typed) => void openForm(app, formOf('', place).slot, { ...begun, ...said });
  if (place.visited === undefined) readOrigin(app, (thread) => open(thread ? saidIn(thread) : {}));
  else readVisited(app, (visit) => open(visit ? notedOf(app, visit) : {}));
  readWhere(app);
  readLicences(app);
};

/** A link is called by where it leads. */
const linksIn = (typed: Typed) => {
  const url = givenIn(typed, 'link');
  if (url === undefined) return [];
  return [{ url, label: URL.canParse(url) ? new URL(url).hostname : url }];
};

const topicsIn = (typed: Typed): string[] =>
  textIn(typed, 'topics')
    .split(',')
    .map((topic) => topic.trim())
    .filter(Boolean)
    .slice(0, TOPICS_MAX);

const about = (app: App, fields: Fields) => html`
  ${choiceField(fields, {
    name: 'kind',
    legend: app.say('resource.kind'),
    choices: RESOURCE_KINDS.map((key) => ({ key, label: app.say(`kind.${key}`) })),
  })}
  ${lineField(fields, { name: 'title', label: app.say('title'), min: 3, max: TITLE_MAX })}
  ${writingView(app, {
    name: 'text',
    label: app.say('resource.text'),
    value: textIn(fields.typed, 'text'),
    maxLength: TEXT_MAX,
    onType: (text) => fields.onType({ text }),
  })}
  ${lineField(
    fields,
    {
      name: 'link',
      label: app.say('optional', { label: app.say('resource.link') }),
      max: LINK_MAX,
      isOptional: true,
    },
    'url'
  )}
`;

const toReuse = (app: App, fields: Fields) => html`
  ${proseField(fields, {
    name: 'core',
    label: app.say('optional', { label: app.say('resource.core') }),
    hint: app.say('resource.core.why'),
    max: CORE_MAX,
    isOptional: true,
  })}
  ${lineField(fields, {
    name: 'topics',
    label: app.say('optional', { label: app.say('resource.topics') }),
    hint: app.say('resource.topics.how'),
    max: 400,
    isOptional: true,
  })}
  ${licenceField(app, fields)}
`;

const form = (app: App, title: string, { from, visited }: Origin) =>
  framedForm(app, {
    of: formOf(title, { from, visited }),
    title: null,
    labels: {
      title: app.say('title'),
      text: app.say('resource.text'),
      core: app.say('resource.core'),
      topics: app.say('resource.topics'),
      'links.0.url': app.say('resource.link'),
    },
    label: app.say('resource.send'),
    fields: (typed, onType) => html`
      ${communityField(app, typed, onType)} ${about(app, { typed, onType })}
      ${toReuse(app, { typed, onType })}
    `,
    asked: (typed) => ({
      data: {
        community: chosenCommunity(app, typed)?.documentId ?? textIn(typed, 'community'),
        kind: RESOURCE_KINDS.find((kind) => kind === typed.kind) ?? 'tool',
        title: textIn(typed, 'title'),
        text: textIn(typed, 'text'),
        links: linksIn(typed),
        topics: topicsIn(typed),
        core: givenIn(typed, 'core'),
        licence: licenceIn(app, typed.licence) ?? 'ask-me',
        from,
        fromVisit: visited,
      },
    }),
    onSent: ({ data: { documentId } }) => {
      app.tell('gp-published', { kind: 'resource', documentId });
      app.notify({ text: app.say('published'), undo: null });
      app.go({ view: 'shared', resource: documentId }, { replace: true });
    },
    onWaiting: () => app.go({ view: 'shared' }),
    back: app.say('discard'),
    onBack: () => app.go({ view: 'shared' }),
  });

/** Sharing something that one has made or found. */
export const newResourceView = (app: App) => {
  const { person, forms, place } = app.state();
  const typed = forms[formOf('', place).slot]?.typed ?? {};
  const title = givenIn(typed, 'title') ?? app.say('resource.begin');
  return html`
    ${backToPart(app, undefined)} ${heading(app, 0, app.say('resource.begin'))} ${originView(app)}
    ${person === null ? signInFirst(app) : form(app, title, place)}
  `;
};
