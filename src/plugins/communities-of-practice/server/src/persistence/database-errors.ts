const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** PostgreSQL's deadlock and serialisation failures, InnoDB's deadlock and lock wait, SQLite's busy. */
const PASSING = new Set([
  '40P01',
  '40001',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'SQLITE_BUSY',
]);
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'PROTOCOL_CONNECTION_LOST',
  '57P01',
  '57P03',
]);

/** The database undid the transaction for a reason that a second try may not meet. */
export const isPassingConflict = (error: unknown): boolean => PASSING.has(codeOf(error));

/** The database is not there, or its pool is exhausted: nothing was written. */
export const isUnavailable = (error: unknown): boolean =>
  nameOf(error) === 'KnexTimeoutError' ||
  UNREACHABLE.has(codeOf(error)) ||
  isPassingConflict(error);
