import path from 'node:path';
import { knex } from 'knex';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { ROOT, testClient } from '../support/databases';
import { startNode, type Node } from '../support/node';
import { newKey } from '../support/rows';
import { connect, connectTo, type Answer, type Wire } from '../support/wire';

const isSqlite = testClient() === 'sqlite';
/** What better-sqlite3 waits by itself. */
const LONG_MS = 5_000;
const BRIEF_MS = 20;

const pauseFor = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** As another process would, it has the file by a connection of its own. */
const otherProcess = () =>
  knex({
    client: 'better-sqlite3',
    connection: { filename: path.join(ROOT, process.env.DATABASE_FILENAME ?? '') },
    pool: { min: 1, max: 1 },
    useNullAsDefault: true,
  });

describe('a second process', () => {
  let app: App;
  let wire: Wire;
  let community: TestCommunity;
  let ruth: TestPerson;
  let node: Node | null = null;

  beforeAll(async () => {
    app = await bootApp('second_process');
    await grantAll(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
  });

  afterEach(async () => {
    await node?.stop();
    node = null;
  });

  afterAll(async () => {
    wire?.close();
    await app.stop();
  });

  const busyTimeout = async (): Promise<number> => {
    const [row] = await app.strapi.db.connection.raw('pragma busy_timeout');
    return row.timeout;
  };

  const post = (text: string): Promise<Answer> =>
    wire.send({
      method: 'POST',
      path: '/contributions',
      token: ruth.token,
      json: {
        data: { community: community.key, activity: 'problem-solving', title: 'Again', text },
      },
    });

  const readIn = async (second: Node): Promise<number> => {
    const other = connectTo(second.port);
    const { status } = await other.send({ path: '/me', token: ruth.token });
    other.close();
    return status;
  };

  it('is waited for as long as by default until the server listens, and briefly then', async () => {
    if (isSqlite) expect(await busyTimeout()).toBe(LONG_MS);
    wire = await connect(app);
    if (isSqlite) expect(await busyTimeout()).toBe(BRIEF_MS);
  });

  it('is waited for briefly by a new connection too', async () => {
    if (!isSqlite) return;
    const { client } = app.strapi.db.connection;
    const old = await client.acquireConnection();
    // As knex marks one that broke, which the pool then gives to nobody.
    old.__knex__disposed = new Error('It broke.');
    client.releaseConnection(old);
    const said = jest.spyOn(console, 'log').mockImplementation();
    const fresh = await client.acquireConnection();
    said.mockRestore();
    client.releaseConnection(fresh);
    expect(fresh).not.toBe(old);
    expect(await busyTimeout()).toBe(BRIEF_MS);
  });

  it('that reads while a write is to be committed holds it up, and nothing beyond its reading', async () => {
    if (!isSqlite) return;
    const other = otherProcess();
    await other.raw('begin');
    await other.raw('select count(*) from cop_contributions');
    const held = await post('While somebody reads.');
    expect([held.status, held.body.error?.details?.code]).toEqual([503, 'try-again']);
    await other.raw('commit');
    expect((await post('Once they have read.')).status).toBe(201);
    await other.raw('begin immediate');
    await other.raw('commit');
    await other.destroy();
    const rows = app.strapi.db.connection('cop_contributions');
    expect(await rows.where('text', 'like', '%read%').pluck('text')).toEqual([
      'Once they have read.',
    ]);
  });

  it('boots while the first one writes, and neither loses a word', async () => {
    const answers: Answer[] = [];
    const texts: string[] = [];
    let isBooting = true;
    const write = async (): Promise<void> => {
      while (isBooting) {
        const text = `Written meanwhile, ${newKey()}.`;
        const answer = await post(text);
        answers.push(answer);
        if (answer.status === 201) texts.push(text);
      }
    };
    const writing = Promise.all([write(), write(), write()]);
    try {
      node = await startNode();
    } finally {
      isBooting = false;
      await writing;
    }
    expect(await readIn(node)).toBe(200);
    // The schema of the second process may hold the file for longer than a request waits.
    expect(answers.filter(({ status }) => ![201, 503].includes(status))).toEqual([]);
    expect(texts.length).toBeGreaterThan(10);
    const rows = await app.strapi.db
      .connection('cop_contributions')
      .where('text', 'like', 'Written %')
      .pluck('text');
    expect(rows.sort()).toEqual(texts.sort());
  });

  it('boots while another one holds the file again and again, for some 100 ms', async () => {
    if (!isSqlite) return;
    const other = otherProcess();
    let isBooting = true;
    const hold = async (): Promise<void> => {
      while (isBooting) {
        await other.raw('begin immediate');
        await pauseFor(100);
        await other.raw('commit');
        await pauseFor(50);
      }
    };
    const holding = hold();
    try {
      node = await startNode();
    } finally {
      isBooting = false;
      await holding;
      await other.destroy();
    }
    expect(await readIn(node)).toBe(200);
  });
});
