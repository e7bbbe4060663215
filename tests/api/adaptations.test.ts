import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { insertRows, newKey, resourceRow } from '../support/rows';

const SAID = {
  whatChanged: 'Two columns more.',
  why: 'We heat three rooms from one boiler.',
  setting: 'A town church with a hall',
};

interface Node {
  documentId: string;
  parent: string | null;
  depth: number;
}

describe('adaptations', () => {
  let app: App;
  let open: TestCommunity;
  let closed: TestCommunity;
  let ann: TestPerson;
  let ben: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    app = await bootApp('adaptations');
    await grantAll(app);
    ann = await makePerson(app, 'ann');
    ben = await makePerson(app, 'ben');
    stranger = await makePerson(app, 'stranger');
  });

  beforeEach(async () => {
    open = await makeCommunity(app);
    closed = await makeCommunity(app, { visibility: 'private' });
    for (const community of [open, closed]) {
      for (const person of [ann, ben]) await makeMember(app, community, person);
    }
  });

  afterAll(() => app.stop());

  const add = async (given: object = {}): Promise<string> => {
    const words = { kind: 'tool', title: 'A heating log', text: 'One line a *Sunday*.' };
    const rest = { licence: 'cc-by', topics: ['Heating'], community: open.key };
    const answer = await as(app, ann).post('/resources', { ...words, ...rest, ...given });
    return answer.body.data.documentId;
  };

  const adapt = (key: string, given: object = {}, person = ben) =>
    as(app, person).post(`/resources/${key}/adaptations`, {
      ...SAID,
      community: open.key,
      ...given,
    });

  const adapted = async (key: string, given: object = {}, person = ben): Promise<string> =>
    (await adapt(key, given, person)).body.data.documentId;

  const read = async (person: TestPerson | null, key: string) =>
    (await as(app, person).get(`/resources/${key}`)).body.data;

  const lineage = async (person: TestPerson | null, key: string) => {
    const { status, body } = await as(app, person).get(`/resources/${key}/lineage`);
    const nodes: Node[] = status === 200 ? body.data : [];
    return { status, body, more: body.meta?.more, nodes };
  };

  const treeOf = (nodes: readonly Node[]) =>
    nodes.map(({ documentId, parent, depth }) => [documentId, parent, depth]);

  const codeOf = ({ status, body }: { status: number; body: { error?: { details: object } } }) => [
    status,
    (body.error?.details as { code?: string } | undefined)?.code,
  ];

  it('are linked copies that say what was changed, why and for which setting', async () => {
    const key = await add({
      core: 'It hangs by the door.',
      links: [{ label: 'Sheet', url: 'https://example.org/a' }],
    });
    const answer = await adapt(key, { coreKept: 'kept', title: 'A log for the hall' });
    expect(answer.status).toBe(201);
    expect(answer.body.data).toMatchObject({
      title: 'A log for the hall',
      text: 'One line a *Sunday*.',
      html: '<p>One line a <em>Sunday</em>.</p>\n',
      kind: 'tool',
      topics: ['Heating'],
      links: [{ label: 'Sheet', url: 'https://example.org/a' }],
      licence: 'cc-by',
      core: 'It hangs by the door.',
      author: { documentId: ben.key },
      adaptedFrom: { documentId: key, title: 'A heating log', author: { documentId: ann.key } },
      adaptation: { ...SAID, coreKept: 'kept' },
    });
    expect((await read(null, key)).adaptationCount).toBe(1);
    const event = await app.strapi.db
      .connection('cop_ledger_events')
      .where({ what_key: answer.body.data.documentId })
      .select('verb', 'who_key', 'recipient_key');
    expect(event).toEqual([{ verb: 'resource.adapted', who_key: ben.key, recipient_key: ann.key }]);
  });

  it('say what became of the core where there is one, and only there', async () => {
    const [cored, coreless] = [await add({ core: 'It hangs by the door.' }), await add()];
    expect(codeOf(await adapt(cored))).toEqual([400, 'invalid-input']);
    expect(codeOf(await adapt(coreless, { coreKept: 'kept' }))).toEqual([400, 'invalid-input']);
    const changed = await adapt(cored, { coreKept: 'changed' });
    expect(changed.body.data).toMatchObject({ core: null, adaptation: { coreKept: 'changed' } });
  });

  it('keep to the licence of what they were made from', async () => {
    const [sa, nc, nd, ask] = [
      await add({ licence: 'cc-by-sa' }),
      await add({ licence: 'cc-by-nc' }),
      await add({ licence: 'cc-by-nd' }),
      await add({ licence: 'ask-me' }),
    ];
    expect(codeOf(await adapt(sa, { licence: 'cc-by' }))).toEqual([422, 'licence-must-be-kept']);
    expect(codeOf(await adapt(nc, { licence: 'cc0' }))).toEqual([422, 'licence-must-be-kept']);
    for (const person of [ann, ben]) {
      expect(codeOf(await adapt(nd, {}, person))).toEqual([409, 'licence-forbids-adapting']);
    }
    expect(codeOf(await adapt(ask))).toEqual([409, 'licence-needs-asking']);
    expect((await read(ben, ask)).abilities.adapt).toBe(false);
    expect((await adapt(ask, {}, ann)).body.data.licence).toBe('ask-me');
    const made = (await adapt(sa)).body.data;
    expect(made.licence).toBe('cc-by-sa');
    const edit = (licence: string) =>
      app.http
        .put(`${API}/resources/${made.documentId}`)
        .set('Authorization', `Bearer ${ben.token}`)
        .set('If-Match', '"1"')
        .send({ data: { licence } });
    expect(codeOf(await edit('cc0'))).toEqual([422, 'licence-must-be-kept']);
    expect((await edit('cc-by-sa')).status).toBe(200);
  });

  it('are made for communities of one’s own alone, of what one can read and is shown', async () => {
    const key = await add();
    const other = await makeCommunity(app);
    const secret = await makeCommunity(app, { visibility: 'private' });
    expect(codeOf(await adapt(key, { community: other.key }))).toEqual([403, 'not-a-member']);
    expect(codeOf(await adapt(key, { community: secret.key }))).toEqual([404, 'not-found']);
    expect(codeOf(await adapt(key, { community: 'nowhere' }))).toEqual([404, 'not-found']);
    expect(codeOf(await adapt(key, {}, stranger))).toEqual([403, 'not-a-member']);
    expect(codeOf(await adapt(newKey()))).toEqual([404, 'not-found']);
    await as(app, ann).delete(`/resources/${key}`);
    expect(codeOf(await adapt(key))).toEqual([404, 'not-found']);
    expect(codeOf(await adapt(key, {}, ann))).toEqual([409, 'already-withdrawn']);
  });

  it('are made once by one Idempotency-Key', async () => {
    const key = await add();
    const send = () =>
      app.http
        .post(`${API}/resources/${key}/adaptations`)
        .set('Authorization', `Bearer ${ben.token}`)
        .set('Idempotency-Key', `adapt-${key}`)
        .send({ data: { ...SAID, community: open.key } });
    const [first, again] = [await send(), await send()];
    expect(again.body.data.documentId).toBe(first.body.data.documentId);
    expect((await read(ben, key)).adaptationCount).toBe(1);
  });

  it('of a private community are neither named, nor counted, nor seen through', async () => {
    const key = await add();
    const secret = await adapted(key, { community: closed.key, title: 'A secret log' });
    const public_ = await adapted(secret, { title: 'A log for all' });
    const deeper = await adapted(public_, { title: 'A log for the school' });

    for (const person of [null, stranger]) {
      expect((await read(person, key)).adaptationCount).toBe(0);
      const whole = await as(app, person).get(`/resources/${public_}`);
      expect(whole.body.data).toMatchObject({ adaptedFrom: null, adaptation: SAID });
      const found = await lineage(person, deeper);
      expect(JSON.stringify([whole.body, found.body])).not.toMatch(new RegExp(`${secret}|secret`));
      expect(treeOf(found.nodes)).toEqual([
        [key, null, 0],
        [public_, key, 1],
        [deeper, public_, 2],
      ]);
    }
    expect((await read(ben, key)).adaptationCount).toBe(1);
    expect(treeOf((await lineage(ben, key)).nodes)).toEqual([
      [key, null, 0],
      [secret, key, 1],
      [public_, secret, 2],
      [deeper, public_, 3],
    ]);
    expect((await lineage(stranger, secret)).status).toBe(404);
  });

  it('outlive what they were made from, and hang from what is left', async () => {
    const key = await add();
    const middle = await adapted(key);
    const last = await adapted(middle, {}, ann);
    await as(app, ben).delete(`/resources/${middle}`);
    expect((await read(null, key)).adaptationCount).toBe(0);
    expect(treeOf((await lineage(null, last)).nodes)).toEqual([
      [key, null, 0],
      [last, key, 1],
    ]);
    await as(app, ann).delete(`/resources/${key}`);
    expect(treeOf((await lineage(null, last)).nodes)).toEqual([[last, null, 0]]);
    await app.strapi
      .documents('plugin::communities-of-practice.resource')
      .delete({ documentId: key });
    await as(app, ben).post(`/resources/${middle}/reinstate`);
    expect(treeOf((await lineage(null, last)).nodes)).toEqual([
      [middle, null, 0],
      [last, middle, 1],
    ]);
    expect((await read(null, middle)).adaptedFrom).toBeNull();
  });

  it('count exactly, however many are made and withdrawn at once', async () => {
    const key = await add();
    const made = await Promise.all(Array.from({ length: 6 }, () => adapted(key)));
    expect((await read(null, key)).adaptationCount).toBe(6);
    await Promise.all(made.slice(0, 4).map((one) => as(app, ben).delete(`/resources/${one}`)));
    expect((await read(null, key)).adaptationCount).toBe(2);
    const row = await app.strapi.db.connection('cop_resources').where({ document_id: key }).first();
    expect(row.adaptation_count).toBe(2);
  });

  it('leave out what lost its community or its standing behind our back', async () => {
    const root = resourceRow(open.key, ann.key);
    const made = (given: object) =>
      resourceRow(open.key, ann.key, {
        root_key: root.document_id,
        adapted_from_key: root.document_id,
        ...given,
      });
    const rows = [root, made({ community_key: null }), made({ standing: null }), made({})];
    await insertRows(app, 'cop_resources', rows);
    const { nodes } = await lineage(null, String(root.document_id));
    expect(nodes.map(({ documentId }) => documentId)).toEqual([
      root.document_id,
      rows[3]?.document_id,
    ]);
  });

  it('are shown two hundred at a time, the nearest, of ten thousand twelve deep', async () => {
    const rows: Record<string, unknown>[] = [];
    for (let at = 0; at < 10_000; at += 1) {
      const above = at === 0 ? undefined : rows[Math.max(0, at - 833)];
      rows.push(
        resourceRow(at % 7 === 3 ? closed.key : open.key, ann.key, {
          root_key: rows[0]?.document_id,
          adapted_from_key: above?.document_id ?? null,
          ...(at === 0 ? {} : { adapted_under: 'cc-by' }),
        })
      );
      const root = rows[0];
      if (at === 0 && root) root.root_key = root.document_id;
    }
    await insertRows(app, 'cop_resources', rows);
    const last = String(rows[9_998]?.document_id);
    await lineage(null, last);
    const began = performance.now();
    const { nodes, more } = await lineage(null, last);
    const took = performance.now() - began;
    process.stdout.write(`A lineage of 10,000: ${Math.round(took)} ms, answered over HTTP.\n`);
    expect([nodes.length, more]).toEqual([200, true]);
    expect(nodes.some(({ documentId }) => documentId === last)).toBe(true);
    expect(
      nodes.every(({ documentId }) =>
        rows.every((row) => row.document_id !== documentId || row.community_key === open.key)
      )
    ).toBe(true);
    expect(took).toBeLessThan(1_000);
  });
});
