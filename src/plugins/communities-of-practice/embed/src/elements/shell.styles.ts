import { css } from 'lit';

/** What stands around every place, and before it. */
export const SHELL_STYLES = css`
  .head {
    display: flex;
    flex-wrap: wrap-reverse;
    justify-content: flex-end;
    align-items: center;
    gap: 0 0.5em;
    margin-bottom: 0.75em;
    border-bottom: 1px solid var(--line);
  }
  .head > .button {
    margin-block-end: 0.4em;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 clamp(0.4em, 2.5cqi, 1.1em);
    margin-inline-end: auto;
  }
  .tab {
    display: inline-flex;
    align-items: center;
    min-height: max(2.9em, 44px);
    border-bottom: 0.18em solid transparent;
    color: inherit;
    font-size: clamp(0.8125em, 3.75cqi, 0.9375em);
    font-weight: 600;
    text-decoration: none;
  }
  .tab[aria-current] {
    border-color: var(--accent);
    color: var(--accent);
  }
  /* On a phone the search of the conversations leads there, so that one line has room for all. */
  @container (max-width: 28em) {
    .tab[data-view='search']:not([aria-current]) {
      display: none;
    }
  }
  .foot {
    margin-top: 2em;
    color: var(--soft);
    font-size: 0.9375em;
  }
  .account {
    position: relative;
  }
  .account summary {
    display: grid;
    place-items: center;
    width: 2.75em;
    height: 2.75em;
    list-style: none;
    cursor: pointer;
  }
  .account summary::-webkit-details-marker {
    display: none;
  }
  .account .face {
    width: 2.6em;
    height: 2.6em;
  }
  .menu {
    position: absolute;
    inset-inline-end: 0;
    z-index: 5;
    display: grid;
    gap: 0.6em;
    width: max-content;
    max-width: 18em;
    padding: 0.85em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: 0 0.3em 1.2em rgb(0 0 0 / 22%);
  }
  dialog {
    width: min(26em, calc(100vw - 2em));
    padding: 1.25em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .toast {
    position: fixed;
    inset: auto 0 1em;
    z-index: 10;
    display: flex;
    align-items: center;
    gap: 0.6em;
    width: fit-content;
    max-width: calc(100vw - 2em);
    margin-inline: auto;
    padding: 0.4em 0.5em 0.4em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: 0 0.3em 1.2em rgb(0 0 0 / 22%);
  }
`;
