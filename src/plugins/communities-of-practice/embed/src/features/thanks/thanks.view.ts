import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Thread } from '../../app/state';
import { ICONS } from '../../ui/icons';
import { sayMeToo, unthank, type Thanked } from './thanks.acts';

interface Thankable {
  documentId: string;
  author: { name: string } | null;
  thanksCount: number;
  you: { thanked: boolean };
  abilities: { thank: boolean };
}

/** Thanks for an opening or a reply: a button for who may give them, the number for who may not. */
export const thanksView = (
  app: App,
  kind: Thanked,
  { documentId, author, thanksCount, you, abilities }: Thankable
) => {
  const label = app.say('thanks', { count: thanksCount });
  if (!abilities.thank && !you.thanked) {
    return thanksCount > 0 ? html`<span class="tally">${ICONS.thanks} ${label}</span>` : nothing;
  }
  const name = author?.name ?? app.say('former-member');
  const toggle = () =>
    you.thanked
      ? unthank(app, kind, documentId)
      : app.ask({ is: 'thanks', kind, documentId, name });
  return html`<button
    class="button quiet"
    aria-pressed=${you.thanked ? 'true' : 'false'}
    @click=${toggle}
  >
    ${ICONS.thanks} ${label}
  </button>`;
};

/** "Facing this too", where the activity asks who is. */
export const meTooView = (app: App, { documentId, meTooCount, you, abilities }: Thread) => {
  const label = app.say('me-too', { count: meTooCount });
  if (!abilities.meToo && !you.meToo) {
    return meTooCount > 0 ? html`<span class="tally">${label}</span>` : nothing;
  }
  return html`<button
    class="button quiet"
    aria-pressed=${you.meToo ? 'true' : 'false'}
    @click=${() => sayMeToo(app, documentId, !you.meToo)}
  >
    ${label}
  </button>`;
};
