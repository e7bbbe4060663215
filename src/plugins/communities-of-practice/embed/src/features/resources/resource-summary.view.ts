import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { isSince } from '../../ui/ago';
import { byline } from '../../ui/byline.view';
import { heading } from '../../ui/heading';
import { following } from '../../ui/link';
import type { ResourceSummary } from '../shared/shared.state';

/** Which kind of resource, and how it stands. */
export const kindLine = (
  app: App,
  {
    kind,
    standing,
    review,
    postedAt,
  }: Pick<ResourceSummary, 'kind' | 'standing' | 'review' | 'postedAt'>
) =>
  html`<p class="eyebrow">
    ${app.say(`kind.${kind}`)}
    ${isSince(app, postedAt) ? html`<span class="badge accent">${app.say('new')}</span>` : nothing}
    ${review.isFlagged
      ? html`<span class="badge warn">${app.say('resource.flagged.short')}</span>`
      : nothing}
    ${standing === 'shown'
      ? nothing
      : html`<span class="badge warn">${app.say(`standing.${standing}`)}</span>`}
  </p>`;

/** A resource as it stands in a list. */
export const resourceSummary = (app: App, resource: ResourceSummary) => {
  const { documentId, title, excerpt, useCount, adaptationCount } = resource;
  const place = { view: 'shared', resource: documentId } as const;
  return html`<article class="item">
    ${kindLine(app, resource)}
    ${heading(
      app,
      1,
      html`<a
        href=${app.hrefOf(place)}
        dir="auto"
        data-opens=${documentId}
        @click=${following(app, place)}
        >${title}</a
      >`
    )}
    <p class="excerpt" dir="auto">${excerpt}</p>
    ${byline(app, {
      author: resource.author,
      community: resource.community,
      moment: resource.postedAt,
      counts: html`${app.say('used', { count: useCount })}${adaptationCount > 0
        ? html` · ${app.say('adaptations', { count: adaptationCount })}`
        : nothing}`,
    })}
  </article>`;
};
