import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { App } from '../../app/app';
import { READING } from '../../reading/reading';
import { byline } from '../../ui/byline.view';
import { heading } from '../../ui/heading';
import { readingView } from '../../ui/reading.view';
import { backToPart } from '../shared/parts.view';
import type { Visit } from '../shared/shared.state';
import { checklistView } from './checklist.view';
import { thoseInIt } from './those-in-it.view';
import { visitActs } from './visit-acts.view';
import { visitDetails } from './visit-details.view';
import { visitForms } from './visit-forms.view';
import { otherDates, seriesSaid } from './visit-series.view';
import { visitState } from './visit-summary.view';
import { readVisit } from './visits.acts';

/** What its reader is in it. */
const yours = (app: App, { you }: Visit) => {
  if (you.isHost) return html`<p class="hint">${app.say('visit.you-host')}</p>`;
  return you.isGuest ? html`<p class="hint">${app.say('visit.you-come')}</p>` : nothing;
};

const read = (app: App, visit: Visit) => html`
  <article class="opening" aria-labelledby="gp-title">
    ${visitState(app, visit)}
    ${heading(app, 0, html`<bdi>${visit.title}</bdi>`, { id: 'gp-title' })}
    <p class="hint">${app.say(`visit-says.${visit.state}`)}</p>
    ${seriesSaid(app, visit)} ${yours(app, visit)}
    ${byline(app, {
      author: visit.author,
      community: visit.community,
      moment: visit.postedAt,
      editedAt: visit.editedAt,
    })}
    <div class="words" dir="auto">${unsafeHTML(visit.html)}</div>
    ${visitDetails(app, visit)} ${otherDates(app, visit)} ${visitActs(app, visit)}
    ${app.state().isSignedIn && visit.forMembers === null
      ? html`<p class="hint">
          ${app.say('visit.join-first', { community: visit.community.name })}
        </p>`
      : nothing}
  </article>
  ${visitForms(app, visit)} ${checklistView(app, visit)} ${thoseInIt(app, visit)}
`;

/** One visit: what is to be seen, when and where, and what its reader may do. */
export const visitView = (app: App) => html`
  ${backToPart(app, 'visits')}
  ${readingView(
    app,
    app.state().shared.visit?.item ?? READING,
    () => readVisit(app),
    (visit) => read(app, visit)
  )}
`;
