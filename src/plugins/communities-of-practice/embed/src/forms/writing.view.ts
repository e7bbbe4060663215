import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from '../app/app';
import { runsOf } from './formatted';
import { markWith, newLine, type Mark, type Marked } from './marking';

interface Writing {
  name: string;
  label: string;
  value: string;
  maxLength: number;
  onType: (text: string) => void;
}

const MARKS = ['bold', 'list', 'link'] as const;
/** As in whatever else people write in. */
const KEYS: Readonly<Record<string, Mark>> = { b: 'bold', k: 'link' };

/** Lies over what is typed, letter for letter; its last line is there before it has a letter. */
const formatted = (text: string) => {
  const runs = runsOf(text).map((run) => html`<span class="as-${run.is}">${run.text}</span>`);
  return html`<div class="formatted" dir="auto" aria-hidden="true">${[...runs, '\u200B']}</div>`;
};

/** A place to write in: Markdown, which looks as it will while one types, and which three buttons know for whoever does not. */
export const writingView = (app: App, { name, label, value, maxLength, onType }: Writing) => {
  const id = `gp-write-${name}`;
  const put = (area: HTMLTextAreaElement, { text, start, end }: Marked) => {
    onType(text);
    area.value = text;
    area.focus();
    area.setSelectionRange(start, end);
  };
  const markIn = (area: HTMLTextAreaElement, kind: Mark) =>
    put(area, markWith(kind, area.value, area.selectionStart, area.selectionEnd));
  const mark = (kind: Mark) => (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    const area = button.closest('.writing')?.querySelector('textarea');
    if (area) markIn(area, kind);
  };
  const onKey = (event: KeyboardEvent) => {
    const area = event.currentTarget as HTMLTextAreaElement;
    // What a keyboard of another script composes is not done yet.
    if (event.isComposing || event.altKey) return;
    const marked = event.ctrlKey || event.metaKey ? KEYS[event.key.toLowerCase()] : undefined;
    const isPlainEnter =
      event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const isCaret = area.selectionStart === area.selectionEnd;
    const next = isPlainEnter && isCaret ? newLine(area.value, area.selectionStart) : null;
    if (!marked && !next) return;
    event.preventDefault();
    if (marked) markIn(area, marked);
    else if (next) put(area, next);
  };
  return html`<div class="writing">
    <label class="field" for=${id}><span>${label}</span></label>
    <div class="marks" role="group" aria-label=${app.say('formatting')}>
      ${MARKS.map(
        (kind) =>
          html`<button
            type="button"
            class="mark ${kind}"
            title=${app.say(`mark.${kind}`)}
            @click=${mark(kind)}
          >
            ${app.say(`mark.${kind}.short`)}<span class="hidden">${app.say(`mark.${kind}`)}</span>
          </button>`
      )}
    </div>
    <div class="paper">
      <textarea
        id=${id}
        name=${name}
        dir="auto"
        rows="5"
        part="field"
        maxlength=${maxLength}
        .value=${live(value)}
        @keydown=${onKey}
        @input=${(event: Event) => onType((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${formatted(value)}
    </div>
  </div>`;
};
