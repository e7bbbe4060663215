import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Thread } from '../../app/state';
import type { Typed } from '../../forms/form';

export const officersLastIn = ({ officersLast }: Typed): boolean => officersLast === 'yes';

/** Whether those in office are asked to let others speak first. */
export const officersLastField = (app: App, typed: Typed, onType: (change: Typed) => void) =>
  html`<label class="chip">
    <input
      type="checkbox"
      .checked=${officersLastIn(typed)}
      @change=${() => onType({ officersLast: officersLastIn(typed) ? '' : 'yes' })}
    />
    <span>${app.say('officers-last.ask')}</span>
  </label>`;

/** Said to everybody: who is in office in a church, its members know. */
export const officersLastView = (app: App, { officersLast, status }: Thread) =>
  officersLast && status === 'open'
    ? html`<p class="hint">${app.say('officers-last')}</p>`
    : nothing;

/** Said to a facilitator who is about to answer. */
export const speakLastHint = (app: App, { you }: Thread) =>
  you.isAskedToSpeakLast
    ? html`<p class="readers" role="note">${app.say('officers-last.you')}</p>`
    : nothing;
