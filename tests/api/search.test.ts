import {
  changeCommunity,
  makeCommunity,
  makeMember,
  type TestCommunity,
} from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import {
  contributionRow,
  countRows,
  faqRow,
  insertRows,
  replyRow,
  resourceRow,
} from '../support/rows';

const CONTRIBUTION = 'plugin::communities-of-practice.contribution';
const WORD = 'zebra';
/** As a script writes it. */
const HIDDEN: object = { standing: 'hidden' };
const SHOWN: object = { standing: 'shown' };

/** Who finds what, whatever the index remembers; and that it remembers what there is. */
describe('search', () => {
  let app: App;
  const people = new Map<string, TestPerson>();
  const places = new Map<string, TestCommunity>();

  const person = (name: string): TestPerson | null => people.get(name) ?? null;
  const ask = async (name: string, query: string) =>
    (await as(app, person(name)).get(`/search?${query}`)).body;
  const found = async (name: string, words: string): Promise<string[]> =>
    (await ask(name, `q=${encodeURIComponent(words)}&pagination[pageSize]=100`)).data.map(
      ({ documentId }: { documentId: string }) => documentId
    );
  const rebuild = (onProgress?: (progress: { done: number; of: number }) => void) =>
    app.strapi.plugin('communities-of-practice').service('search').rebuild(onProgress);
  const put = (table: string, where: object, columns: object) =>
    app.strapi.db.connection(table).where(where).update(columns);

  beforeAll(async () => {
    app = await bootApp('search');
    await grantAll(app);
    for (const name of ['author', 'stranger', 'member', 'paused', 'removed', 'invited'])
      people.set(name, await makePerson(app, name));
    for (const visibility of ['public', 'members', 'private']) {
      const community = await makeCommunity(app, { visibility });
      places.set(visibility, community);
      for (const [name, member] of people) {
        const state = name === 'author' || name === 'member' ? 'active' : name;
        if (name !== 'stranger') await makeMember(app, community, member, { state });
      }
    }
  });

  afterAll(() => app.stop());

  describe('shows', () => {
    const STANDINGS = ['shown', 'quiet', 'held', 'hidden', 'withdrawn'];
    const STATES = ['published', 'review-due', 'in-work', 'checked', 'retired'];
    let keys: Record<'public' | 'members' | 'private', string[]>;
    let work: string[];

    /** One of everything in every standing, found by one word. */
    const fill = async (visibility: string): Promise<string[]> => {
      const community = places.get(visibility)?.key ?? '';
      const author = person('author')?.key ?? '';
      const text = `${WORD} ${visibility}`;
      const threads = STANDINGS.map((standing) =>
        contributionRow(community, author, { text, standing })
      );
      const replies = threads.flatMap((thread) =>
        STANDINGS.map((standing) => replyRow(thread, author, { text, standing }))
      );
      const resources = STANDINGS.map((standing) =>
        resourceRow(community, author, { text, standing })
      );
      const faqs = [...STANDINGS, ...STATES].map((one, index) =>
        faqRow(
          community,
          author,
          index < STANDINGS.length ? { text, standing: one } : { text, state: one }
        )
      );
      await insertRows(app, 'cop_contributions', threads);
      await insertRows(app, 'cop_replies', replies);
      await insertRows(app, 'cop_resources', resources);
      await insertRows(app, 'cop_faqs', faqs);
      work.push(...faqs.slice(7).map((row) => String(row.document_id)));
      // By hand: the shown thread, its shown reply, the shown resource, the shown FAQ, and the two published ones.
      return [threads[0], replies[0], resources[0], faqs[0], faqs[5], faqs[6]].map((row) =>
        String(row?.document_id)
      );
    };

    beforeAll(async () => {
      work = [];
      keys = {
        public: await fill('public'),
        members: await fill('members'),
        private: await fill('private'),
      };
      await rebuild();
    });

    const publicWork = () => work.slice(0, 3);

    it.each([
      ['nobody', () => keys.public],
      ['stranger', () => keys.public],
      ['removed', () => keys.public],
      ['invited', () => keys.public],
      ['member', () => [...keys.public, ...keys.members, ...keys.private, ...work]],
      ['paused', () => [...keys.public, ...keys.members, ...keys.private, ...work]],
      ['author', () => [...keys.public, ...keys.members, ...keys.private, ...work]],
    ])('%s what they may read, and counts nothing else', async (name, expected) => {
      const { data, meta } = await ask(name, `q=${WORD}&pagination[pageSize]=100`);
      const shown = data.map(({ documentId }: { documentId: string }) => documentId);
      expect(shown.sort()).toEqual([...expected()].sort());
      expect(meta.pagination.total).toBe(expected().length);
      for (const facet of [meta.facets.kind, meta.facets.community]) {
        const counts = facet.map(({ count }: { count: number }) => count);
        expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(
          expected().length
        );
      }
    });

    it('nothing that is taken out of sight behind its back, though the index has it still', async () => {
      const tables = ['cop_contributions', 'cop_replies', 'cop_resources', 'cop_faqs'];
      const all = [...keys.public, ...publicWork()];
      for (const table of tables)
        await app.strapi.db
          .connection(table)
          .whereIn('document_id', all)
          .update({ standing: 'hidden' });
      const { data, meta } = await ask('nobody', `q=${WORD}`);
      expect([data, meta.pagination.total, meta.facets]).toEqual([
        [],
        0,
        { kind: [], activity: [], community: [], topic: [] },
      ]);
      expect((await ask('nobody', `q=${WORD}%20eleven%20degrees`)).data).toEqual([]);
      for (const table of tables)
        await app.strapi.db
          .connection(table)
          .whereIn('document_id', all)
          .update({ standing: 'shown' });
    });

    it('what a community shows now, not what it showed then', async () => {
      const community = places.get('public');
      if (!community) throw new Error('There is no public community.');
      await changeCommunity(app, community, { visibility: 'private' });
      expect(await found('stranger', WORD)).toEqual([]);
      await changeCommunity(app, community, { visibility: 'public' });
      expect(await found('stranger', WORD)).toHaveLength(keys.public.length);
    });

    it('no title that its author took back, though others’ replies stay', async () => {
      const [thread, reply] = keys.public;
      await put(
        'cop_contributions',
        { document_id: thread },
        {
          standing: 'withdrawn',
          standing_before: 'shown',
          answer_count: 1,
        }
      );
      const { data } = await ask('nobody', `q=${WORD}&filters[kind]=reply`);
      expect(data).toMatchObject([{ documentId: reply, thread, title: null, titleHtml: null }]);
      await put('cop_contributions', { document_id: thread }, { standing: 'shown' });
    });

    it('what is chosen, with the counts of what else could be', async () => {
      const { data, meta } = await ask(
        'member',
        `q=${WORD}&filters[kind]=resource&filters[community]=${places.get('members')?.key}`
      );
      expect(data).toHaveLength(1);
      expect(data[0]).toMatchObject({
        kind: 'resource',
        excerptHtml: `<mark>${WORD}</mark> members`,
        resourceKind: 'tool',
        thread: null,
        activity: null,
      });
      expect(meta.facets.community.map(({ count }: { count: number }) => count)).toEqual([1, 1, 1]);
      const contributions = meta.facets.kind.find(
        ({ key }: { key: string }) => key === 'contribution'
      );
      expect(contributions).toEqual({ key: 'contribution', count: 1 });
    });
  });

  describe('is in step with', () => {
    const post = async (title: string): Promise<string> =>
      (
        await as(app, person('author')).post('/contributions', {
          community: places.get('public')?.key,
          activity: 'problem-solving',
          title,
          text: 'Words.',
        })
      ).body.data.documentId;

    it('what is written, edited, withdrawn and put back by its author', async () => {
      const thread = await post('Giraffe');
      expect(await found('nobody', 'giraffes')).toEqual([thread]);
      const reply = await as(app, person('member')).post(`/contributions/${thread}/replies`, {
        text: 'An okapi.',
      });
      expect(await found('nobody', 'okapi')).toEqual([reply.body.data.documentId]);
      const edit = (title: string) =>
        as(app, person('author')).put(`/contributions/${thread}`, { title }).set('If-Match', '*');
      expect((await edit('Gnu')).status).toBe(200);
      expect([await found('nobody', 'giraffe'), await found('nobody', 'gnu')]).toEqual([
        [],
        [thread],
      ]);
      await as(app, person('author')).delete(`/contributions/${thread}`);
      expect(await found('nobody', 'gnu')).toEqual([]);
      await as(app, person('author')).post(`/contributions/${thread}/reinstate`);
      expect(await found('nobody', 'gnu')).toEqual([thread]);
    });

    it('what editors hide, restore and delete, with what hangs from it', async () => {
      const documents = app.strapi.documents(CONTRIBUTION);
      const thread = await post('Walrus');
      const reply = await as(app, person('member')).post(`/contributions/${thread}/replies`, {
        text: 'A narwhal.',
      });
      await documents.update({ documentId: thread, data: HIDDEN });
      expect([await found('author', 'walrus'), await found('nobody', 'narwhal')]).toEqual([[], []]);
      await documents.update({ documentId: thread, data: SHOWN });
      expect(await found('nobody', 'narwhal')).toEqual([reply.body.data.documentId]);
      const before = await countRows(app, 'cop_search_index');
      await documents.delete({ documentId: thread });
      expect(await found('nobody', 'walrus')).toEqual([]);
      expect(await countRows(app, 'cop_search_index')).toBe(before - 2);
    });

    it('what is undone: no word of it stays', async () => {
      const written = app.strapi.db.transaction(async () => {
        await app.strapi.documents(CONTRIBUTION).create({
          data: {
            title: 'Dodo',
            text: 'Gone.',
            activity: 'problem-solving',
            community: places.get('public')?.key,
            author: person('author')?.key,
          },
        });
        throw new Error('undone');
      });
      await expect(written).rejects.toThrow('undone');
      expect(await found('author', 'dodo')).toEqual([]);
    });
  });

  it('looks at the latest of too many of a kind, and leaves out no other kind for them', async () => {
    const { key = '' } = places.get('public') ?? {};
    const thread = contributionRow(key, null, { title: 'Okapi', text: 'Okapi.' });
    const faq = faqRow(key, null, { title: 'Okapi?' });
    await insertRows(app, 'cop_faqs', [faq]);
    await insertRows(app, 'cop_contributions', [thread]);
    await insertRows(
      app,
      'cop_replies',
      Array.from({ length: 300 }, () => replyRow(thread, null, { text: 'An okapi.' }))
    );
    await rebuild();
    const { data, meta } = await ask('stranger', 'q=okapi');
    expect(data.slice(0, 2).map(({ kind }: { kind: string }) => kind)).toEqual([
      'faq',
      'contribution',
    ]);
    expect(meta).toMatchObject({ isComplete: false, pagination: { total: 252 } });
    const { meta: narrowed } = await ask('stranger', 'q=okapi&filters[kind]=faq');
    expect(narrowed).toMatchObject({ isComplete: false, pagination: { total: 1 } });
  });

  it('is made anew by one command, with what came in beside it, and says how far it is', async () => {
    const row = contributionRow(places.get('public')?.key ?? '', null, { title: 'Pangolin' });
    await insertRows(app, 'cop_contributions', [row]);
    expect(await found('nobody', 'pangolin')).toEqual([]);
    const told: { done: number; of: number }[] = [];
    await rebuild((progress) => told.push(progress));
    expect(await found('nobody', 'pangolin')).toEqual([row.document_id]);
    expect(told.map(({ done }) => done)).toEqual(
      told.map(({ done }) => done).sort((a, b) => a - b)
    );
    expect(told.at(-1)?.done).toBe(told.at(-1)?.of);
    const tables = ['cop_contributions', 'cop_replies', 'cop_resources', 'cop_faqs'];
    let shown = 0;
    for (const table of tables) shown += await countRows(app, table, { standing: 'shown' });
    expect(await countRows(app, 'cop_search_index')).toBe(shown);
  });

  it.each([
    ['nothing', '', 400],
    ['white space', '   ', 400],
    ['too much', 'a'.repeat(201), 400],
    ['10,000 letters', 'a'.repeat(10_000), 400],
    ['NUL', 'a\u0000b', 400],
    ['two lines', 'a\nb', 400],
    ['operators', '+a -b ~c "d" (e) * < > @ AND OR NOT NEAR/3', 200],
    ['quotes', `'"''""\`“„”`, 200],
    ['SQL', `'); drop table cop_search_index; --`, 200],
    ['patterns', '%_!\\%', 200],
    ['brackets', '((((((((((', 200],
    ['tsquery', "a & !b | 'c':* <-> d", 200],
    ['columns', 'words: rowid: ^a', 200],
    ['emoji', '👨‍👩‍👧‍👦🏴‍☠️🙏🏽', 200],
    ['direction', '\u202eabc\u202c مرحبا', 200],
    ['stems of nothing', 'ing ed s ies', 200],
    ['one word of 200 letters', 'é'.repeat(200), 200],
    ['100 words', 'ab '.repeat(66), 200],
  ])('takes %s for what it is', async (_, words, status) => {
    const answered = await app.http.get(`${API}/search?q=${encodeURIComponent(words)}`);
    expect([answered.status, answered.body.error?.details?.code]).toEqual([
      status,
      status === 400 ? 'invalid-input' : undefined,
    ]);
    const listed = await app.http.get(
      `${API}/contributions?filters[text][$containsi]=${encodeURIComponent(words)}`
    );
    expect(listed.status).toBeLessThan(500);
  });

  it.each([
    '%ED%A0%80',
    '%FF',
    '%00%00',
    'a&q=b',
    'a&filters[kind]=visit',
    'a&filters[__proto__]=1',
    'a&sort=x',
  ])('answers %s without failing', async (raw) => {
    const { status } = await app.http.get(`${API}/search?q=${raw}`);
    expect([200, 400]).toContain(status);
  });
});
