import { css } from 'lit';

/** What is everywhere. The host’s font and colours are inherited; what is added is mixed from the colour of its
 * text, so that it suits any background. Sizes are the host’s `em`, since some themes make `rem` another thing. */
export const BASE_STYLES = css`
  :host {
    display: block;
    container-type: inline-size;
    font-family: var(--gp-font, inherit);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  .gp {
    --accent: var(--gp-accent, #1d5c55);
    --on-accent: var(--gp-on-accent, #fff);
    --line: color-mix(in srgb, currentColor 18%, transparent);
    --faint: color-mix(in srgb, currentColor 6%, transparent);
    --soft: color-mix(in srgb, currentColor 76%, transparent);
    --radius: var(--gp-radius, 0.6em);
    --surface: var(--gp-surface, #fff);
    --warn: #8a4b00;
    --good: #24622d;
    position: relative;
    overflow-wrap: anywhere;
    /* What some themes set on everything, and what a page of words cannot do with. */
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
  .gp[data-tone='dark'] {
    --accent: var(--gp-accent, #8fd3c8);
    --on-accent: var(--gp-on-accent, #10211f);
    --surface: var(--gp-surface, #1d2422);
    --warn: #f0c074;
    --good: #9bd7a4;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    color: inherit;
    letter-spacing: normal;
    text-transform: none;
  }
  ul,
  ol {
    list-style: none;
  }
  .h0,
  .h1 {
    font-family: var(--gp-heading-font, inherit);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .h0 {
    font-size: 1.5em;
  }
  .h1 {
    font-size: 1.12em;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 0.15em solid var(--accent);
    outline-offset: 0.12em;
    border-radius: 0.15em;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .strong {
    font-weight: 650;
  }
  .hint,
  .byline,
  .eyebrow {
    color: var(--soft);
    font-size: 0.875em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.6em;
    align-items: center;
  }
  .icon {
    width: 1.1em;
    height: 1.1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.18em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-height: 2.75em;
    padding: 0.35em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.2;
    text-decoration: none;
    overflow-wrap: normal;
    cursor: pointer;
  }
  .button:hover {
    background: var(--faint);
  }
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--accent) 88%, currentColor);
  }
  .button.quiet {
    border-color: transparent;
    padding-inline: 0.6em;
  }
  .button[aria-pressed='true'] {
    color: var(--accent);
    background: color-mix(in srgb, var(--accent) 12%, transparent);
  }
  .button[aria-pressed='true'] .icon {
    fill: currentColor;
  }
  .button:disabled {
    opacity: 0.6;
    cursor: progress;
  }
  .button.wide {
    width: 100%;
    margin-top: 0.75em;
  }
  section > .h1 {
    margin-block: 1.1em 0.35em;
  }
  .back {
    margin-bottom: 0.5em;
  }
  .back a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75em;
    gap: 0.25em;
    text-decoration: none;
  }
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
  }
  .byline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: center;
    margin-top: 0.5em;
  }
  .byline > span:nth-child(2) {
    flex: 1 1 0;
    min-width: 12em;
  }
  .face {
    display: inline-grid;
    flex: none;
    place-items: center;
    width: 2.1em;
    height: 2.1em;
    border-radius: 50%;
    background: color-mix(in srgb, var(--accent) 18%, transparent);
    color: inherit;
    font-size: 0.8em;
    font-weight: 700;
  }
  .badge {
    padding: 0.05em 0.5em;
    border-radius: 1em;
    background: var(--faint);
    font-size: 0.85em;
    font-weight: 650;
  }
  .badge.accent {
    background: var(--accent);
    color: var(--on-accent);
  }
  .badge.warn {
    color: var(--warn);
  }
  .badge.good {
    color: var(--good);
  }
  .notice-box {
    display: grid;
    gap: 0.5em;
    border-inline-start: 0.25em solid var(--warn);
  }
  @container (min-width: 40em) {
    .filters {
      grid-template-columns: 2fr 1fr 1fr;
      align-items: end;
    }
    .filters .row {
      grid-column: 1 / -1;
    }
    .h0 {
      font-size: 1.75em;
    }
    .item {
      padding: 1.25em 0;
    }
  }
  @media (forced-colors: active) {
    .button,
    .sentence,
    .chip {
      border-color: ButtonBorder;
    }
    .sentence[aria-current='true'],
    .chip:has(:checked),
    .button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .head,
    .sentences,
    .filters,
    .acts,
    .answering,
    .bar .button {
      display: none;
    }
    time::after {
      content: ' (' attr(data-exact) ')';
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .toast {
      animation: arrive 0.18s ease-out;
    }
    @keyframes arrive {
      from {
        opacity: 0;
        translate: 0 0.5em;
      }
    }
  }
`;
