import { isPassingConflict, isUnavailable } from './database-errors';

const coded = (code: string, message = 'It failed.'): Error =>
  Object.assign(new Error(message), { code });

/** As the drivers give them: pg 8, mysql2 3, better-sqlite3 12, knex 3, Node's own. */
const AWAY = [
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08001',
  '08003',
  '08006',
  '08P01',
  '53100',
  '53300',
  '25006',
  '25P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'EHOSTUNREACH',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'PROTOCOL_ENQUEUE_AFTER_QUIT',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'ER_TOO_MANY_USER_CONNECTIONS',
  'ER_NORMAL_SHUTDOWN',
  'ER_SESSION_WAS_KILLED',
  'ER_CLIENT_INTERACTION_TIMEOUT',
  'ER_USER_LIMIT_REACHED',
  'ER_NEW_ABORTING_CONNECTION',
  'ER_NET_READ_ERROR',
  'ER_NET_WRITE_INTERRUPTED',
  'ER_OUTOFMEMORY',
  'ER_READ_ONLY_MODE',
  'ER_DISK_FULL',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_IOERR_WRITE',
  'SQLITE_CANTOPEN',
];
const CONFLICTS = [
  '40P01',
  '40001',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_LOCKED',
];
const OTHERS = ['23505', '22021', '42P01', '57014', 'ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE', ''];

const IN_WORDS = [
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  "Can't add new command when connection is in closed state",
  'Connection lost: The server closed the connection.',
  'select 1 - Client has encountered a connection error and is not queryable',
];

describe('what a driver says', () => {
  it.each(AWAY)('%s is a database that is away, and no conflict', (code) => {
    expect(isUnavailable(coded(code))).toBe(true);
    expect(isPassingConflict(coded(code))).toBe(false);
  });

  it.each(CONFLICTS)('%s is a conflict that passes', (code) => {
    expect(isUnavailable(coded(code))).toBe(true);
    expect(isPassingConflict(coded(code))).toBe(true);
  });

  it.each(OTHERS)('%p is neither', (code) => {
    expect(isUnavailable(coded(code))).toBe(false);
    expect(isPassingConflict(coded(code))).toBe(false);
  });

  it.each(IN_WORDS)('"%s" is a database that is away', (message) => {
    expect(isUnavailable(new Error(message))).toBe(true);
  });

  it('is found below an error that another library put around it', () => {
    const wrapped = new Error('Query failed.', { cause: coded('ECONNREFUSED') });
    expect(isUnavailable(new Error('Could not create.', { cause: wrapped }))).toBe(true);
  });

  it('is not looked for in what is no error, or goes round in a circle', () => {
    const circle = new Error('Round.');
    circle.cause = circle;
    for (const thrown of [null, undefined, 'ECONNREFUSED', 57, circle]) {
      expect(isUnavailable(thrown)).toBe(false);
    }
  });

  it('knows knex, whose pool gave up waiting', () => {
    const late = Object.assign(new Error('Knex: Timeout acquiring a connection.'), {
      name: 'KnexTimeoutError',
    });
    expect(isUnavailable(late)).toBe(true);
  });
});
