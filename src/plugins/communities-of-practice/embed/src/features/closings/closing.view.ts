import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { App } from '../../app/app';
import type { Closing, Thread } from '../../app/state';
import { ago } from '../../ui/ago';
import { heading } from '../../ui/heading';
import { activityNamed } from '../activities/activities.state';
import { followUpsView } from '../follow-ups/follow-ups.view';
import { stepFromLearned } from '../threads/next-steps.view';

const outcomeOf = (app: App, activity: string, { outcome }: Closing) =>
  activityNamed(app, activity)?.outcomes.find(({ key }) => key === outcome)?.label ??
  app.say('closed');

const learned = (app: App, closing: Closing) => html`
  ${closing.standing === 'shown' ? nothing : html`<p class="hint">${app.say('closing-hidden')}</p>`}
  ${closing.learnedHtml
    ? html`<div class="words" dir="auto">${unsafeHTML(closing.learnedHtml)}</div>`
    : nothing}
  <p class="byline">
    <span>
      ${closing.closedBy
        ? app.say('closed-by', { name: closing.closedBy.name })
        : app.say('closed')}
      · ${ago(app, closing.closedAt)}
    </span>
  </p>
  ${followUpsView(app, closing)}
`;

const earlier = (app: App, { activity, earlierClosings }: Thread) =>
  earlierClosings.length === 0
    ? nothing
    : html`<details class="closing">
        <summary>${app.say('earlier-closings', { count: earlierClosings.length })}</summary>
        ${earlierClosings.map(
          (closing) =>
            html`<section>
              ${heading(app, 2, outcomeOf(app, activity, closing))} ${learned(app, closing)}
            </section>`
        )}
      </details>`;

/** How a conversation ended, and what was learned, also before it was opened again. */
export const closingView = (app: App, thread: Thread) => {
  const { closing, activity } = thread;
  return html`
    ${closing === null
      ? nothing
      : html`<section class="closing" aria-labelledby="gp-closing">
          ${heading(app, 1, outcomeOf(app, activity, closing), { id: 'gp-closing' })}
          ${learned(app, closing)} ${stepFromLearned(app, thread)}
        </section>`}
    ${earlier(app, thread)}
  `;
};
