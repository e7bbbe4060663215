import { html, nothing } from 'lit';
import type { Place } from '../../address/place';
import type { App } from '../../app/app';
import { following } from '../../ui/link';
import type { Resource } from '../shared/shared.state';

const row = (label: string, value: unknown) =>
  value === null || value === nothing
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;

const prose = (text: string) => html`<p class="prose" dir="auto">${text}</p>`;

const licence = (app: App, { licence: key }: Resource) => {
  const name = app.state().shared.licences?.find((each) => each.key === key)?.name;
  return html`${app.say(`licence.${key}`)}
  ${name ? html`<span class="hint">${name}</span>` : nothing}`;
};

const topics = ({ topics: all }: Resource) =>
  all.length === 0
    ? nothing
    : html`<ul class="topics">
        ${all.map((topic) => html`<li class="badge"><bdi>${topic}</bdi></li>`)}
      </ul>`;

const links = ({ links: all }: Resource) =>
  all.length === 0
    ? nothing
    : html`<ul>
        ${all.map(
          ({ label, url }) =>
            html`<li>
              <a href=${url} rel="nofollow ugc noopener"><bdi>${label}</bdi></a>
            </li>`
        )}
      </ul>`;

const review = (app: App, { review: { reviewedOn, isFlagged } }: Resource) => html`
  <time datetime=${reviewedOn}>${app.moments.day(reviewedOn)}</time>
  ${isFlagged ? html`<span class="hint">${app.say('resource.flagged')}</span>` : nothing}
`;

const linkTo = (app: App, place: Place, title: string) =>
  html`<a href=${app.hrefOf(place)} @click=${following(app, place)}><bdi>${title}</bdi></a>`;

/** The conversation or the visit that it came from. */
const cameFrom = (app: App, { from, fromVisit }: Resource) => html`
  ${row(app.say('resource.from'), from && linkTo(app, { thread: from.documentId }, from.title))}
  ${row(
    app.say('resource.from-visit'),
    fromVisit &&
      linkTo(app, { view: 'shared', part: 'visits', visit: fromVisit.documentId }, fromVisit.title)
  )}
`;

/** What its author says of how it was made from another one. */
const adapting = (app: App, { adaptedFrom, adaptation }: Resource) => {
  if (adaptation === null) return nothing;
  const { whatChanged, why, setting, coreKept } = adaptation;
  const place = { view: 'shared', resource: adaptedFrom?.documentId } as const;
  return html`
    ${row(
      app.say('adapted-from'),
      adaptedFrom === null
        ? null
        : html`${linkTo(app, place, adaptedFrom.title)}
            <span class="hint"
              ><bdi>${adaptedFrom.author?.name ?? app.say('former-member')}</bdi></span
            >`
    )}
    ${row(app.say('adapt.what-changed'), prose(whatChanged))}
    ${row(app.say('adapt.why'), prose(why))}
    ${row(app.say('adapt.setting'), html`<bdi>${setting}</bdi>`)}
    ${row(app.say('adapt.core'), coreKept === null ? null : app.say(`core.${coreKept}`))}
  `;
};

/** All that is to be known of it before one uses it. */
export const resourceDetails = (app: App, resource: Resource) =>
  html`<dl class="details">
    ${row(app.say('resource.links'), links(resource))}
    ${row(app.say('resource.core'), resource.core === null ? null : prose(resource.core))}
    ${adapting(app, resource)} ${row(app.say('resource.licence'), licence(app, resource))}
    ${row(app.say('resource.topics'), topics(resource))} ${cameFrom(app, resource)}
    ${row(app.say('resource.reviewed-on'), review(app, resource))}
  </dl>`;
