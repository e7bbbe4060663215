import { offered } from '../../src/plugins/communities-of-practice/server/src/offered';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, setLimits, type App } from '../support/app';
import { testClient } from '../support/databases';
import { startNode, type Node } from '../support/node';
import { contributionRow, countRows, insertRows, makePeople } from '../support/rows';
import { connect, connectTo, tallyOf, type Answer, type Wire } from '../support/wire';
import { upload } from '../support/uploads';
import { everyWrite } from '../support/writes';

/** Acts that are counted in another way: posts from the ledger, concerns by the day. */
const COUNTED_OTHERWISE = [
  'concern.create',
  'concern.reportContribution',
  'concern.reportReply',
  'contribution.create',
  'reply.create',
];

const NOTHING_LEFT = {
  thanksAMinute: 0,
  editsAMinute: 0,
  withdrawalsAMinute: 0,
  closingsAMinute: 0,
  joiningsAMinute: 0,
  joinAnswersAMinute: 0,
  profileChangesADay: 0,
  sharingsAnHour: 0,
  visitActsAMinute: 0,
  filesAnHour: 0,
};

const contracts = offered.flatMap(({ contentApi = [] }) =>
  contentApi.map(({ contract }) => contract)
);

describe('how often one may act', () => {
  let app: App;
  let wire: Wire;
  let community: TestCommunity;
  let thread: string;

  beforeAll(async () => {
    app = await bootApp('budgets');
    await grantAll(app);
    wire = await connect(app);
    community = await makeCommunity(app);
    const opener = await makePerson(app, 'opener');
    await makeMember(app, community, opener);
    const row = contributionRow(community.key, opener.key);
    await insertRows(app, 'cop_contributions', [row]);
    thread = String(row.document_id);
  });

  afterEach(() => setLimits(app));

  afterAll(async () => {
    wire.close();
    await app.stop();
  });

  const member = async (name: string): Promise<TestPerson> => {
    const person = await makePerson(app, name);
    await makeMember(app, community, person);
    return person;
  };

  /** Gives thanks and takes them back, in turn. */
  const toggle = (person: TestPerson, index: number, through = wire): Promise<Answer> =>
    through.send({
      method: index % 2 ? 'DELETE' : 'POST',
      path: `/contributions/${thread}/thanks`,
      token: person.token,
    });

  it('is said by the contract of every act', () => {
    const without = contracts.filter(({ method, budget }) => method !== 'GET' && !budget);
    expect(without.map(({ action }) => action).sort()).toEqual(COUNTED_OTHERWISE);
    const silent = contracts.filter(
      ({ budget, refuses }) => budget && !refuses.includes('too-fast')
    );
    expect(silent).toEqual([]);
  });

  it('is refused in words at every door, with when it will be taken, and changes nothing', async () => {
    const [ruth, other] = await makePeople(app, 2, 'door');
    if (!ruth || !other) throw new Error('nobody was made');
    const writes = await everyWrite(app, ruth, other);
    setLimits(app, NOTHING_LEFT);
    const events = await countRows(app, 'cop_ledger_events', {});
    for (const { name, method, path, body, form } of writes) {
      if (COUNTED_OTHERWISE.includes(name)) continue;
      const request = form
        ? upload(app, ruth, path, form)
        : as(app, ruth)[method === 'PUT' ? 'put' : 'post'](path, body ?? undefined);
      const answer = await request.set('If-Match', '"1"');
      expect([name, answer.status, answer.body.error.details.code]).toEqual([
        name,
        429,
        'too-fast',
      ]);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    for (const path of writes.map(({ path: one }) => one)) {
      if (!/\/(thanks|me-too)$/.test(path)) continue;
      expect((await as(app, ruth).delete(path)).status).toBe(429);
    }
    expect(await countRows(app, 'cop_ledger_events', {})).toBe(events);
    expect(await countRows(app, 'cop_spent_acts', { person_key: ruth.key })).toBe(0);
  });

  it('takes twenty of sixty thanks given and taken back at once', async () => {
    const person = await member('toggler');
    setLimits(app, {});
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => toggle(person, index))
    );
    expect(tallyOf(answers)).toEqual({ '200': 20, '429 too-fast': 40 });
  });

  it('counts everybody and every family for itself', async () => {
    setLimits(app, { thanksAMinute: 1 });
    const [first, second] = [await member('first'), await member('second')];
    expect((await toggle(first, 0)).status).toBe(200);
    expect((await toggle(first, 1)).status).toBe(429);
    expect((await toggle(second, 0)).status).toBe(200);
    const left = await as(app, first).post(`/communities/${community.key}/leave`);
    expect(left.status).toBe(200);
  });

  it('counts no act that was refused', async () => {
    setLimits(app, { joiningsAMinute: 1 });
    const person = await makePerson(app, 'eager');
    const join = () => as(app, person).post(`/communities/${community.key}/join`);
    const invite = await makeCommunity(app, { joinPolicy: 'invite' });
    const refused = await as(app, person).post(`/communities/${invite.key}/join`);
    expect(refused.body.error.details.code).toBe('invitation-needed');
    expect((await join()).status).toBe(201);
    expect((await join()).body.error.details.code).toBe('too-fast');
  });

  it('takes the act again when the window has passed', async () => {
    setLimits(app, { thanksAMinute: 1 });
    const person = await member('patient');
    await toggle(person, 0);
    const refused = await toggle(person, 1);
    const waits = Number(refused.headers['retry-after']);
    expect(waits).toBeGreaterThan(0);
    expect(waits).toBeLessThanOrEqual(60);
    await app.strapi.db
      .connection('cop_spent_acts')
      .where({ person_key: person.key })
      .decrement('spent_at', waits * 1_000);
    expect((await toggle(person, 1)).status).toBe(200);
  });

  const client = testClient();
  // Two servers on one SQLite file are not supported by Strapi; there is nothing to test.
  (client === 'sqlite' ? describe.skip : describe)(`on two nodes that share ${client}`, () => {
    let node: Node;
    let there: Wire;

    beforeAll(async () => {
      node = await startNode();
      there = connectTo(node.port);
    });

    afterAll(async () => {
      there.close();
      await node.stop();
    });

    it('is counted exactly across both', async () => {
      const person = await member('everywhere');
      setLimits(app, {});
      const answers = await Promise.all(
        Array.from({ length: 60 }, (_, index) => toggle(person, index, index % 3 ? wire : there))
      );
      expect(tallyOf(answers)).toEqual({ '200': 20, '429 too-fast': 40 });
    });
  });
});
