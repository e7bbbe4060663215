import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/app';
import { heading } from '../../ui/heading';
import { following } from '../../ui/link';
import type { Kin } from '../shared/shared.state';
import { treesOf, type Branch } from './lineage';

const kinView = (app: App, { documentId, title, setting, author, useCount }: Kin) => {
  const place = { view: 'shared', resource: documentId } as const;
  const isThis = documentId === app.state().place.resource;
  return html`
    ${isThis
      ? html`<span class="strong" aria-current="true"><bdi>${title}</bdi></span>
          <span class="badge">${app.say('lineage.this')}</span>`
      : html`<a href=${app.hrefOf(place)} @click=${following(app, place)}><bdi>${title}</bdi></a>`}
    <span class="hint">
      ${setting ? html`<bdi>${setting}</bdi> · ` : nothing}<bdi>${author?.name ??
      app.say('former-member')}</bdi>${useCount > 0
        ? html` · ${app.say('used', { count: useCount })}`
        : nothing}
    </span>
  `;
};

const treeView = (app: App, branches: readonly Branch[]): TemplateResult | typeof nothing =>
  branches.length === 0
    ? nothing
    : html`<ul class="tree">
        ${branches.map(
          ({ kin, branches: under }) => html`<li>${kinView(app, kin)} ${treeView(app, under)}</li>`
        )}
      </ul>`;

/** What it came from and what came of it, where there is anything of the kind. */
export const lineageView = (app: App) => {
  const { family } = app.state().shared;
  if (family === undefined || family.kin.length < 2) return nothing;
  return html`<section aria-labelledby="gp-lineage">
    ${heading(app, 1, app.say('lineage'), { id: 'gp-lineage' })}
    ${treeView(app, treesOf(family.kin))}
    ${family.more ? html`<p class="hint">${app.say('lineage.more')}</p>` : nothing}
  </section>`;
};
