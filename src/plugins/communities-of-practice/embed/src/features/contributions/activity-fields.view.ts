import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Activity } from '../../app/state';
import type { Typed } from '../../forms/form';

type Field = Activity['fields'][number];

interface Fields {
  typed: Typed;
  onType: (change: Typed) => void;
}

const PREFIX = 'details.';
const nameOf = ({ name }: Field) => PREFIX + name;
const textOf = (value: string | string[] | undefined): string =>
  typeof value === 'string' ? value : '';
const listOf = (value: string | string[] | undefined): string[] =>
  Array.isArray(value) ? value : [];

/** What was typed into the activity's own fields, as the server takes it; empty ones are left out. */
export const detailsIn = (activity: Activity, typed: Typed): Record<string, string | string[]> =>
  Object.fromEntries(
    activity.fields
      .map((field) => [field.name, typed[nameOf(field)] ?? ''] as const)
      .filter(([, value]) => value.length > 0)
  );

export const labelsOf = (activity: Activity): Record<string, string> =>
  Object.fromEntries(activity.fields.map(({ name, label }) => [name, label]));

const chosenFrom = (
  app: App,
  field: Field,
  { typed, onType }: Fields,
  choices: readonly { key: string; label: string }[]
) => {
  const chosen = listOf(typed[nameOf(field)]);
  const most = field.maxItems ?? Infinity;
  const toggle = (key: string) =>
    onType({
      [nameOf(field)]: chosen.includes(key)
        ? chosen.filter((each) => each !== key)
        : [...chosen, key],
    });
  if (choices.length === 0) return html`<p class="hint">${app.say('nothing-to-choose')}</p>`;
  return html`<div class="options">
    ${choices.map(
      ({ key, label }) =>
        html`<label class="chip">
          <input
            type="checkbox"
            .checked=${chosen.includes(key)}
            ?disabled=${!chosen.includes(key) && chosen.length >= most}
            @change=${() => toggle(key)}
          />
          <bdi>${label}</bdi>
        </label>`
    )}
  </div>`;
};

const input = (app: App, field: Field, fields: Fields) => {
  const { typed, onType } = fields;
  const value = typed[nameOf(field)];
  const take = (event: Event) =>
    onType({ [nameOf(field)]: (event.target as HTMLInputElement | HTMLTextAreaElement).value });
  switch (field.kind) {
    case 'prose':
      return html`<textarea
        rows="3"
        dir="auto"
        maxlength=${field.maxLength ?? nothing}
        .value=${textOf(value)}
        @input=${take}
      ></textarea>`;
    case 'lines':
      return html`<textarea
        rows="3"
        dir="auto"
        placeholder=${app.say('one-a-line')}
        .value=${listOf(value).join('\n')}
        @input=${(event: Event) =>
          onType({
            [nameOf(field)]: (event.target as HTMLTextAreaElement).value
              .split('\n')
              .filter(Boolean),
          })}
      ></textarea>`;
    case 'choice':
      return html`<select @change=${take}>
        <option value=""></option>
        ${field.choices?.map(
          ({ key, label }) =>
            html`<option value=${key} ?selected=${key === value}>${label}</option>`
        )}
      </select>`;
    case 'date':
      return html`<input type="date" .value=${textOf(value)} @input=${take} />`;
    case 'link':
      return html`<input
        type="url"
        placeholder="https://"
        .value=${textOf(value)}
        @input=${take}
      />`;
    default:
      return html`<input
        dir="auto"
        maxlength=${field.maxLength ?? nothing}
        .value=${textOf(value)}
        @input=${take}
      />`;
  }
};

/** The activity's own questions. */
export const activityFields = (app: App, activity: Activity, fields: Fields) => {
  const { members, conversations } = app.state().compose;
  const me = app.state().person?.documentId;
  const people = members
    .filter(({ person }) => person.documentId !== me)
    .map(({ person }) => ({ key: person.documentId, label: person.name }));
  const threads = conversations.map(({ documentId, title }) => ({ key: documentId, label: title }));
  return activity.fields.map((field) => {
    const label = field.required ? field.label : app.say('optional', { label: field.label });
    const help = field.help ? html`<span class="hint">${field.help}</span>` : nothing;
    if (field.kind === 'people' || field.kind === 'contributions') {
      return html`<fieldset class="field">
        <legend>${label}</legend>
        ${help} ${chosenFrom(app, field, fields, field.kind === 'people' ? people : threads)}
      </fieldset>`;
    }
    return html`<label class="field"
      ><span>${label}</span>${help}${input(app, field, fields)}</label
    >`;
  });
};
