import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Summary } from '../../app/state';
import { ago, isSince } from '../../ui/ago';
import { face } from '../../ui/face';
import { heading } from '../../ui/heading';
import { following } from '../../ui/link';
import { activityNamed } from '../activities/activities.state';

/** Whether anything was said since its reader was last here. */
const isNew = (app: App, { lastActivityAt }: Summary): boolean => isSince(app, lastActivityAt);

const badges = (app: App, summary: Summary) => [
  isNew(app, summary) ? html`<span class="badge accent">${app.say('new')}</span>` : nothing,
  summary.status === 'closed' ? html`<span class="badge">${app.say('closed')}</span>` : nothing,
  summary.standing === 'shown'
    ? nothing
    : html`<span class="badge warn">${app.say(`standing.${summary.standing}`)}</span>`,
];

/** While answers are collected unseen, nobody is told of them; what this device kept may know of no rounds. */
const collecting = (app: App, { round }: Summary): string | null =>
  round?.state === 'running'
    ? app.say('round.until', { until: app.moments.until(round.endsAt) })
    : null;

/** A conversation as it stands in a list. */
export const summaryView = (app: App, summary: Summary, depth = 1) => {
  const { documentId, title, excerpt, author, community, postedAt } = summary;
  const place = { thread: documentId };
  const collected = collecting(app, summary);
  const name = activityNamed(app, summary.activity)?.name;
  return html`
    <article class="item" part="conversation">
      <p class="eyebrow">${name ?? nothing} ${badges(app, summary)}</p>
      ${heading(
        app,
        depth,
        html`<a
          href=${app.hrefOf(place)}
          dir="auto"
          data-opens=${documentId}
          @click=${following(app, place)}
          >${title}</a
        >`
      )}
      <p class="excerpt" dir="auto">${excerpt}</p>
      <p class="byline">
        ${face(author)}
        <span>
          <bdi>${author?.name ?? app.say('former-member')}</bdi>
          ${app.host.community === null
            ? html`<span class="in"
                >${app.say('in-community', { community: community.name })}</span
              >`
            : nothing}
          · ${ago(app, postedAt)}
        </span>
        <span class="counts">
          ${collected ?? app.say('replies', { count: summary.replyCount })}
          ${summary.meTooCount > 0
            ? html`· ${app.say('facing-this-too', { count: summary.meTooCount })}`
            : nothing}
        </span>
      </p>
    </article>
  `;
};
