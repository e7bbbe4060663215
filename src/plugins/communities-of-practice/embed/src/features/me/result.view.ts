import { html, nothing } from 'lit';
import type { Place } from '../../address/place';
import type { App } from '../../app/app';
import type { Result } from '../../app/state';
import { ago, isSince } from '../../ui/ago';
import { following } from '../../ui/link';

const placeOf = ({ kind, documentId }: Result['about']): Place => {
  if (kind === 'contribution') return { thread: documentId };
  if (kind === 'resource') return { view: 'shared', resource: documentId };
  return kind === 'faq'
    ? { view: 'shared', part: 'answers', faq: documentId }
    : { view: 'shared', part: 'visits', visit: documentId };
};

const linkTo = (app: App, place: Place, title: string) =>
  html`<a href=${app.hrefOf(place)} @click=${following(app, place)}><bdi>${title}</bdi></a>`;

/** The way to what results came of. */
export const aboutView = (app: App, { about }: Result) =>
  linkTo(app, placeOf(about), about.title || app.say('opening-withdrawn'));

/**
 * One thing that came of the reader's taking part.
 * @param of what it came of, where that does not stand above it.
 */
export const resultView = (app: App, result: Result, of: unknown = nothing) => {
  const { verb, at, by, words, made } = result;
  return html`<li>
    ${isSince(app, at) ? html`<span class="badge accent">${app.say('new')}</span>` : nothing}
    ${app.say(`result.${verb}`, { name: by?.name ?? app.say('somebody') })}
    ${made
      ? html`· ${linkTo(app, { view: 'shared', resource: made.documentId }, made.title)}`
      : nothing}
    ${of === nothing ? nothing : html`· ${of}`} <span class="hint">${ago(app, at)}</span>
    ${words ? html`<q class="said-with"><bdi>${words}</bdi></q>` : nothing}
  </li>`;
};
