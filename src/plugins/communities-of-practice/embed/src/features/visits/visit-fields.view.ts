import { html } from 'lit';
import type { App } from '../../app/app';
import { lineField, proseField, textIn, type Fields } from '../../forms/fields.view';
import type { Typed } from '../../forms/form';

const PLACE_MAX = 200;
const ACCESS_MAX = 2_000;
const WRONG_MAX = 5_000;
const QUESTIONS_MAX = 1_000;
const PLACES_MAX = 200;

/** How many can come. */
export const placesField = (app: App, { typed, onType }: Fields) =>
  html`<label class="field">
    <span>${app.say('visit.places')}</span>
    <input
      name="places"
      type="number"
      inputmode="numeric"
      min="1"
      max=${PLACES_MAX}
      required
      .value=${textIn(typed, 'places')}
      @input=${(event: Event) => onType({ places: (event.target as HTMLInputElement).value })}
    />
  </label>`;

/** What a host says besides: where it is, how one gets in, and what went wrong there. */
export const hostFields = (app: App, fields: Fields) => html`
  ${lineField(fields, {
    name: 'place',
    label: app.say('optional', { label: app.say('visit.place') }),
    hint: app.say('visit.for-members'),
    max: PLACE_MAX,
    isOptional: true,
  })}
  ${proseField(fields, {
    name: 'access',
    label: app.say('optional', { label: app.say('visit.access') }),
    hint: app.say('visit.access.why'),
    max: ACCESS_MAX,
    isOptional: true,
  })}
  ${proseField(fields, {
    name: 'wentWrongHereToo',
    label: app.say('optional', { label: app.say('visit.went-wrong') }),
    hint: app.say('visit.went-wrong.why'),
    max: WRONG_MAX,
    isOptional: true,
  })}
`;

export const hostWordsIn = (typed: Typed) => ({
  place: textIn(typed, 'place'),
  access: textIn(typed, 'access'),
  wentWrongHereToo: textIn(typed, 'wentWrongHereToo'),
});

/** What one brings to ask. */
export const questionsField = (app: App, fields: Fields) =>
  proseField(fields, {
    name: 'questions',
    label: app.say('optional', { label: app.say('visit.questions') }),
    hint: app.say('visit.questions.how'),
    max: QUESTIONS_MAX,
    isOptional: true,
  });

export const questionsIn = (typed: Typed): string[] =>
  textIn(typed, 'questions')
    .split('\n')
    .map((question) => question.trim())
    .filter(Boolean);

/** As the server's refusals name the fields. */
export const visitLabels = (app: App): Record<string, string> => ({
  title: app.say('title'),
  text: app.say('visit.text'),
  places: app.say('visit.places'),
  place: app.say('visit.place'),
  access: app.say('visit.access'),
  wentWrongHereToo: app.say('visit.went-wrong'),
  repeats: app.say('visit.again'),
  questions: app.say('visit.questions'),
  reason: app.say('visit.reason'),
  tryWhat: app.say('visit.try-what'),
  tryBy: app.say('visit.try-by'),
});
