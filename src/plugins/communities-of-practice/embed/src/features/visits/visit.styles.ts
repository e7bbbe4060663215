import { css } from 'lit';

/** Days, hours, and who comes. */
export const VISIT_STYLES = css`
  .dates {
    display: grid;
    gap: 0.5em;
    min-width: 0;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .date .field {
    flex: 1 1 7.5em;
    min-width: 0;
  }
  .date > :first-child {
    flex-basis: 100%;
  }
  @container (min-width: 30em) {
    .date > :first-child {
      flex: 2 1 10em;
    }
  }
  .proposal li {
    justify-content: space-between;
    padding: 0.25em 0;
  }
  .bullets {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .guest {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: start;
    padding: 0.6em 0;
    border-top: 1px solid var(--line);
  }
  .guest > span:nth-child(2) {
    flex: 1 1 12em;
  }
`;
