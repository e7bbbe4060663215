import { css } from 'lit';

/** Words, and what was said to them. */
export const THREAD_STYLES = css`
  .reply[tabindex='-1']:focus {
    outline: 0.15em solid var(--accent);
    outline-offset: 0.5em;
  }
  .stance {
    font-style: italic;
  }
  .closing {
    border-inline-start: 0.25em solid var(--good);
  }
  .follow-up {
    margin-top: 0.75em;
    padding-top: 0.75em;
    border-top: 1px solid var(--line);
  }
  .words {
    margin: 0.75em 0;
    max-width: 44em;
  }
  .words > * + * {
    margin-top: 0.7em;
  }
  .words ul,
  .words ol {
    padding-inline-start: 1.4em;
    list-style: revert;
  }
  .words blockquote {
    margin: 0.7em 0;
    padding-inline-start: 0.85em;
    border-inline-start: 0.2em solid var(--line);
  }
  .words pre {
    overflow-x: auto;
  }
  .words img {
    max-width: 100%;
    height: auto;
  }
  .prose {
    white-space: pre-wrap;
  }
  .details {
    display: grid;
    gap: 0.6em;
    margin: 0.75em 0;
    padding: 0.85em 1em;
    border-radius: var(--radius);
    background: var(--faint);
  }
  .details dt {
    font-size: 0.875em;
    font-weight: 650;
  }
  .replies > li {
    padding: 0.9em 0;
    border-top: 1px solid var(--line);
  }
  .replies {
    margin-top: 0.5em;
  }
  .acts:has(> .quiet:first-child) {
    margin-inline-start: -0.6em;
  }
  .byline + .acts:has(> a.button) {
    margin-top: 0.75em;
  }
  .opening .acts {
    margin-inline-start: 0;
    margin-top: 0.75em;
    margin-bottom: 1.25em;
  }
  .tally {
    color: var(--soft);
    font-size: 0.9em;
    padding-inline: 0.6em;
  }
  .answering {
    margin-top: 1.25em;
    padding-top: 1.25em;
    border-top: 1px solid var(--line);
  }
`;
