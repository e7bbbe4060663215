import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Thread } from '../../app/state';
import { givenIn, textIn } from '../../forms/fields.view';
import { openForm, type FormOf, type Typed } from '../../forms/form';
import { framedForm } from '../../forms/framed-form.view';
import { heading } from '../../ui/heading';
import { chosenCommunity, communityField } from '../contributions/community-field.view';
import { choose, readWhere } from '../contributions/compose.acts';
import { signInFirst } from '../contributions/sign-in-first.view';
import { originView, readOrigin } from '../shared/origin.view';
import { backToPart } from '../shared/parts.view';
import { askedField, askedIn } from './asked-member.view';
import {
  searchWordsField,
  searchWordsIn,
  sourcesField,
  sourcesIn,
  wordsFields,
} from './faq-fields.view';

const formOf = (title: string, from: string | undefined): FormOf & { action: 'faq.create' } => ({
  slot: from ? `faq:${from}` : 'faq',
  title,
  place: { view: 'shared', part: 'answers', add: 'faq', from },
  action: 'faq.create',
});

/** Whoever began a conversation about it may have named its sources there. */
const namedIn = ({ details: { sources } }: Thread): string[] =>
  Array.isArray(sources) ? sources.map(String) : [];

export const enterNewFaq = (app: App): void => {
  const { place } = app.state();
  const community = app.host.community ?? place.community;
  const begun: Typed = community ? { community } : {};
  readOrigin(app, (thread) => {
    const typed = thread ? { ...begun, sources: namedIn(thread) } : begun;
    void openForm(app, formOf('', place.from).slot, typed);
  });
  readWhere(app);
};

const fields = (app: App, typed: Typed, onType: (change: Typed) => void) => {
  const community = chosenCommunity(app, typed);
  if (community) choose(app, community.documentId);
  return html`
    ${communityField(app, typed, onType)} ${wordsFields(app, { typed, onType })}
    ${searchWordsField(app, { typed, onType })}
    ${community
      ? [
          sourcesField(app, { typed, onType }),
          askedField(app, { typed, onType }, app.state().person?.documentId),
        ]
      : nothing}
  `;
};

const form = (app: App, title: string, from: string | undefined) =>
  framedForm(app, {
    of: formOf(title, from),
    title: null,
    labels: {
      title: app.say('faq.question'),
      text: app.say('faq.answer'),
      minorityBy: app.say('differ.ask'),
    },
    label: app.say('faq.send'),
    fields: (typed, onType) => fields(app, typed, onType),
    asked: (typed) => ({
      data: {
        community: chosenCommunity(app, typed)?.documentId ?? textIn(typed, 'community'),
        title: textIn(typed, 'title'),
        text: textIn(typed, 'text'),
        sources: sourcesIn(typed),
        searchWords: searchWordsIn(typed),
        minorityBy: askedIn(typed),
      },
    }),
    onSent: ({ data: { documentId } }) => {
      app.tell('gp-published', { kind: 'faq', documentId });
      app.notify({ text: app.say('faq.drafted'), undo: null });
      app.go({ view: 'shared', part: 'answers', faq: documentId }, { replace: true });
    },
    onWaiting: () => app.go({ view: 'shared', part: 'answers' }),
    back: app.say('discard'),
    onBack: () => app.go({ view: 'shared', part: 'answers' }),
  });

/** Drafting an answer; another member checks it before it is published. */
export const newFaqView = (app: App) => {
  const { person, forms, place } = app.state();
  const typed = forms[formOf('', place.from).slot]?.typed ?? {};
  const title = givenIn(typed, 'title') ?? app.say('faq.begin');
  return html`
    ${backToPart(app, 'answers')} ${heading(app, 0, app.say('faq.begin'))}
    <p class="hint">${app.say('faq.begin.what')}</p>
    ${originView(app)} ${person === null ? signInFirst(app) : form(app, title, place.from)}
  `;
};
