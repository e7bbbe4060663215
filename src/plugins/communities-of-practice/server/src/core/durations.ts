/** Milliseconds in a second and in a day of 24 hours. */
export const SECOND = 1_000;
export const DAY = 24 * 60 * 60 * SECOND;
