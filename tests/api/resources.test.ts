import {
  changeCommunity,
  makeCommunity,
  makeMember,
  type TestCommunity,
} from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { newKey } from '../support/rows';

const GIVEN = {
  kind: 'tool',
  title: 'A heating log for the vestry door',
  text: 'One line a Sunday. **Nobody forgets.**',
  links: [{ label: 'The sheet', url: 'https://example.org/log.pdf' }],
  topics: ['Heating', 'Énergie', 'heating'],
  licence: 'cc-by',
  core: 'It hangs by the door.',
};

describe('resources', () => {
  let app: App;
  let open: TestCommunity;
  let closed: TestCommunity;
  let ann: TestPerson;
  let ben: TestPerson;
  let lead: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    app = await bootApp('resources');
    await grantAll(app);
    ann = await makePerson(app, 'ann');
    ben = await makePerson(app, 'ben');
    lead = await makePerson(app, 'lead');
    stranger = await makePerson(app, 'stranger');
  });

  beforeEach(async () => {
    open = await makeCommunity(app);
    closed = await makeCommunity(app, { visibility: 'private' });
    for (const community of [open, closed]) {
      for (const person of [ann, ben]) await makeMember(app, community, person);
      await makeMember(app, community, lead, { role: 'facilitator' });
    }
  });

  afterAll(() => app.stop());

  const add = (person: TestPerson, community: TestCommunity, given: object = {}) =>
    as(app, person).post('/resources', { ...GIVEN, community: community.key, ...given });

  const added = async (community = open, given: object = {}): Promise<string> => {
    const { status, body } = await add(ann, community, given);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.data.documentId;
  };

  const read = (person: TestPerson | null, key: string) => as(app, person).get(`/resources/${key}`);

  const codeOf = ({ status, body }: { status: number; body: { error?: { details: object } } }) => [
    status,
    (body.error?.details as { code?: string } | undefined)?.code,
  ];

  const edit = (person: TestPerson, key: string, data: object, version = 1) =>
    app.http
      .put(`${API}/resources/${key}`)
      .set('Authorization', `Bearer ${person.token}`)
      .set('If-Match', `"${version}"`)
      .send({ data });

  const verbsOf = async (key: string) =>
    app.strapi.db
      .connection('cop_ledger_events')
      .where({ what_key: key })
      .orderBy('id')
      .select('verb', 'who_key', 'recipient_key', 'community_key');

  const titles = async (person: TestPerson | null, query: string): Promise<string[]> => {
    const { body } = await as(app, person).get(`/resources?${query}`);
    return body.data.map(({ title }: { title: string }) => title);
  };

  it('are added by a member, shown to whoever may read the community, and told to the ledger', async () => {
    const answer = await add(ann, open);
    expect(answer.status).toBe(201);
    const { data } = answer.body;
    const today = data.postedAt.slice(0, 10);
    expect(data).toMatchObject({
      kind: 'tool',
      html: '<p>One line a Sunday. <strong>Nobody forgets.</strong></p>\n',
      excerpt: 'One line a Sunday. Nobody forgets.',
      topics: ['Heating', 'Énergie'],
      links: GIVEN.links,
      files: [],
      licence: 'cc-by',
      core: 'It hangs by the door.',
      standing: 'shown',
      useCount: 0,
      adaptationCount: 0,
      version: 1,
      from: null,
      fromVisit: null,
      adaptedFrom: null,
      adaptation: null,
      author: { documentId: ann.key },
      community: { documentId: open.key },
      review: { reviewedOn: today, isFlagged: false },
    });
    const year = (new Date(data.review.dueOn).getTime() - new Date(today).getTime()) / 86_400_000;
    expect(year).toBe(365);
    const files = { addFile: true, removeFiles: true };
    const all = { edit: true, ...files, withdraw: true, adapt: true, review: true };
    expect(data.abilities).toEqual({ ...all, reportUse: false, report: false });

    const noFiles = { addFile: false, removeFiles: false };
    const none = { edit: false, ...noFiles, withdraw: false, review: false, reportUse: false };
    const asVisitor = (await read(null, data.documentId)).body.data;
    expect(asVisitor.abilities).toEqual({ ...none, adapt: false, report: false });
    const asMember = (await read(ben, data.documentId)).body.data;
    expect(asMember.abilities).toEqual({ ...none, adapt: true, reportUse: true, report: true });
    expect(await verbsOf(data.documentId)).toEqual([
      { verb: 'resource.added', who_key: ann.key, recipient_key: null, community_key: open.key },
    ]);
  });

  it('of a private community are there for nobody else', async () => {
    const key = await added(closed);
    for (const person of [null, stranger]) {
      expect(codeOf(await read(person, key))).toEqual([404, 'not-found']);
      for (const path of ['lineage', 'uses']) {
        expect((await as(app, person).get(`/resources/${key}/${path}`)).status).toBe(404);
      }
      expect(await titles(person, `filters[community]=${closed.key}`)).toEqual([]);
    }
    expect((await read(ben, key)).status).toBe(200);
  });

  it('are refused to strangers, in an archived community, and where the community is unknown', async () => {
    expect(codeOf(await add(stranger, open))).toEqual([403, 'not-a-member']);
    expect(codeOf(await add(stranger, closed))).toEqual([404, 'not-found']);
    await changeCommunity(app, open, { isArchived: true });
    expect(codeOf(await add(ann, open))).toEqual([409, 'community-archived']);
    expect(
      codeOf(await as(app, null).post('/resources', { ...GIVEN, community: open.key }))
    ).toEqual([401, 'not-signed-in']);
  });

  it.each([
    ['a script as a link', { links: [{ label: 'x', url: 'javascript:alert(1)' }] }],
    ['more links than there is room for', { links: Array(11).fill(GIVEN.links[0]) }],
    ['more topics than there is room for', { topics: Array(9).fill('Roofs') }],
    ['a licence that there is not', { licence: 'mine' }],
    ['nothing to read', { text: ' \u200b ' }],
  ])('take no %s', async (_, given) => {
    expect(codeOf(await add(ann, open, given))).toEqual([400, 'invalid-input']);
  });

  it('can come from a readable thread of the same community, and no other', async () => {
    const thread = async (person: TestPerson, community: TestCommunity) => {
      const words = { title: 'I’ve made this', text: `For ${community.name} by ${person.name}` };
      const given = { ...words, community: community.key, activity: 'problem-solving' };
      return (await as(app, person).post('/contributions', given)).body.data.documentId;
    };
    const from = await thread(ann, open);
    const { body } = await add(ann, open, { from });
    expect(body.data.from).toEqual({ documentId: from, title: 'I’ve made this' });
    for (const wrong of [await thread(ann, closed), newKey()]) {
      const refused = await add(ann, open, { from: wrong });
      expect(codeOf(refused)).toEqual([400, 'invalid-input']);
      expect(refused.body.error.details.errors[0].path).toBe('body.data.from');
    }
    await as(app, ann).delete(`/contributions/${from}`);
    expect((await read(ben, body.data.documentId)).body.data.from).toBeNull();
  });

  it('are listed latest first, by community, kind, topic, author and words', async () => {
    await added(open, { title: 'First log' });
    await added(open, { title: 'Second story', kind: 'story', topics: ['Roofs'] });
    await add(ben, open, { title: 'Third log', text: 'Damp in the crypt.' });
    await added(closed, { title: 'Private log' });
    const here = `filters[community]=${open.key}`;
    expect(await titles(null, here)).toEqual(['Third log', 'Second story', 'First log']);
    expect(await titles(null, `${here}&filters[kind]=story`)).toEqual(['Second story']);
    expect(await titles(null, `${here}&filters[topic]=HEATING`)).toEqual([
      'Third log',
      'First log',
    ]);
    expect(
      await titles(null, `${here}&filters[topic][$in][0]=roofs&filters[topic][$in][1]=energie`)
    ).toHaveLength(3);
    expect(await titles(null, `${here}&filters[topic]=heat`)).toEqual([]);
    expect(await titles(null, `${here}&filters[author]=${ben.key}`)).toEqual(['Third log']);
    expect(await titles(null, `${here}&filters[text][$containsi]=CRYPT`)).toEqual(['Third log']);
    const both = `filters[community][$in][0]=${open.key}&filters[community][$in][1]=${closed.key}`;
    expect(await titles(ben, both)).toHaveLength(4);
    expect(await titles(stranger, both)).toHaveLength(3);

    const first = await as(app, null).get(`/resources?${here}&pagination[pageSize]=2`);
    const { next } = first.body.meta.pagination;
    expect(await titles(null, `${here}&pagination[pageSize]=2&pagination[cursor]=${next}`)).toEqual(
      ['First log']
    );
  });

  it('are edited by their author alone, in the version that was read, and count as reviewed then', async () => {
    const key = await added();
    const long = new Date('2026-01-05T10:00:00Z');
    await app.strapi.db
      .connection('cop_resources')
      .where({ document_id: key })
      .update({ checked_at: long });
    expect(codeOf(await edit(ben, key, { title: 'Mine now' }))).toEqual([403, 'not-the-author']);
    expect(codeOf(await edit(ann, key, { title: 'Too late' }, 7))).toEqual([
      412,
      'version-mismatch',
    ]);
    const done = await edit(ann, key, {
      title: 'With a year on one page',
      topics: ['Roofs'],
      core: null,
    });
    expect(done.body.data).toMatchObject({
      title: 'With a year on one page',
      topics: ['Roofs'],
      core: null,
      version: 2,
      text: GIVEN.text,
    });
    expect(done.body.data.review.reviewedOn).toBe(done.body.data.editedAt.slice(0, 10));
    expect(await titles(null, `filters[community]=${open.key}&filters[topic]=roofs`)).toHaveLength(
      1
    );
    expect((await verbsOf(key)).map(({ verb }) => verb)).toEqual([
      'resource.added',
      'resource.edited',
    ]);
  });

  it('are withdrawn and put back by their author, once left too', async () => {
    const key = await added();
    expect(codeOf(await as(app, ben).delete(`/resources/${key}`))).toEqual([403, 'not-the-author']);
    for (const turn of ['once', 'again']) {
      const gone = await as(app, ann).delete(`/resources/${key}`);
      expect([turn, gone.status]).toEqual([turn, 200]);
    }
    expect((await read(ben, key)).status).toBe(404);
    expect((await read(ann, key)).body.data).toMatchObject({
      standing: 'withdrawn',
      abilities: { edit: false, withdraw: false, adapt: false },
    });
    expect(await titles(ann, `filters[community]=${open.key}`)).toEqual([]);
    expect(codeOf(await edit(ann, key, { title: 'Still here' }))).toEqual([
      409,
      'already-withdrawn',
    ]);
    for (const turn of ['once', 'again']) {
      const back = await as(app, ann).post(`/resources/${key}/reinstate`);
      expect([turn, back.status, back.body.data.standing]).toEqual([turn, 200, 'shown']);
    }
    expect((await verbsOf(key)).map(({ verb }) => verb)).toEqual([
      'resource.added',
      'resource.withdrawn',
      'resource.restored',
    ]);
    await as(app, ann).post(`/communities/${open.key}/leave`);
    expect((await as(app, ann).delete(`/resources/${key}`)).status).toBe(200);
    expect(codeOf(await as(app, ann).post(`/resources/${key}/reinstate`))).toEqual([
      403,
      'not-a-member',
    ]);
  });

  it('are reviewed by their author or a facilitator', async () => {
    const key = await added();
    const review = (person: TestPerson) => as(app, person).post(`/resources/${key}/review`);
    expect(codeOf(await review(ben))).toEqual([403, 'not-the-reviewer']);
    expect((await review(lead)).body.data).toMatchObject({
      version: 1,
      review: { isFlagged: false },
    });
    expect((await review(ann)).status).toBe(200);
    expect(await verbsOf(key)).toMatchObject([
      { verb: 'resource.added' },
      { verb: 'resource.reviewed', who_key: lead.key, recipient_key: ann.key },
      { verb: 'resource.reviewed', who_key: ann.key, recipient_key: null },
    ]);
  });

  it('are made once by one Idempotency-Key', async () => {
    const send = () =>
      app.http
        .post(`${API}/resources`)
        .set('Authorization', `Bearer ${ann.token}`)
        .set('Idempotency-Key', `make-${open.key}`)
        .send({ data: { ...GIVEN, community: open.key } });
    const [first, again] = [await send(), await send()];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.data.documentId).toBe(first.body.data.documentId);
    expect(await titles(null, `filters[community]=${open.key}`)).toHaveLength(1);
  });

  it('come with the licences, a plain sentence each', async () => {
    const { body } = await as(app, null).get('/licences');
    expect(body.data.map(({ key }: { key: string }) => key)).toEqual([
      'cc-by',
      'cc-by-sa',
      'cc-by-nc',
      'cc-by-nd',
      'cc0',
      'ask-me',
    ]);
    const under = Object.fromEntries(
      body.data.map((one: { key: string; adaptationsUnder: string[] }) => [
        one.key,
        one.adaptationsUnder,
      ])
    );
    expect([under['cc-by-sa'], under['cc-by-nd'], under['ask-me']]).toEqual([['cc-by-sa'], [], []]);
  });
});
