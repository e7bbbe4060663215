import { css } from 'lit';
import { THREAD_STYLES } from '../threads/thread.styles';

/** What people share: lists of it, and one of it. */
export const SHARED_STYLES = [
  THREAD_STYLES,
  css`
    .parts {
      margin: 0.6em 0 0.75em;
    }
    a.chip {
      color: inherit;
      font-weight: 600;
      text-decoration: none;
    }
    a.chip[aria-current] {
      border-color: var(--accent);
      background: color-mix(in srgb, var(--accent) 12%, transparent);
      box-shadow: inset 0 0 0 1px var(--accent);
      color: var(--accent);
    }
    .narrow {
      display: flex;
      flex-wrap: wrap;
      gap: 0.6em 0.85em;
      align-items: end;
      margin-bottom: 0.75em;
    }
    .narrow .field {
      flex: 1 1 9em;
    }
    .narrow .button {
      flex: none;
    }
    .details dd > .hint {
      display: block;
    }
    .topics {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35em;
    }
    .sources a {
      display: inline-block;
      padding-block: 0.35em;
    }
    .tree .tree {
      margin-inline-start: 0.35em;
      padding-inline-start: 0.9em;
      border-inline-start: 0.15em solid var(--line);
    }
    .tree li {
      padding: 0.3em 0;
    }
    .tree a {
      display: inline-block;
      padding-block: 0.3em;
    }
    .tree .hint {
      display: block;
    }
    .parts a.chip {
      padding-inline: 0.75em;
    }
    [role='search'] {
      margin-block: 0.5em 0.85em;
    }
    @container (max-width: 30em) {
      /* A row to swipe each: on a phone what was found would stand far below what it can be narrowed to. */
      nav > .parts {
        flex-wrap: nowrap;
        overflow-x: auto;
        padding: 0.2em;
      }
      nav > .parts a.chip {
        flex: none;
      }
    }
    .both {
      display: grid;
      gap: 0.5em 2em;
    }
    @container (min-width: 40em) {
      .narrow .field {
        max-width: 20em;
      }
      .both {
        grid-template-columns: 1fr 1fr;
      }
    }
    .file figure {
      margin: 0 0 0.6em;
    }
    .file img,
    .chosen-file img {
      display: block;
      max-width: 100%;
      height: auto;
      max-height: 30em;
      border-radius: var(--radius);
      background: var(--faint);
    }
    .file img:not([src]) {
      width: 100%;
      aspect-ratio: 3 / 2;
    }
    .chosen-file img {
      max-height: 12em;
      margin-bottom: 0.35em;
    }
    .file figcaption {
      padding-top: 0.35em;
    }
    .sending-file {
      display: grid;
      gap: 0.35em;
      justify-items: start;
    }
    .sending-file progress {
      width: 100%;
      accent-color: var(--accent);
    }
    .helpful {
      margin: 0.75em 0;
    }
    .item summary {
      min-height: 2.75em;
      padding-block: 0.6em;
      cursor: pointer;
    }
    textarea.few {
      min-height: 5em;
    }
    .licences .check {
      align-items: start;
      padding-block: 0.5em;
    }
  `,
];
