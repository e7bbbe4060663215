import { css } from 'lit';

/** What is typed into. */
export const FORM_STYLES = css`
  .readers {
    padding: 0.6em 0.85em;
    border-radius: var(--radius);
    background: var(--faint);
    font-weight: 600;
  }
  .typed {
    white-space: pre-line;
  }
  .ways {
    margin-inline: -0.6em;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-height: 16em;
    overflow-y: auto;
  }
  .choices {
    display: grid;
    gap: 0.25em;
  }
  .choices .hint {
    display: block;
  }
  .choices .safeguarding {
    padding: 0.4em 0.7em;
    border: 1px solid var(--warn);
    border-radius: var(--radius);
  }
  .field {
    display: grid;
    gap: 0.15em;
  }
  .field > span:first-child,
  legend {
    padding: 0 0 0.35em;
    font-size: 0.875em;
    font-weight: 600;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    width: 100%;
    min-height: 2.75em;
    padding: 0.5em 0.7em;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }
  textarea {
    min-height: 8em;
    resize: vertical;
    field-sizing: content;
  }
  .check {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: 2.75em;
  }
  .check input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--accent);
  }
  .problem {
    color: var(--warn);
    font-weight: 600;
  }
  .form {
    display: grid;
    gap: 0.85em;
    max-width: 44em;
    margin-top: 0.85em;
  }
  .writing {
    display: grid;
    gap: 0.3em;
  }
  .paper {
    display: grid;
  }
  /* Both break their lines at the same letters, whatever a host's page has said of text. */
  .paper > * {
    grid-area: 1 / 1;
    hyphens: manual;
    text-rendering: auto;
  }
  .formatted {
    display: none;
  }
  /* Where the paper grows with what is written, nothing scrolls and both lie as they should. */
  @supports (field-sizing: content) {
    @media (forced-colors: none) {
      .paper textarea {
        overflow: hidden;
        resize: none;
        -webkit-text-fill-color: transparent;
      }
      .formatted {
        display: block;
        padding: 0.5em 0.7em;
        border: 1px solid transparent;
        font-size: max(1em, 16px);
        text-align: start;
        white-space: pre-wrap;
        overflow-wrap: break-word;
        unicode-bidi: plaintext;
        pointer-events: none;
      }
    }
  }
  .formatted .as-mark {
    opacity: 0.5;
  }
  /* Heavier, and as wide as before: the caret stands where it seems to. */
  .formatted .as-bold,
  .formatted .as-bullet {
    -webkit-text-stroke: 0.045em currentColor;
  }
  .formatted .as-link {
    color: var(--accent);
    text-decoration: underline;
  }
  .formatted .as-bullet {
    color: var(--accent);
  }
  .marks {
    display: flex;
    gap: 0.25em;
  }
  .mark {
    min-width: 2.75em;
    min-height: 2.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .mark.bold {
    font-weight: 800;
  }
  .stances {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 2.75em;
    padding: 0 0.9em;
    border: 1px solid var(--line);
    border-radius: 2em;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .chip:has(:checked) {
    border-color: var(--accent);
    background: color-mix(in srgb, var(--accent) 12%, transparent);
  }
`;
