/** The host's font and colours; what is added is mixed from the colour of its text. */
export const LATEST_STYLES = `
  :host { display: block; font-family: var(--gp-font, inherit); line-height: 1.5; text-align: start; }
  :host([hidden]) { display: none; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { padding: 0.75em 0; border-bottom: 1px solid color-mix(in srgb, currentColor 18%, transparent); overflow-wrap: anywhere; }
  p { margin: 0; font-size: 0.875em; opacity: 0.8; }
  a { color: var(--gp-accent, inherit); text-underline-offset: 0.15em; }
  li a { font-family: var(--gp-heading-font, inherit); font-size: 1.06em; font-weight: 700; }
  .more { display: inline-block; padding: 0.75em 0; font-weight: 600; }
  :focus-visible { outline: 0.15em solid currentColor; outline-offset: 0.12em; border-radius: 0.15em; }
  @media print { time::after { content: ' (' attr(title) ')'; } .more { display: none; } }
`;
