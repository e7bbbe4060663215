import { svg } from 'lit';

const icon = (path: string) =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Drawn for this element; strokes take the colour of the text. */
export const ICONS = {
  back: icon('M15 5l-7 7 7 7'),
  filter: icon('M4 6h16M7 12h10M10 18h4'),
  reply: icon('M10 7L4 12l6 5M4 12h9a7 7 0 017 7'),
  thanks: icon('M12 20s-7-4.6-7-10a4 4 0 017-2.6A4 4 0 0119 10c0 5.400-7 10-7 10z'),
  close: icon('M6 6l12 12M18 6L6 18'),
};
