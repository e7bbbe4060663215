import { html, nothing } from 'lit';
import type { App } from '../app/app';
import { formAt, goOnWith, type FormOf, type Typed } from './form';

/** What holds words, not what was chosen. */
const WORDS = [
  'title',
  'where',
  'text',
  'learned',
  'whatHappened',
  'whatChanged',
  'why',
  'setting',
  'core',
  'reason',
  'questions',
  'wentWrongHereToo',
  'tryWhat',
] as const;

const wordsIn = (typed: Typed): string =>
  WORDS.map((name) => typed[name])
    .filter((words) => typeof words === 'string' && words !== '')
    .join('\n\n');

/** What another tab has typed into the same form: none of the two goes over the other. */
export const elsewhereView = (app: App, of: FormOf) => {
  const draft = formAt(app, of.slot)?.elsewhere;
  if (!draft) return nothing;
  const ago = app.moments.ago(new Date(draft.at).toISOString());
  return html`<div
    class="notice-box"
    role="group"
    aria-label=${app.say('draft.elsewhere', { ago })}
  >
    <p class="strong">${app.say('draft.elsewhere', { ago })}</p>
    <p class="typed" dir="auto">${wordsIn(draft.typed)}</p>
    <div class="row">
      <button class="button" type="button" @click=${() => goOnWith(app, of, draft)}>
        ${app.say('draft.take')}
      </button>
      <button class="button quiet" type="button" @click=${() => goOnWith(app, of, null)}>
        ${app.say('draft.stay')}
      </button>
    </div>
  </div>`;
};
