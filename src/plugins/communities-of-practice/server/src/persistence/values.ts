/** A moment as SQLite (milliseconds), PostgreSQL or MariaDB (Date) give it. */
export type StoredMoment = Date | number | string;

export const toDate = (stored: StoredMoment): Date => new Date(stored);
export const toMoment = (stored: StoredMoment): string => toDate(stored).toISOString();
export const toMomentOrNull = (stored: StoredMoment | null | undefined): string | null =>
  stored === null || stored === undefined ? null : toMoment(stored);

/** JSON as text (SQLite, MariaDB) or parsed already (PostgreSQL). */
export const toJson = (stored: unknown): unknown =>
  typeof stored === 'string' ? JSON.parse(stored) : stored;

export const toRecord = (stored: unknown): Record<string, unknown> => {
  const value = toJson(stored);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
};
