interface Told {
  code: string;
  /** MariaDB's and MySQL's number, for what the driver has no name. */
  errno: number;
  name: string;
  message: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const toldBy = (error: object): Told => ({
  code: 'code' in error ? textOf(error.code) : '',
  errno: 'errno' in error ? Number(error.errno) : 0,
  name: 'name' in error ? textOf(error.name) : '',
  message: 'message' in error ? textOf(error.message) : '',
});

const CAUSES_READ = 5;

/** What an error and those that caused it say of themselves. */
const chainOf = (error: unknown): Told[] => {
  const chain: Told[] = [];
  let next = error;
  while (typeof next === 'object' && next !== null && chain.length < CAUSES_READ) {
    chain.push(toldBy(next));
    next = 'cause' in next ? next.cause : null;
  }
  return chain;
};

/** PostgreSQL's deadlock and serialisation failures, InnoDB's deadlock and lock wait, SQLite's busy. */
const PASSING =
  /^(40P01|40001|55P03|ER_LOCK_DEADLOCK|ER_LOCK_WAIT_TIMEOUT|(SQLITE_(BUSY|LOCKED)(_[A-Z]+)?))$/;

/**
 * The network's codes, then PostgreSQL's (08 connection, 53 resources such as a full disk, 57P and
 * 58 shut down and failing, 25006 a standby that cannot write), MariaDB's, SQLite's.
 */
const AWAY = new RegExp(
  `^(${[
    'E(CONN(REFUSED|RESET|ABORTED)|TIMEDOUT|NOTFOUND|PIPE|AI_AGAIN|HOSTUNREACH|NETUNREACH)',
    '(08|53)...|57P0[1-5]|58030|25(006|P03|P04)',
    'PROTOCOL_(CONNECTION_LOST|SEQUENCE_TIMEOUT|ENQUEUE_AFTER_\\w+|PACKETS_OUT_OF_ORDER)',
    'ER_((SERVER|NORMAL)_SHUTDOWN|SERVER_ISNT_AVAILABLE|SESSION_WAS_KILLED|CLIENT_INTERACTION_TIMEOUT)',
    'ER_(CON_COUNT_ERROR|TOO_MANY_USER_CONNECTIONS|USER_LIMIT_REACHED|(NEW_)?ABORTING_CONNECTION)',
    'ER_NET_(READ_ERROR|READ_INTERRUPTED|ERROR_ON_WRITE|WRITE_INTERRUPTED)',
    'ER_(DISK_FULL|RECORD_FILE_FULL|OUT_OF_RESOURCES|OUTOFMEMORY|CANT_CREATE_THREAD)',
    'ER_(OPTION_PREVENTS_STATEMENT|READ_ONLY_MODE|CANT_EXECUTE_IN_READ_ONLY_TRANSACTION)',
    'SQLITE_(IOERR|FULL|CANTOPEN|READONLY|PROTOCOL)(_[A-Z]+)?',
  ].join('|')})$`
);

/** MariaDB's own number of a connection that was killed: mysql2 knows MySQL's names. */
const KILLED_ERRNO = 1927;

/**
 * What drivers say without a code: of a connection that broke under a query, or before it. knex puts the
 * query before it.
 */
const AWAY_IN_WORDS =
  /(?:^| - )(?:Connection terminated|Connection ended|Client has encountered a connection error|Client was closed|Can't add new command when connection is in closed state|timeout exceeded when trying to connect|Connection lost)/;

const isAway = ({ code, errno, name, message }: Told): boolean =>
  name === 'KnexTimeoutError' ||
  errno === KILLED_ERRNO ||
  AWAY.test(code) ||
  AWAY_IN_WORDS.test(message);

/** PostgreSQL's, MariaDB's and SQLite's word for what may be there once. */
const CLASH = /^(23505|ER_DUP_ENTRY|SQLITE_CONSTRAINT_UNIQUE)$/;

/** There is such a row already, and there may be one. */
export const isClash = (error: unknown): boolean =>
  chainOf(error).some(({ code }) => CLASH.test(code));

/** The database undid the transaction for a reason that a second try may not meet. */
export const isPassingConflict = (error: unknown): boolean =>
  chainOf(error).some(({ code }) => PASSING.test(code));

/** The database is not there, not able to, or too busy: nothing was written. */
export const isUnavailable = (error: unknown): boolean =>
  chainOf(error).some(isAway) || isPassingConflict(error);

/** A column or a whole database of fewer characters than a text has: MariaDB's, PostgreSQL's codes. */
const UNSTORABLE =
  /^(ER_TRUNCATED_WRONG_VALUE_FOR_FIELD|ER_CANT_AGGREGATE_[23]COLLATIONS|22021|22P05)$/;

/** The database cannot store, or look for, a character that was sent. */
export const isUnstorable = (error: unknown): boolean =>
  chainOf(error).some(({ code }) => UNSTORABLE.test(code));
