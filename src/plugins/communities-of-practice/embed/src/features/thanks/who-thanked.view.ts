import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Thread } from '../../app/state';
import { ago } from '../../ui/ago';
import { heading } from '../../ui/heading';

/** The words that people gave with their thanks. */
export const whoThanked = (app: App, { documentId }: Thread) => {
  const { thanks, thread } = app.state();
  if (thanks.is !== 'read' || thread.documentId !== documentId) return nothing;
  const withWords = thanks.data.filter(({ why }) => why);
  if (withWords.length === 0) return nothing;
  return html`<section aria-labelledby="gp-thanks">
    ${heading(app, 1, app.say('who-thanked'), { id: 'gp-thanks' })}
    <ul class="lines">
      ${withWords.map(
        ({ giver, why, givenAt, standing }) =>
          html`<li>
            <bdi class="strong">${giver?.name ?? app.say('former-member')}</bdi>: <bdi>${why}</bdi>
            ${standing === 'shown'
              ? nothing
              : html`<span class="badge warn">${app.say(`standing.${standing}`)}</span>`}
            <span class="hint">${ago(app, givenAt)}</span>
          </li>`
      )}
    </ul>
  </section>`;
};
