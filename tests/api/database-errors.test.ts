import { knex, type Knex } from 'knex';
import {
  isPassingConflict,
  isUnavailable,
} from '../../src/plugins/communities-of-practice/server/src/persistence/database-errors';
import { dropDatabase, freshDatabase, testClient } from '../support/databases';

const client = testClient();
const NAME = `gathering_places_test_database_errors_${process.pid}`;
const CLIENTS = { sqlite: 'better-sqlite3', postgres: 'pg', mysql: 'mysql2' };

const pauseFor = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What drivers really say, of servers that are really there. */
describe('what a driver says', () => {
  let ours: Knex;
  let other: Knex;

  const connectTo = (environment: Record<string, string>): Knex =>
    knex({
      client: CLIENTS[client],
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
      connection:
        client === 'sqlite'
          ? { filename: environment.DATABASE_FILENAME ?? '' }
          : {
              host: environment.DATABASE_HOST,
              port: Number(environment.DATABASE_PORT),
              database: environment.DATABASE_NAME,
              user: environment.DATABASE_USERNAME,
              password: environment.DATABASE_PASSWORD,
            },
    });

  beforeAll(async () => {
    const environment = await freshDatabase(NAME);
    ours = connectTo(environment);
    other = connectTo(environment);
    await ours.schema.createTable('notes', (table) => {
      table.increments('id');
      table.string('text', 20);
    });
    await ours('notes').insert([{ text: 'a' }, { text: 'b' }]);
  });

  afterAll(async () => {
    await ours.destroy();
    await other.destroy();
    await dropDatabase(NAME);
  });

  const errorOf = (work: PromiseLike<unknown>): Promise<unknown> =>
    Promise.resolve(work).then(
      () => null,
      (error: unknown) => error
    );

  const said = (error: unknown) => ({
    isUnavailable: isUnavailable(error),
    isPassing: isPassingConflict(error),
  });

  const idOf = async (connection: unknown): Promise<number> => {
    const asked =
      client === 'postgres' ? 'select pg_backend_pid() as id' : 'select connection_id() as id';
    const answered = await ours.raw(asked).connection(connection);
    return Number((client === 'postgres' ? answered.rows : answered[0])[0].id);
  };

  const onServers = client === 'sqlite' ? it.skip : it;
  const onSqlite = client === 'sqlite' ? it : it.skip;

  onServers('when a connection is killed under its query', async () => {
    const connection = await ours.client.acquireRawConnection();
    const ask = (sql: string) => errorOf(ours.raw(sql).connection(connection));
    const id = await idOf(connection);
    const sleeping = ask(client === 'postgres' ? 'select pg_sleep(20)' : 'select sleep(20)');
    await pauseFor(200);
    await other.raw(
      client === 'postgres' ? `select pg_terminate_backend(${id})` : `kill connection ${id}`
    );
    expect(said(await sleeping)).toEqual({ isUnavailable: true, isPassing: false });
    expect(said(await ask('select 1'))).toMatchObject({ isUnavailable: true });
  });

  onServers('when two wait for each other', async () => {
    const [one, two] = [await ours.transaction(), await other.transaction()];
    const write = (trx: Knex.Transaction, id: number) =>
      trx('notes').where({ id }).update({ text: 'x' });
    await write(one, 1);
    await write(two, 2);
    const met = await Promise.all([errorOf(write(one, 2)), errorOf(write(two, 1))]);
    const [error] = met.filter((one) => one !== null);
    expect(said(error)).toEqual({ isUnavailable: true, isPassing: true });
    await errorOf(one.rollback());
    await errorOf(two.rollback());
  });

  onServers('when a lock is not given in time', async () => {
    const [one, two] = [await ours.transaction(), await other.transaction()];
    const text = 'x';
    await one('notes').where({ id: 1 }).update({ text });
    await two.raw(
      client === 'postgres'
        ? "set local lock_timeout = '200ms'"
        : 'set innodb_lock_wait_timeout = 1'
    );
    const error = await errorOf(two('notes').where({ id: 1 }).update({ text }));
    expect(said(error)).toEqual({ isUnavailable: true, isPassing: true });
    await errorOf(one.rollback());
    await errorOf(two.rollback());
  });

  onServers('when it takes no writes', async () => {
    const trx = await ours.transaction({ readOnly: true });
    const error = await errorOf(trx('notes').insert({ text: 'c' }));
    expect(said(error)).toEqual({ isUnavailable: true, isPassing: false });
    await errorOf(trx.rollback());
  });

  onSqlite('when another process writes', async () => {
    await ours.raw('pragma busy_timeout = 0');
    const trx = await other.transaction();
    await trx('notes').insert({ text: 'c' });
    const error = await errorOf(ours('notes').insert({ text: 'd' }));
    expect(said(error)).toEqual({ isUnavailable: true, isPassing: true });
    await trx.rollback();
  });

  onSqlite('when the disk is full', async () => {
    await ours.raw('pragma max_page_count = 3');
    const rows = Array.from({ length: 400 }, () => ({ text: 'x'.repeat(20) }));
    const error = await errorOf(ours('notes').insert(rows));
    expect(said(error)).toEqual({ isUnavailable: true, isPassing: false });
  });

  it('of a mistake of ours is neither', async () => {
    for (const sql of ['select nothing from nowhere', 'no sql']) {
      const error = await errorOf(ours.raw(sql));
      expect(said(error)).toEqual({ isUnavailable: false, isPassing: false });
    }
  });
});
