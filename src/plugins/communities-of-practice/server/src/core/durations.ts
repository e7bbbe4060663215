/** Milliseconds in a second, a minute and a day of 24 hours. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * 60 * SECOND;
