import { forgettingIdempotencyKeys } from '../../src/plugins/communities-of-practice/server/src/persistence/idempotency-keys';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, setLimits, type App } from '../support/app';
import { testClient } from '../support/databases';
import { startNode, type Node } from '../support/node';
import { contributionRow, countRows, insertRows } from '../support/rows';
import { connect, connectTo, tallyOf, type Answer, type Wire } from '../support/wire';

/** Figure 8 of trust.md: one key, one act, one answer. */
describe('Idempotency-Key', () => {
  let app: App;
  let wire: Wire;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let keys = 0;

  const newRequestKey = (): string => `request-${(keys += 1)}-of-the-suite`;

  beforeAll(async () => {
    app = await bootApp('trust_idempotency');
    await grantAll(app);
    wire = await connect(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    tom = await makePerson(app, 'tom');
    await makeMember(app, community, ruth);
    await makeMember(app, community, tom);
  });

  afterEach(() => setLimits(app));

  afterAll(async () => {
    wire.close();
    await app.stop();
  });

  const rememberedOf = ({ key }: TestPerson) =>
    app.strapi.db.connection('cop_idempotency_keys').where({ person_key: key });

  const question = (text: string, given: object = {}) => ({
    data: {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text,
      ...given,
    },
  });

  const post = (
    requestKey: string,
    text: string,
    {
      by = ruth,
      through = wire,
      given = {},
    }: { by?: TestPerson; through?: Wire; given?: object } = {}
  ): Promise<Answer> =>
    through.send({
      method: 'POST',
      path: '/contributions',
      token: by.token,
      headers: { 'Idempotency-Key': requestKey },
      json: question(text, given),
    });

  const fifty = (send: (index: number) => Promise<Answer>): Promise<Answer[]> =>
    Promise.all(Array.from({ length: 50 }, (_, index) => send(index)));

  const openedWith = (text: string) => countRows(app, 'cop_contributions', { text });

  const expectOneAct = async (answers: readonly Answer[], text: string) => {
    expect(tallyOf(answers)).toEqual({ '201': answers.length });
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await openedWith(text)).toBe(1);
    const what = answers[0]?.body.data.documentId;
    expect(await countRows(app, 'cop_ledger_events', { what_key: what })).toBe(1);
  };

  it('acts once and answers alike when 50 come at once', async () => {
    const requestKey = newRequestKey();
    const text = 'Fifty at once.';

    const answers = await fifty(() => post(requestKey, text));

    await expectOneAct(answers, text);
    const [etag, ...others] = new Set(answers.map(({ headers }) => headers.etag));
    expect([etag, others]).toEqual([expect.stringMatching(/^"1-/), []]);
  });

  it('acts once when 50 come one after the other', async () => {
    const requestKey = newRequestKey();
    const answers: Answer[] = [];
    for (let index = 0; index < 50; index += 1) answers.push(await post(requestKey, 'In turn.'));

    await expectOneAct(answers, 'In turn.');
  });

  it('refuses the key for another body, another path and another method’s target', async () => {
    const requestKey = newRequestKey();
    const first = await post(requestKey, 'The first body.');
    const reply = {
      method: 'POST',
      path: `/contributions/${first.body.data.documentId}/replies`,
      token: ruth.token,
      headers: { 'Idempotency-Key': requestKey },
      json: { data: { text: 'The first body.' } },
    };

    const others = [await post(requestKey, 'Another body.'), await wire.send(reply)];

    expect(tallyOf(others)).toEqual({ '422 idempotency-key-reused': 2 });
    expect(await openedWith('Another body.')).toBe(0);
    expect((await post(requestKey, 'The first body.')).text).toBe(first.text);
  });

  it('keeps 25 bodies and 25 others with one key at once to one act', async () => {
    const requestKey = newRequestKey();

    const answers = await fifty((index) => post(requestKey, index % 2 ? 'Odd.' : 'Even.'));

    expect(tallyOf(answers)).toEqual({ '201': 25, '422 idempotency-key-reused': 25 });
    expect((await openedWith('Odd.')) + (await openedWith('Even.'))).toBe(1);
  });

  it('knows the same key of another person as another key', async () => {
    const requestKey = newRequestKey();

    const answers = [
      await post(requestKey, 'Shared words.'),
      await post(requestKey, 'Shared words.', { by: tom }),
    ];

    expect(tallyOf(answers)).toEqual({ '201': 2 });
    expect(
      await countRows(app, 'cop_contributions', { text: 'Shared words.', author_key: tom.key })
    ).toBe(1);
    expect(await openedWith('Shared words.')).toBe(2);
  });

  it('knows keys that differ by case alone as two', async () => {
    const answers = [
      await post('case-of-the-key', 'Lower case.'),
      await post('CASE-OF-THE-KEY', 'Upper case.'),
    ];

    expect(tallyOf(answers)).toEqual({ '201': 2 });
  });

  it('lets a refused request be sent again with the same key', async () => {
    const requestKey = newRequestKey();
    setLimits(app, { secondsBetweenContributions: 3_600 });
    const refused = await fifty(() => post(requestKey, 'Too early.'));
    setLimits(app);

    const taken = await post(requestKey, 'Too early.');

    expect(tallyOf(refused)).toEqual({ '429 too-fast': 50 });
    expect(taken.status).toBe(201);
    expect(await openedWith('Too early.')).toBe(1);
  });

  it('forgets the key of a request that was refused for its input', async () => {
    const requestKey = newRequestKey();
    const refused = await post(requestKey, 'Whatever.', {
      given: { activity: 'no-such-activity' },
    });

    const taken = await post(requestKey, 'Whatever.');

    expect(tallyOf([refused, taken])).toEqual({ '400 invalid-input': 1, '201': 1 });
  });

  it('holds for replies, thanks, closings and joining too', async () => {
    const thread = contributionRow(community.key, ruth.key);
    await insertRows(app, 'cop_contributions', [thread]);
    const under = `/contributions/${String(thread.document_id)}`;
    const acts = [
      {
        path: `${under}/replies`,
        json: { data: { text: 'Once.' } },
        table: 'cop_replies',
        by: tom,
      },
      { path: `${under}/thanks`, json: { data: {} }, table: 'cop_thanks', by: tom },
      {
        path: `${under}/closing`,
        json: { data: { outcome: 'solved' } },
        table: 'cop_closings',
        by: ruth,
      },
    ];
    for (const { path, json, table, by } of acts) {
      const headers = { 'Idempotency-Key': newRequestKey() };
      const send = { method: 'POST', path, json, headers, token: by.token };

      const answers = await fifty(() => wire.send(send));

      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(await countRows(app, table, { contribution_key: thread.document_id })).toBe(1);
    }
  });

  it.each(['short', 'ключ-длинный', 'with a space', 'x'.repeat(129)])(
    'refuses the key %p',
    async (requestKey) => {
      const sent = Buffer.from(requestKey, 'utf8').toString('latin1');

      const answer = await post(sent, 'A key that is none.');

      expect(tallyOf([answer])).toEqual({ '400 invalid-input': 1 });
      expect(answer.body.error?.details?.errors?.[0]?.path).toBe('headers.Idempotency-Key');
    }
  );

  it('acts anew once the 24 hours are over', async () => {
    const requestKey = newRequestKey();
    const text = 'A day ago.';
    await post(requestKey, text);
    const dayMs = 24 * 60 * 60 * 1_000;
    const { ends_at: end } = await rememberedOf(ruth).orderBy('id', 'desc').first();
    expect(Math.abs(Number(end) - Date.now() - dayMs)).toBeLessThan(60_000);

    await rememberedOf(ruth).update({ ends_at: Date.now() - 1 });
    await post(requestKey, text);

    expect(await openedWith(text)).toBe(2);
  });

  it('remembers nobody’s words, and forgets all once the 24 hours are over', async () => {
    const text = 'Words that must stand in one place alone.';
    await post(newRequestKey(), text);
    const rows = await rememberedOf(ruth);
    expect(JSON.stringify(rows)).not.toContain(text);
    expect(rows.length).toBeGreaterThan(0);
    await rememberedOf(ruth).update({ ends_at: Date.now() - 1 });
    await rememberedOf(tom).update({ ends_at: Date.now() + 60_000 });
    const left = await countRows(app, 'cop_idempotency_keys', { person_key: tom.key });

    await forgettingIdempotencyKeys.run(app.strapi);

    expect(await countRows(app, 'cop_idempotency_keys')).toBe(left);
    expect(left).toBeGreaterThan(0);
  });

  it('answers again only what its person may still read', async () => {
    const requestKey = newRequestKey();
    const first = await post(requestKey, 'Soon hidden from me.');
    const thread = contributionRow(community.key, ruth.key);
    await insertRows(app, 'cop_contributions', [thread]);
    const reply = {
      method: 'POST',
      path: `/contributions/${String(thread.document_id)}/replies`,
      token: tom.token,
      headers: { 'Idempotency-Key': newRequestKey() },
      json: { data: { text: 'A reply in a thread that will be hidden.' } },
    };
    expect((await wire.send(reply)).status).toBe(201);
    await app.strapi.db
      .connection('cop_contributions')
      .where({ document_id: thread.document_id })
      .update({ standing: 'hidden' });
    await app.strapi.db
      .connection('cop_contributions')
      .where({ document_id: first.body.data.documentId })
      .update({ title: 'Its new title' });

    expect(tallyOf([await wire.send(reply)])).toEqual({ '404 not-found': 1 });
    expect((await post(requestKey, 'Soon hidden from me.')).body.data.title).toBe('Its new title');
  });

  const client = testClient();
  // Two servers on one SQLite file are not supported by Strapi; there is nothing to test.
  (client === 'sqlite' ? describe.skip : describe)(`on two nodes that share ${client}`, () => {
    let node: Node;
    let other: Wire;

    beforeAll(async () => {
      node = await startNode();
      other = connectTo(node.port);
    });

    afterAll(async () => {
      other.close();
      await node.stop();
    });

    it('acts once when 50 come at once to both', async () => {
      const requestKey = newRequestKey();
      const text = 'To both nodes.';
      // The other node has the default limits: somebody who has not just posted.
      const lydia = await makePerson(app, 'lydia');
      await makeMember(app, community, lydia);

      const answers = await fifty((index) =>
        post(requestKey, text, { by: lydia, through: index % 2 ? other : wire })
      );

      await expectOneAct(answers, text);
    });

    it('keeps the pause between posts across both', async () => {
      setLimits(app, { secondsBetweenContributions: 15 });
      const anna = await makePerson(app, 'anna');
      await makeMember(app, community, anna);

      const answers = await fifty((index) =>
        post(newRequestKey(), `Node ${index}`, { by: anna, through: index % 2 ? other : wire })
      );

      expect(tallyOf(answers)).toEqual({ '201': 1, '429 too-fast': 49 });
    });
  });
});
