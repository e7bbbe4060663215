/** A moment as SQLite (milliseconds), PostgreSQL or MariaDB (Date) give it. */
export type StoredMoment = Date | number | string;

export const toDate = (stored: StoredMoment): Date => new Date(stored);
/** Milliseconds since 1970. */
export const toTime = (stored: StoredMoment): number => toDate(stored).getTime();
export const toMoment = (stored: StoredMoment): string => toDate(stored).toISOString();
export const toMomentOrNull = (stored: StoredMoment | null | undefined): string | null =>
  stored === null || stored === undefined ? null : toMoment(stored);

/** JSON as text (SQLite, MariaDB) or parsed already (PostgreSQL); null for what is not JSON. */
export const toJson = (stored: unknown): unknown => {
  if (typeof stored !== 'string') return stored;
  try {
    return JSON.parse(stored);
  } catch {
    // An emptied box, or a string that PostgreSQL has parsed already: nothing that we can use.
    return null;
  }
};

/** A stored list of strings; empty for anything else. */
export const toStrings = (stored: unknown): string[] => {
  const value = toJson(stored);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A stored object by its names; empty for anything else. */
export const toRecord = (stored: unknown): Record<string, unknown> => {
  const value = toJson(stored);
  return isRecord(value) ? value : {};
};
