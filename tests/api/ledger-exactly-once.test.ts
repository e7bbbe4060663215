import path from 'node:path';
import { bootApp, type App } from '../support/app';
import { testClient } from '../support/databases';
import { bareEvent, ledgerRows } from '../support/ledger';
import { startNode, type Node } from '../support/node';

const EVENTS = 400;
const WRITERS = 8;
const NODES = { NODE_SETUP: path.join(__dirname, '../support/counting-reader.cjs') };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Several nodes share PostgreSQL or MariaDB; SQLite has one. */
(testClient() === 'sqlite' ? describe.skip : describe)('a reader on several nodes', () => {
  let app: App;
  const nodes: Node[] = [];

  beforeAll(async () => {
    app = await bootApp('ledger_exactly_once');
    await app.strapi.db.connection.schema.createTable('test_seen', (table) => {
      table.increments('id');
      table.string('what');
      table.integer('position');
    });
    nodes.push(...(await Promise.all([startNode(NODES), startNode(NODES)])));
  });

  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.kill()));
    await app.stop();
  });

  const seenCount = async (): Promise<number> => {
    const row = await app.strapi.db.connection('test_seen').count({ count: '*' }).first();
    return Number(row?.count);
  };

  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    for (let tries = 0; tries < 300 && !(await holds()); tries += 1) await pause(100);
  };

  /** Transactions that overlap: what begins first commits now sooner, now later. */
  const write = async (writer: number): Promise<void> => {
    for (let event = 0; event < EVENTS / WRITERS; event += 1) {
      const trx = await app.strapi.db.connection.transaction();
      await trx('cop_ledger_events').insert(bareEvent(`w${writer}e${event}`));
      await pause((event * 7 + writer * 13) % 40);
      await trx.commit();
    }
  };

  it('handles each event once, in one order without gaps, though nodes are killed', async () => {
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    await until(async () => (await seenCount()) > EVENTS / 8);
    await nodes[0]?.kill();
    const afterOne = await seenCount();
    nodes.push(await startNode(NODES));
    await writing;
    await until(async () => (await seenCount()) > afterOne + EVENTS / 8);
    await nodes[1]?.kill();
    await until(async () => (await seenCount()) >= EVENTS);

    const rows = await ledgerRows(app);
    expect(rows.map(({ position }) => Number(position))).toEqual(rows.map((_, index) => index + 1));
    expect(rows).toHaveLength(EVENTS);
    const seen = await app.strapi.db.connection('test_seen').orderBy('id');
    expect(seen.map(({ what }) => what)).toEqual(rows.map((row) => row.what_key));
    expect(new Set(seen.map(({ what }) => what)).size).toBe(EVENTS);
  });
});
