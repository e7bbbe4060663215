import path from 'node:path';
import { knex, type Knex } from 'knex';
import { makeCommunity } from '../factories/communities';
import { grantAll, type TestPerson } from '../factories/people';
import { bootApp } from '../support/app';
import { dropDatabase, ROOT } from '../support/databases';
import { startNode, type Node } from '../support/node';
import { contributionRow, insertRows, makePeople, membershipRow } from '../support/rows';
import { connectTo, type Answer, type Wire } from '../support/wire';

/** Figure 10 of trust.md asks for 200 a database: TRUST_KILLS=200. */
const KILLS = Number(process.env.TRUST_KILLS ?? 5);
const WRITERS = 40;
const READY_MS = 30_000;

jest.setTimeout(60_000 + KILLS * 20_000);

/** One write that a member tries, and its answer when there was one. */
interface Tried {
  person: TestPerson;
  requestKey: string;
  path: string;
  text: string;
  data: object;
  answer: Answer | null;
}

/** The database as it stands, asked beside the server. */
const openDatabase = (): Knex => {
  const {
    DATABASE_CLIENT,
    DATABASE_FILENAME = '',
    DATABASE_HOST,
    DATABASE_PORT,
    DATABASE_NAME,
  } = process.env;
  if (DATABASE_CLIENT === 'sqlite') {
    return knex({
      client: 'better-sqlite3',
      connection: { filename: path.join(ROOT, DATABASE_FILENAME) },
      useNullAsDefault: true,
    });
  }
  return knex({
    client: DATABASE_CLIENT === 'postgres' ? 'pg' : 'mysql2',
    connection: {
      host: DATABASE_HOST,
      port: Number(DATABASE_PORT),
      database: DATABASE_NAME,
      user: process.env.DATABASE_USERNAME,
      password: process.env.DATABASE_PASSWORD,
    },
  });
};

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe('kill -9 while writing', () => {
  let people: TestPerson[];
  let community: string;
  let thread: string;
  let node: Node;
  let wire: Wire;
  let db: Knex;
  const tried: Tried[] = [];
  const bootMs: number[] = [];

  const start = async () => {
    const started = performance.now();
    node = await startNode();
    bootMs.push(performance.now() - started);
    wire = connectTo(node.port, WRITERS);
  };

  beforeAll(async () => {
    const app = await bootApp('faults_kill');
    await grantAll(app);
    community = (await makeCommunity(app)).key;
    people = await makePeople(app, WRITERS * (KILLS + 1), 'writer');
    await insertRows(
      app,
      'cop_memberships',
      people.map((person) => membershipRow(community, person))
    );
    const row = contributionRow(community, null);
    thread = String(row.document_id);
    await insertRows(app, 'cop_contributions', [row]);
    // Not `stop`, which drops the database.
    await app.strapi.destroy();
    db = openDatabase();
    await start();
  });

  afterAll(async () => {
    process.stdout.write(
      `Figure 10: ${KILLS} kills, ${tried.length} writes, ${acknowledged().length} of them acknowledged; ` +
        `ready again after ${Math.round(Math.max(...bootMs))} ms at most.\n`
    );
    wire.close();
    await node.stop();
    await db.destroy();
    await dropDatabase(`gathering_places_test_faults_kill_${process.pid}`);
  });

  const acknowledged = () => tried.filter(({ answer }) => answer?.status === 201);

  const send = ({ path, requestKey, data, person }: Tried): Promise<Answer> =>
    wire.send({
      method: 'POST',
      path,
      token: person.token,
      headers: { 'Idempotency-Key': requestKey },
      json: { data },
    });

  const attempt = async (one: Tried) => {
    tried.push(one);
    one.answer = await send(one).catch(() => null);
  };

  /** Each writer opens a thread and replies in the common one, as fast as the server lets them. */
  const write = async (person: TestPerson, round: number) => {
    const text = `Round ${round}, ${person.name}`;
    const opening = { community, activity: 'problem-solving', title: text, text };
    const rest = { person, text, answer: null };
    await attempt({
      ...rest,
      requestKey: `open-${person.name}`,
      path: '/contributions',
      data: opening,
    });
    await attempt({
      ...rest,
      requestKey: `reply-${person.name}`,
      path: `/contributions/${thread}/replies`,
      data: { text },
    });
  };

  const keysOf = async (table: string): Promise<string[]> => db(table).pluck('document_id');

  const eventsFor = async (verb: string): Promise<string[]> =>
    db('cop_ledger_events').where({ verb }).pluck('what_key');

  const expectWhole = async () => {
    const contributions = (await keysOf('cop_contributions'))
      .filter((key) => key !== thread)
      .sort();
    const replies = (await keysOf('cop_replies')).sort();
    // No row without its event, no event without its row, neither twice.
    expect((await eventsFor('contribution.opened')).sort()).toEqual(contributions);
    expect((await eventsFor('reply.posted')).sort()).toEqual(replies);
    const { reply_count: counted } = await db('cop_contributions')
      .where({ document_id: thread })
      .first();
    expect(Number(counted)).toBe(replies.length);
    const standing = new Set([...contributions, ...replies]);
    const lost = acknowledged().filter(({ answer }) => !standing.has(answer?.body.data.documentId));
    expect(lost.map(({ text, path }) => `${path}: ${text}`)).toEqual([]);
  };

  it(`loses nothing that was acknowledged, and leaves nothing half written, ${KILLS} times`, async () => {
    for (let round = 0; round < KILLS; round += 1) {
      const writers = people.slice(round * WRITERS, (round + 1) * WRITERS);
      const before = acknowledged().length;
      const writing = Promise.all(writers.map((person) => write(person, round)));
      const enough = before + 3 + round * 4;
      await until(() => acknowledged().length >= enough);
      await node.kill();
      wire.close();
      await writing;
      await expectWhole();
      await start();
      expect(bootMs.at(-1)).toBeLessThan(READY_MS);
    }
    expect(tried.length).toBeGreaterThan(acknowledged().length);
  });

  it('writes once what is sent again with its key', async () => {
    for (const one of tried) {
      const again = await send(one);
      expect([one.path, again.status]).toEqual([one.path, 201]);
      if (one.answer?.status === 201) expect(again.text).toBe(one.answer.text);
    }
    await expectWhole();
    const texts: string[] = await db('cop_contributions')
      .whereNot({ document_id: thread })
      .pluck('text');
    expect(new Set(texts).size).toBe(texts.length);
  });
});
