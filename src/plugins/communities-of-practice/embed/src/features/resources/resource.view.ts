import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { App } from '../../app/app';
import { beginForm } from '../../forms/framed-form.view';
import { READING } from '../../reading/reading';
import { byline } from '../../ui/byline.view';
import { heading } from '../../ui/heading';
import { readingView } from '../../ui/reading.view';
import { adaptForm, beginAdapting } from '../adaptations/adapt-form.view';
import { reportButton } from '../concerns/report-button.view';
import { resourceFilesView } from '../resource-files/resource-files.view';
import { backToPart } from '../shared/parts.view';
import type { Resource } from '../shared/shared.state';
import { useForm, useFormOf } from '../use-reports/use-form.view';
import { usesView } from '../use-reports/uses.view';
import { lineageView } from './lineage.view';
import { resourceDetails } from './resource-details.view';
import { kindLine } from './resource-summary.view';
import { readResource, reviewResource, withdrawResource } from './resources.acts';

const ownActs = (app: App, { documentId, abilities }: Resource) => {
  const askFirst = () =>
    app.ask({
      is: 'confirm',
      title: app.say('withdraw.title'),
      text: app.say('resource.withdraw'),
      yes: app.say('withdraw'),
      onYes: () => void withdrawResource(app, documentId),
    });
  return html`
    ${abilities.review
      ? html`<button class="button quiet" @click=${() => reviewResource(app, documentId)}>
          ${app.say('resource.review')}
        </button>`
      : nothing}
    ${abilities.withdraw
      ? html`<button class="button quiet" @click=${askFirst}>${app.say('withdraw')}</button>`
      : nothing}
  `;
};

const acts = (app: App, resource: Resource) => {
  const { abilities, documentId } = resource;
  return html`<div class="row acts">
    ${abilities.reportUse
      ? html`<button class="button primary" @click=${() => beginForm(app, useFormOf(resource))}>
          ${app.say('use.begin')}
        </button>`
      : nothing}
    ${abilities.adapt
      ? html`<button class="button" @click=${() => beginAdapting(app, resource)}>
          ${app.say('adapt.begin')}
        </button>`
      : nothing}
    ${app.state().isSignedIn
      ? nothing
      : html`<button class="button primary" @click=${() => app.ask({ is: 'sign-in', then: null })}>
          ${app.say('resource.sign-in')}
        </button>`}
    ${ownActs(app, resource)}
    ${reportButton(app, { kind: 'resource', documentId }, abilities.report)}
  </div>`;
};

/** Why something cannot be done with it, where that is not plain to see. */
const whyNot = (app: App, { abilities, standing, licence, community }: Resource) => {
  if (!app.state().isSignedIn || standing !== 'shown') return nothing;
  return html`
    ${abilities.adapt || (licence !== 'cc-by-nd' && licence !== 'ask-me')
      ? nothing
      : html`<p class="hint">${app.say(`adapt.refused.${licence}`)}</p>`}
    ${abilities.reportUse || abilities.withdraw
      ? nothing
      : html`<p class="hint">${app.say('use.join-first', { community: community.name })}</p>`}
  `;
};

const read = (app: App, resource: Resource) => html`
  <article class="opening" aria-labelledby="gp-title">
    ${kindLine(app, resource)}
    ${heading(app, 0, html`<bdi>${resource.title}</bdi>`, { id: 'gp-title' })}
    ${byline(app, {
      author: resource.author,
      community: resource.community,
      moment: resource.postedAt,
      editedAt: resource.editedAt,
    })}
    <div class="words" dir="auto">${unsafeHTML(resource.html)}</div>
    ${resourceDetails(app, resource)} ${acts(app, resource)} ${whyNot(app, resource)}
  </article>
  ${resourceFilesView(app, resource)} ${useForm(app, resource)} ${adaptForm(app, resource)}
  ${usesView(app, resource)} ${lineageView(app)}
`;

/** One resource: what it is, what one may do with it, who used it, and what came of it. */
export const resourceView = (app: App) => html`
  ${backToPart(app, undefined)}
  ${readingView(
    app,
    app.state().shared.resource?.item ?? READING,
    () => readResource(app),
    (resource) => read(app, resource)
  )}
`;
