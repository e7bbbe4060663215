/** Whether the host writes light on dark or dark on light, whatever it calls its theme. */
export type Tone = 'light' | 'dark';

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance as WCAG 2.2 defines it, from 0 to 1; null for what is no `rgb(…)`. */
export const luminanceOf = (colour: string): number | null => {
  const numbers = /^rgba?\(([^)]*)\)/
    .exec(colour)?.[1]
    ?.match(/[\d.]+/g)
    ?.map(Number);
  const [red, green, blue] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
};

const MIDDLE = 0.18;

/** By the colour of the text that the element inherits. */
export const toneOf = (element: Element): Tone => {
  const luminance = luminanceOf(getComputedStyle(element).color);
  return luminance !== null && luminance > MIDDLE ? 'dark' : 'light';
};
