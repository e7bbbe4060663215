import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { App } from '../../app/app';
import { byline } from '../../ui/byline.view';
import { heading } from '../../ui/heading';
import { reportButton } from '../concerns/report-button.view';
import { readResource } from '../resources/resources.acts';
import { listingView } from '../shared/listing.view';
import type { Resource, UseReport } from '../shared/shared.state';
import { usesOf, withdrawUse } from './use-report.acts';

const LOOKS = { worked: 'good', partly: '', 'did-not': 'warn' } as const;

const useView = (app: App, use: UseReport) => {
  const { documentId, abilities, verdict } = use;
  const askFirst = () =>
    app.ask({
      is: 'confirm',
      title: app.say('withdraw.title'),
      text: app.say('use.withdraw'),
      yes: app.say('withdraw'),
      onYes: () => void withdrawUse(app, use, () => readResource(app)),
    });
  return html`<article class="item" aria-label=${use.where}>
    <p class="eyebrow">
      <span class="badge ${LOOKS[verdict]}">${app.say(`verdict.${verdict}`)}</span>
      ${use.standing === 'shown'
        ? nothing
        : html`<span class="badge warn">${app.say(`standing.${use.standing}`)}</span>`}
    </p>
    ${heading(app, 2, html`<bdi class="strong">${use.where}</bdi>`)}
    <div class="words" dir="auto">${unsafeHTML(use.html)}</div>
    ${byline(app, { author: use.author, moment: use.reportedAt })}
    <div class="row acts">
      ${abilities.withdraw
        ? html`<button class="button quiet" @click=${askFirst}>${app.say('withdraw')}</button>`
        : nothing}
      ${reportButton(app, { kind: 'use-report', documentId }, abilities.report)}
    </div>
  </article>`;
};

/** Who used it, where, and what happened. */
export const usesView = (app: App, { documentId, useCount }: Resource) => html`
  <section aria-labelledby="gp-uses">
    ${heading(app, 1, app.say('uses', { count: useCount }), { id: 'gp-uses' })}
    ${listingView(app, usesOf(documentId), {
      item: (use) => useView(app, use),
      empty: () => html`<p class="hint">${app.say('uses.none')}</p>`,
    })}
  </section>
`;
