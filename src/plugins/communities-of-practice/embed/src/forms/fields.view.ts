import { html, nothing } from 'lit';
import type { Typed } from './form';

/** A form's fields, and what is told when somebody types in one. */
export interface Fields {
  typed: Typed;
  onType: (change: Typed) => void;
}

interface Field {
  name: string;
  label: string;
  max: number;
  min?: number;
  hint?: string;
  isOptional?: boolean;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

export const textIn = (typed: Typed, name: string): string => String(typed[name] ?? '');

/** What was typed; nothing where that is blank. */
export const givenIn = (typed: Typed, name: string): string | undefined =>
  textIn(typed, name).trim() || undefined;

const taking =
  ({ onType }: Fields, name: string) =>
  (event: Event) =>
    onType({ [name]: (event.target as Control).value });

const hintOf = (hint: string | undefined) =>
  hint ? html`<span class="hint">${hint}</span>` : nothing;

/** One line. */
export const lineField = (
  fields: Fields,
  { name, label, max, min = 1, hint, isOptional = false }: Field,
  inputType = 'text'
) =>
  html`<label class="field">
    <span>${label}</span>${hintOf(hint)}
    <input
      name=${name}
      type=${inputType}
      dir="auto"
      minlength=${min}
      maxlength=${max}
      ?required=${!isOptional}
      .value=${textIn(fields.typed, name)}
      @input=${taking(fields, name)}
    />
  </label>`;

/** A few lines. */
export const proseField = (fields: Fields, { name, label, max, hint, isOptional = false }: Field) =>
  html`<label class="field">
    <span>${label}</span>${hintOf(hint)}
    <textarea
      class="few"
      name=${name}
      rows="3"
      dir="auto"
      maxlength=${max}
      ?required=${!isOptional}
      .value=${textIn(fields.typed, name)}
      @input=${taking(fields, name)}
    ></textarea>
  </label>`;

interface Choice<Key extends string> {
  name: string;
  legend: string;
  choices: readonly { key: Key; label: string }[];
}

/** One of a few. */
export const choiceField = <Key extends string>(
  fields: Fields,
  { name, legend, choices }: Choice<Key>
) =>
  html`<fieldset class="stances">
    <legend>${legend}</legend>
    ${choices.map(
      ({ key, label }) =>
        html`<label class="chip">
          <input
            type="radio"
            name=${name}
            required
            .checked=${fields.typed[name] === key}
            @change=${() => fields.onType({ [name]: key })}
          />
          <span>${label}</span>
        </label>`
    )}
  </fieldset>`;
