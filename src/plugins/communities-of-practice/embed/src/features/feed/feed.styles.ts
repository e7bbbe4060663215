import { css } from 'lit';

/** The first page, and what looks like it. */
export const FEED_STYLES = css`
  .sentences {
    margin-inline: -0.25em;
    overflow-x: auto;
    scroll-snap-type: x proximity;
    scroll-padding-inline: 0.25em;
    scrollbar-width: thin;
    overscroll-behavior-x: contain;
  }
  .sentences.waiting {
    height: 6.6em;
  }
  .sentences {
    display: flex;
    gap: 0.6em;
    padding: 0.25em 0.25em 0.5em;
  }
  .sentence {
    flex: none;
    width: min(15.5em, 82cqi);
    scroll-snap-align: start;
  }
  .sentence {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 0.4em;
    min-height: 4.7em;
    padding: 0.6em 0.85em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--faint);
    color: inherit;
    text-decoration: none;
  }
  .sentence:hover {
    border-color: var(--accent);
  }
  .sentence[aria-current='true'] {
    border-color: var(--accent);
    background: color-mix(in srgb, var(--accent) 12%, transparent);
  }
  .said {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
  }
  .named {
    color: var(--soft);
    font-size: 0.8125em;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.6em;
    margin-top: 0.6em;
    padding: 0.7em 0.85em;
    border-radius: var(--radius);
    background: var(--faint);
  }
  .since {
    margin-bottom: 0.9em;
    padding: 0.7em 0.95em;
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--accent) 9%, transparent);
  }
  .since ul,
  .lines {
    font-size: 0.9375em;
  }
  .since li {
    margin-top: 0.35em;
  }
  .said-with {
    display: block;
    color: var(--soft);
  }
  .lines {
    margin: 0.4em 0 0.9em;
    padding-inline-start: 0.85em;
    border-inline-start: 0.2em solid var(--line);
  }
  .lines li {
    padding: 0.25em 0;
  }
  .since > .h1 {
    margin-top: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.25em 0.75em;
    margin: 1em 0 0.25em;
  }
  .filters {
    display: grid;
    flex-basis: 100%;
    gap: 0.75em;
    padding: 0.85em;
    border-radius: var(--radius);
    background: var(--faint);
  }
  .item {
    padding: 1em 0;
    border-top: 1px solid var(--line);
  }
  .item .h1 {
    margin: 0.1em 0 0.2em;
  }
  .item .h1 a {
    color: inherit;
    text-decoration: none;
  }
  .item .h1 a:hover {
    text-decoration: underline;
  }
  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  /* On a phone two conversations are to be seen at once. */
  @container (max-width: 26em) {
    .sentences.waiting {
      height: 4.6em;
    }
    .sentence {
      min-height: 0;
    }
    .named {
      display: none;
    }
    .bar {
      margin-top: 0.5em;
    }
    .item {
      padding: 0.7em 0;
    }
    .excerpt {
      -webkit-line-clamp: 1;
      line-clamp: 1;
    }
  }
  .ghost {
    min-height: 8em;
    background:
      linear-gradient(var(--faint), var(--faint)) 0 1.2em / 60% 1.1em no-repeat,
      linear-gradient(var(--faint), var(--faint)) 0 3em / 100% 1em no-repeat,
      linear-gradient(var(--faint), var(--faint)) 0 4.6em / 80% 1em no-repeat;
  }
  .ghost.tall {
    min-height: 20em;
  }
  .empty,
  .notice-box,
  .stale,
  .closing {
    margin: 0.75em 0;
    padding: 0.85em 1em;
    border-radius: var(--radius);
    background: var(--faint);
  }
`;
