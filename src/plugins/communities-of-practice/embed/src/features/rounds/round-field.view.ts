import { html } from 'lit';
import type { App } from '../../app/app';
import type { Typed } from '../../forms/form';

const A_WEEK_MS = 7 * 86_400_000;

const isAsked = ({ round }: Typed): boolean => round === 'unseen';

/** The hidden round that a conversation opens with, from now on; none where it was not asked for. */
export const roundIn = (typed: Typed) =>
  isAsked(typed) ? { endsAt: new Date(Date.now() + A_WEEK_MS).toISOString() } : null;

/** Whether answers are collected unseen first: each is somebody's own, not an echo of the first. */
export const roundField = (app: App, typed: Typed, onType: (change: Typed) => void) =>
  html`<div class="field">
    <label class="chip">
      <input
        type="checkbox"
        .checked=${isAsked(typed)}
        aria-describedby="gp-round-how"
        @change=${() => onType({ round: isAsked(typed) ? '' : 'unseen' })}
      />
      <span>${app.say('round.collect')}</span>
    </label>
    <p class="hint" id="gp-round-how">${app.say('round.collect.how')}</p>
  </div>`;
