import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { givenIn, lineField, textIn, type Fields } from '../../forms/fields.view';
import { openForm, type FormOf, type Typed } from '../../forms/form';
import { framedForm } from '../../forms/framed-form.view';
import { writingView } from '../../forms/writing.view';
import { heading } from '../../ui/heading';
import { chosenCommunity, communityField } from '../contributions/community-field.view';
import { readSafeguarding } from '../concerns/safeguarding.acts';
import { choose, readWhere } from '../contributions/compose.acts';
import { signInFirst } from '../contributions/sign-in-first.view';
import { backToPart } from '../shared/parts.view';
import { addresseeField } from './addressee-field.view';
import { checklistField, confirmsIn } from './checklist.view';
import { datesField } from './dates-field.view';
import {
  hostFields,
  hostWordsIn,
  placesField,
  questionsField,
  questionsIn,
  visitLabels,
} from './visit-fields.view';
import { repeatsField } from './repeats-field.view';
import { repeatsIn } from './visit-series';
import { datesIn } from './visit-time';

/** It is offered by a host, or asked for. */
export type Beginning = 'offer' | 'request';

const TITLE_MAX = 150;
const TEXT_MAX = 20_000;

const formOf = (begunAs: Beginning, title: string): FormOf & { action: 'visit.create' } => ({
  slot: `visit-${begunAs}`,
  title,
  place: { view: 'shared', part: 'visits', add: begunAs },
  action: 'visit.create',
});

export const enterNewVisit = (app: App, begunAs: Beginning): void => {
  const community = app.host.community ?? app.state().place.community;
  void openForm(app, formOf(begunAs, '').slot, community ? { community } : {});
  readWhere(app);
  if (begunAs === 'offer') readSafeguarding(app);
};

/** What a host confirms with a date. */
const checklistOf = (app: App, typed: Typed): readonly string[] => {
  const { safeguarding } = app.state();
  return safeguarding.is === 'read' && datesIn(typed).length > 0
    ? safeguarding.data.visitChecklist
    : [];
};

const fields = (app: App, begunAs: Beginning, given: Fields) => {
  const isOffer = begunAs === 'offer';
  return html`
    ${communityField(app, given.typed, given.onType)}
    ${lineField(given, { name: 'title', label: app.say('title'), min: 3, max: TITLE_MAX })}
    ${writingView(app, {
      name: 'text',
      label: app.say(isOffer ? 'visit.text' : 'visit.text.request'),
      value: textIn(given.typed, 'text'),
      maxLength: TEXT_MAX,
      onType: (text) => given.onType({ text }),
    })}
    ${isOffer ? placesField(app, given) : questionsField(app, given)}
    ${datesField(app, given, {
      legend: app.say('optional', { label: app.say(isOffer ? 'visit.when' : 'visit.dates') }),
      most: isOffer ? 1 : undefined,
    })}
    ${isOffer ? repeatsField(app, given) : nothing}
    ${isOffer
      ? html`${checklistField(app, given, checklistOf(app, given.typed))} ${hostFields(app, given)}`
      : addresseeField(app, given)}
  `;
};

const dataOf = (app: App, begunAs: Beginning, typed: Typed) => {
  const said = {
    community: chosenCommunity(app, typed)?.documentId ?? textIn(typed, 'community'),
    title: textIn(typed, 'title'),
    text: textIn(typed, 'text'),
  };
  const dates = datesIn(typed);
  return begunAs === 'request'
    ? {
        begunAs,
        ...said,
        questions: questionsIn(typed),
        dates,
        addressee: givenIn(typed, 'addressee'),
      }
    : {
        begunAs,
        ...said,
        ...hostWordsIn(typed),
        places: Number(typed.places),
        dates: dates[0],
        repeats: repeatsIn(typed),
        confirmsChecklist: confirmsIn(typed),
      };
};

const form = (app: App, begunAs: Beginning, title: string) =>
  framedForm(app, {
    of: formOf(begunAs, title),
    title: null,
    labels: visitLabels(app),
    label: app.say(begunAs === 'offer' ? 'visit.offer.send' : 'visit.ask.send'),
    fields: (typed, onType) => fields(app, begunAs, { typed, onType }),
    asked: (typed) => ({ data: dataOf(app, begunAs, typed) }),
    onSent: ({ data: { documentId } }) => {
      app.tell('gp-published', { kind: 'visit', documentId });
      app.notify({ text: app.say('published'), undo: null });
      app.go({ view: 'shared', part: 'visits', visit: documentId }, { replace: true });
    },
    onWaiting: () => app.go({ view: 'shared', part: 'visits' }),
    back: app.say('discard'),
    onBack: () => app.go({ view: 'shared', part: 'visits' }),
  });

/** Offering a visit, or asking for one. */
export const newVisitView = (app: App, begunAs: Beginning) => {
  const { person, forms } = app.state();
  const begin = app.say(begunAs === 'offer' ? 'visit.offer' : 'visit.ask');
  const typed = forms[formOf(begunAs, '').slot]?.typed ?? {};
  const community = chosenCommunity(app, typed);
  if (begunAs === 'request' && community) choose(app, community.documentId);
  return html`
    ${backToPart(app, 'visits')} ${heading(app, 0, begin)}
    <p class="hint">${app.say(begunAs === 'offer' ? 'visit.offer.what' : 'visit.ask.what')}</p>
    ${person === null ? signInFirst(app) : form(app, begunAs, givenIn(typed, 'title') ?? begin)}
  `;
};
