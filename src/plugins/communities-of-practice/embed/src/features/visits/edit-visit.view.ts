import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { lineField, textIn, type Fields } from '../../forms/fields.view';
import { formAt, type Typed } from '../../forms/form';
import { framedForm } from '../../forms/framed-form.view';
import { writingView } from '../../forms/writing.view';
import type { Visit } from '../shared/shared.state';
import {
  hostFields,
  hostWordsIn,
  placesField,
  questionsField,
  questionsIn,
  visitLabels,
} from './visit-fields.view';
import { saidOf, visitFormOf } from './visit-forms';
import { readVisit } from './visits.acts';

const TITLE_MAX = 150;
const TEXT_MAX = 20_000;

const isAuthor = (app: App, { author }: Visit): boolean =>
  author !== null && author.documentId === app.state().person?.documentId;

/** What stands there now, and of which version it is. */
export const wordsOf = (app: App, visit: Visit): Typed => ({
  version: String(visit.version),
  ...(isAuthor(app, visit)
    ? {
        title: visit.title,
        text: visit.text,
        questions: (visit.forMembers?.questions ?? []).join('\n'),
      }
    : {}),
  ...(visit.you.isHost
    ? {
        places: String(visit.places ?? 1),
        place: visit.forMembers?.place ?? '',
        access: visit.forMembers?.access ?? '',
        wentWrongHereToo: visit.wentWrongHereToo ?? '',
      }
    : {}),
});

const authorFields = (app: App, visit: Visit, fields: Fields) => html`
  ${lineField(fields, { name: 'title', label: app.say('title'), min: 3, max: TITLE_MAX })}
  ${writingView(app, {
    name: 'edit-text',
    label: app.say(visit.begunAs === 'offer' ? 'visit.text' : 'visit.text.request'),
    value: textIn(fields.typed, 'text'),
    maxLength: TEXT_MAX,
    onType: (text) => fields.onType({ text }),
  })}
  ${visit.begunAs === 'request' ? questionsField(app, fields) : nothing}
`;

const authorWords = (visit: Visit, typed: Typed) => ({
  title: textIn(typed, 'title'),
  text: textIn(typed, 'text'),
  ...(visit.begunAs === 'request' ? { questions: questionsIn(typed) } : {}),
});

const isConflict = (app: App, visit: Visit): boolean => {
  const failure = formAt(app, visitFormOf('edit', visit).slot)?.failure;
  return failure?.is === 'refused' && failure.code === 'version-mismatch';
};

/** What was changed meanwhile is read again above the form; saved once more, it is saved over. */
const conflict = (app: App, visit: Visit, typed: Typed) =>
  isConflict(app, visit)
    ? html`<div class="closing">
        <p class="strong">${app.say('changed-meanwhile')}</p>
        ${Number(typed.version) === visit.version
          ? html`<button class="button" type="button" @click=${() => readVisit(app)}>
              ${app.say('visit.read-again')}
            </button>`
          : html`<p class="prose" dir="auto">${visit.text}</p>`}
      </div>`
    : nothing;

/** Changing what is one's own to say: who began it what it is about, the host how it is done. */
export const editVisitForm = (app: App, visit: Visit) =>
  framedForm(app, {
    of: visitFormOf('edit', visit),
    title: app.say('visit.edit'),
    labels: visitLabels(app),
    label: app.say(isConflict(app, visit) ? 'save-over' : 'save'),
    fields: (typed, onType) => html`
      ${isAuthor(app, visit) ? authorFields(app, visit, { typed, onType }) : nothing}
      ${visit.you.isHost
        ? html`${placesField(app, { typed, onType })} ${hostFields(app, { typed, onType })}`
        : nothing}
      ${conflict(app, visit, typed)}
    `,
    asked: (typed) => ({
      params: { documentId: visit.documentId },
      version: isConflict(app, visit) ? visit.version : Number(typed.version),
      data: {
        ...(isAuthor(app, visit) ? authorWords(visit, typed) : {}),
        ...(visit.you.isHost ? { places: Number(typed.places), ...hostWordsIn(typed) } : {}),
      },
    }),
    onSent: saidOf(app, app.say('saved')),
  });
