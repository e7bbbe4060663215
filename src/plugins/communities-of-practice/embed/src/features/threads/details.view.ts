import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Activity } from '../../app/state';

type Field = Activity['fields'][number];

const isFilled = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') || (Array.isArray(value) && value.length > 0);

const valueOf = (app: App, { kind, choices }: Field, value: unknown) => {
  if (Array.isArray(value))
    return html`<ul>
      ${value.map((each) => html`<li dir="auto">${each}</li>`)}
    </ul>`;
  const text = String(value);
  if (kind === 'link' && /^https?:\/\//i.test(text))
    return html`<a href=${text} rel="nofollow ugc noopener">${text}</a>`;
  if (kind === 'date') return html`<time datetime=${text}>${app.moments.day(text)}</time>`;
  if (kind === 'choice') return choices?.find(({ key }) => key === text)?.label ?? text;
  return html`<p class="prose" dir="auto">${text}</p>`;
};

/** What the activity asks besides, and was told. People and conversations are shown by their names elsewhere. */
export const detailsView = (app: App, { fields }: Activity, details: Record<string, unknown>) => {
  const told = fields.filter(
    ({ name, kind }) => kind !== 'people' && kind !== 'contributions' && isFilled(details[name])
  );
  if (told.length === 0) return nothing;
  return html`<dl class="details">
    ${told.map(
      (field) =>
        html`<div>
          <dt>${field.label}</dt>
          <dd>${valueOf(app, field, details[field.name])}</dd>
        </div>`
    )}
  </dl>`;
};
