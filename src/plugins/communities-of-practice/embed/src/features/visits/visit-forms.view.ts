import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import {
  choiceField,
  givenIn,
  lineField,
  proseField,
  textIn,
  type Fields,
} from '../../forms/fields.view';
import type { Typed } from '../../forms/form';
import { framedForm } from '../../forms/framed-form.view';
import { writingView } from '../../forms/writing.view';
import type { Visit } from '../shared/shared.state';
import { checklistField, confirmsIn } from './checklist.view';
import { editVisitForm } from './edit-visit.view';
import { datesField } from './dates-field.view';
import {
  hostFields,
  hostWordsIn,
  placesField,
  questionsField,
  questionsIn,
  visitLabels,
} from './visit-fields.view';
import { saidOf, visitFormOf } from './visit-forms';
import { datesIn, ownTimeZone } from './visit-time';
import { givePlaceBack, readSeries } from './visits.acts';

const REASON_MAX = 2_000;
const NOTE_MAX = 10_000;
const TRY_MAX = 300;

/** Where there is a date already, whoever comes confirms the list as they take their place. */
const checklistToCome = ({ startsAt, forMembers }: Visit): readonly string[] =>
  startsAt === null ? [] : (forMembers?.checklist ?? []);

const comeForm = (app: App, visit: Visit) =>
  framedForm(app, {
    of: visitFormOf('come', visit),
    title: app.say('visit.come'),
    labels: visitLabels(app),
    label: app.say('visit.come.send'),
    fields: (typed, onType) => html`
      ${questionsField(app, { typed, onType })}
      ${checklistField(app, { typed, onType }, checklistToCome(visit))}
    `,
    asked: (typed) => ({
      params: { documentId: visit.documentId },
      data: { questions: questionsIn(typed), confirmsChecklist: confirmsIn(typed) },
    }),
    onSent: saidOf(app, app.say('visit.come.done'), (now) => void givePlaceBack(app, now)),
  });

const acceptForm = (app: App, visit: Visit) =>
  framedForm(app, {
    of: visitFormOf('accept', visit),
    title: app.say('visit.accept'),
    labels: visitLabels(app),
    label: app.say('visit.accept.send'),
    fields: (typed, onType) => html`
      ${placesField(app, { typed, onType })} ${hostFields(app, { typed, onType })}
    `,
    asked: (typed) => ({
      params: { documentId: visit.documentId },
      data: { answer: 'accept' as const, places: Number(typed.places), ...hostWordsIn(typed) },
    }),
    onSent: saidOf(app, app.say('visit.accept.done')),
  });

const reasonField = (app: App) => ({
  name: 'reason',
  label: app.say('optional', { label: app.say('visit.reason') }),
  max: REASON_MAX,
  isOptional: true,
});

const declineForm = (app: App, visit: Visit) =>
  framedForm(app, {
    of: visitFormOf('decline', visit),
    title: app.say('visit.decline'),
    labels: visitLabels(app),
    label: app.say('visit.decline.send'),
    fields: (typed, onType) => proseField({ typed, onType }, reasonField(app)),
    asked: (typed) => ({
      params: { documentId: visit.documentId },
      data: { answer: 'decline' as const, reason: textIn(typed, 'reason') },
    }),
    onSent: saidOf(app, app.say('visit.decline.done')),
  });

const proposeForm = (app: App, visit: Visit) =>
  framedForm(app, {
    of: visitFormOf('propose', visit),
    title: app.say('visit.propose'),
    labels: visitLabels(app),
    label: app.say('visit.propose.send'),
    fields: (typed, onType) =>
      datesField(app, { typed, onType }, { legend: app.say('visit.dates'), isNeeded: true }),
    asked: (typed) => ({
      params: { documentId: visit.documentId },
      data: { dates: datesIn(typed) },
    }),
    onSent: saidOf(app, app.say('visit.propose.done')),
  });

const scheduleForm = (app: App, visit: Visit) =>
  framedForm(app, {
    of: visitFormOf('schedule', visit),
    title: app.say('visit.schedule'),
    labels: visitLabels(app),
    label: app.say('visit.schedule'),
    fields: (typed, onType) =>
      datesField(
        app,
        { typed, onType },
        { legend: app.say('visit.when'), most: 1, isNeeded: true }
      ),
    asked: (typed) => ({
      params: { documentId: visit.documentId },
      // What is not whole is the server's to refuse, with why.
      data: datesIn(typed)[0] ?? { startsAt: '', endsAt: '', timeZone: ownTimeZone() },
    }),
    onSent: saidOf(app, app.say('visit.agreed')),
  });

const MEANT = ['this', 'this-and-later'] as const;

const meantIn = ({ applyTo }: Typed) => MEANT.find((meant) => meant === applyTo) ?? 'this';

/** Only this one, or also those that come after it. */
const whichField = (app: App, { typed, onType }: Fields) =>
  choiceField(
    { onType, typed: { ...typed, applyTo: meantIn(typed) } },
    {
      name: 'applyTo',
      legend: app.say('visit.cancel.which'),
      choices: MEANT.map((key) => ({ key, label: app.say(`visit.cancel.${key}`) })),
    }
  );

const cancelForm = (app: App, visit: Visit) =>
  framedForm(app, {
    of: visitFormOf('cancel', visit),
    title: app.say('visit.cancel'),
    labels: visitLabels(app),
    label: app.say('visit.cancel.send'),
    fields: (typed, onType) => html`
      ${visit.series === null ? nothing : whichField(app, { typed, onType })}
      ${proseField({ typed, onType }, reasonField(app))}
    `,
    asked: (typed) => ({
      params: { documentId: visit.documentId },
      data: { reason: textIn(typed, 'reason'), applyTo: meantIn(typed) },
    }),
    onSent: (answer) => {
      saidOf(app, app.say('visit.cancel.done'))(answer);
      readSeries(app, answer.data);
    },
  });

const noteForm = (app: App, visit: Visit) =>
  framedForm(app, {
    of: visitFormOf('note', visit),
    title: app.say(visit.you.isHost ? 'visit.note.host' : 'visit.note'),
    labels: visitLabels(app),
    label: app.say('visit.note.send'),
    fields: (typed, onType) => html`
      ${writingView(app, {
        name: 'note',
        label: app.say('visit.note.text'),
        value: textIn(typed, 'text'),
        maxLength: NOTE_MAX,
        onType: (text) => onType({ text }),
      })}
      ${lineField(
        { typed, onType },
        {
          name: 'tryWhat',
          label: app.say('optional', { label: app.say('visit.try-what') }),
          max: TRY_MAX,
          isOptional: true,
        }
      )}
      ${lineField(
        { typed, onType },
        {
          name: 'tryBy',
          label: app.say('optional', { label: app.say('visit.try-by') }),
          max: 10,
          isOptional: true,
        },
        'date'
      )}
    `,
    asked: (typed) => ({
      params: { documentId: visit.documentId },
      data: {
        text: textIn(typed, 'text'),
        tryWhat: givenIn(typed, 'tryWhat'),
        tryBy: givenIn(typed, 'tryBy'),
      },
    }),
    onSent: saidOf(app, app.say('visit.note.done')),
  });

/** Whichever of them are open. */
export const visitForms = (app: App, visit: Visit) =>
  [
    comeForm,
    acceptForm,
    declineForm,
    proposeForm,
    scheduleForm,
    cancelForm,
    noteForm,
    editVisitForm,
  ].map((form) => form(app, visit));
