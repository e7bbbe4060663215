import { css } from 'lit';

/** Who is in a community. */
export const PEOPLE_STYLES = css`
  .member {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    padding: 0.6em 0;
    border-top: 1px solid var(--line);
  }
  .member > span:nth-child(2) {
    flex: 1 1 12em;
  }
`;
