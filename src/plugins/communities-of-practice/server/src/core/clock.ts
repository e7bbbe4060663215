/** The present moment. The one place that reads the machine's clock. */
export const now = (): Date => new Date();

export const SECOND = 1_000;
export const DAY = 24 * 60 * 60 * SECOND;

export const secondsBetween = (earlier: Date, later: Date): number =>
  (later.getTime() - earlier.getTime()) / SECOND;
