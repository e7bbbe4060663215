import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, cacheVisitorAnswers, type App } from '../support/app';
import { queriesDuring } from '../support/counted-queries';

const A_TAG = /^"(\d+-)?[0-9a-f]{32}"$/;

const SENT_ON: [string, (tag: string) => string][] = [
  ['itself', (tag) => tag],
  ['through nginx', (tag) => `W/${tag}`],
  ['through Apache', (tag) => tag.replace(/"$/, '-gzip"')],
  ['through Jetty', (tag) => tag.replace(/"$/, '--gzip"')],
  ['with a semicolon', (tag) => tag.replace(/"$/, ';gzip"')],
  ['in a list', (tag) => `"another", ${tag}`],
  ['as a star', () => '*'],
];

describe('what was read before', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let thread: string;

  beforeAll(async () => {
    app = await bootApp('conditional_reads');
    await grantAll(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    tom = await makePerson(app, 'tom');
    await makeMember(app, community, ruth);
    await makeMember(app, community, tom);
  });

  beforeEach(async () => {
    const posted = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text: `Eleven degrees at the altar, ${Math.random()}.`,
    });
    thread = posted.body.data.documentId;
  });

  afterAll(() => app.stop());

  const tagOf = async (path: string, person: TestPerson | null = ruth): Promise<string> =>
    (await as(app, person).get(path)).headers.etag ?? '';

  const again = (path: string, tag: string, person: TestPerson | null = ruth) =>
    as(app, person).get(path).set('If-None-Match', tag);

  const reply = async (text: string): Promise<string> => {
    const replied = await as(app, tom).post(`/contributions/${thread}/replies`, { text });
    return replied.body.data.documentId;
  };

  const edit = (tag: string, text: string) =>
    as(app, ruth).put(`/contributions/${thread}`, { text }).set('If-Match', tag);

  it('has a tag on every read, which changes only with what it stands for', async () => {
    const feed = `/contributions?filters[community]=${community.key}`;
    const reads = [
      ...['/activities', '/communities', `/communities/${community.key}`, '/openapi.json'],
      ...[`/communities/${community.key}/members`, `/replies?filters[contribution]=${thread}`],
      ...[feed, `/contributions/${thread}`, `/contributions/${thread}/thanks`],
      ...['/me', '/me/communities', '/me/threads', '/me/results'],
    ];
    for (const path of reads) {
      const [first, second] = [await tagOf(path), await tagOf(path)];
      expect([path, first]).toEqual([path, expect.stringMatching(A_TAG)]);
      expect([path, second]).toEqual([path, first]);
    }
  });

  it.each<[string, () => Promise<unknown>]>([
    ['thanks', () => as(app, tom).post(`/contributions/${thread}/thanks`, {})],
    ['a reply', () => reply('Light a stove.')],
    ['an edit', () => edit('"1"', 'Twelve degrees.')],
    [
      'a new name',
      async () => {
        const path = `/communities/${community.key}/membership`;
        const named = await as(app, ruth).put(path, { displayName: 'Ruth Moabite' });
        expect(named.status).toBe(200);
      },
    ],
    [
      'hiding',
      async () => {
        const editor = await makeEditor(app, ['moderation.decide']);
        const path = `/moderation/contribution/${thread}/hide`;
        expect((await inAdmin(app, editor).post(path, { seen: 'shown' })).status).toBe(200);
      },
    ],
    [
      'a withdrawn reply',
      async () => {
        const { body } = await as(app, tom).get(`/replies?filters[contribution]=${thread}`);
        const withdrawn = await as(app, tom).delete(`/replies/${body.data[0].documentId}`);
        expect(withdrawn.status).toBe(200);
      },
    ],
  ])('is read anew after %s', async (_, change) => {
    await reply('Ask the archdeacon.');
    const paths = [`/contributions/${thread}`, '/contributions'];
    const before = await Promise.all(paths.map((path) => tagOf(path)));
    expect((await again(paths[0] ?? '', before[0] ?? '')).status).toBe(304);
    await change();
    const changed = await Promise.all(paths.map((path, index) => again(path, before[index] ?? '')));
    // Hidden words are still shown to their author, as hidden; a feed says so too.
    expect(changed.map(({ status }) => status)).toEqual([200, 200]);
  });

  it.each(SENT_ON)('is answered 304 without a body, the tag sent %s', async (_, through) => {
    const paths = ['/contributions', `/contributions/${thread}`, '/communities'];
    for (const path of paths) {
      for (const person of [null, ruth]) {
        const tag = await tagOf(path, person);
        const { status, text, headers } = await again(path, through(tag), person);
        expect([path, status, text]).toEqual([path, 304, '']);
        expect(headers.etag).toBe(tag);
        expect(headers.vary).toMatch(/Authorization/);
        expect(headers['cache-control']).toBe(person ? 'private, no-cache' : 'no-cache');
      }
    }
  });

  it('is sent whole for another tag, one of somebody else, or what is no tag', async () => {
    const path = `/contributions/${thread}`;
    const visitors = await tagOf(path, null);
    for (const tag of [visitors, '"1"', '"x", "y"', 'x', '', '"']) {
      const { status, body } = await again(path, tag);
      expect([tag, status, body.data.documentId]).toEqual([tag, 200, thread]);
    }
  });

  it('is not said to be known of what may not be read, or is not there', async () => {
    expect((await again('/contributions/no-such-thread', '*')).status).toBe(404);
    expect((await again('/me', '*', null)).status).toBe(401);
    expect((await again('/contributions?sort=none', '*')).status).toBe(400);
  });

  it('is written, whatever If-None-Match says', async () => {
    const posted = await as(app, tom)
      .post(`/contributions/${thread}/replies`, { text: 'Mulled wine.' })
      .set('If-None-Match', '*');
    expect(posted.status).toBe(201);
  });

  it('stays on no device that only its reader may ask for, and no write does', async () => {
    const cachingOf = async (answer: ReturnType<ReturnType<typeof as>['get']>) =>
      (await answer).headers['cache-control'];
    for (const path of [
      '/me',
      '/me/threads',
      '/me/results',
      `/communities/${community.key}/members`,
    ]) {
      expect([path, await cachingOf(as(app, ruth).get(path))]).toEqual([path, 'private, no-store']);
      expect((await again(path, await tagOf(path))).status).toBe(304);
    }
    const posted = as(app, tom).post(`/contributions/${thread}/replies`, { text: 'Wine.' });
    expect(await cachingOf(posted)).toBe('private, no-store');
    const editor = await makeEditor(app, ['safeguarding.read']);
    const read = await inAdmin(app, editor).get('/safeguarding');
    expect([read.status, read.headers['cache-control']]).toEqual([200, 'private, no-store']);
  });

  it('costs visitors’ server nothing: no query, no body', async () => {
    cacheVisitorAnswers(app, 60 * 60 * 1000);
    const paths = ['/contributions', `/contributions/${thread}`, '/communities', '/activities'];
    const tags = await Promise.all(paths.map((path) => tagOf(path, null)));
    const queries = await queriesDuring(app, async () => {
      for (const [index, path] of paths.entries()) {
        expect((await again(path, tags[index] ?? '', null)).status).toBe(304);
      }
    });
    cacheVisitorAnswers(app, 0);
    expect(queries).toBe(0);
  });

  describe('and is changed', () => {
    it('by the tag that was read, whoever thanked or replied meanwhile', async () => {
      const tag = await tagOf(`/contributions/${thread}`);
      await as(app, tom).post(`/contributions/${thread}/thanks`, {});
      await reply('Light a stove.');
      expect(await tagOf(`/contributions/${thread}`)).not.toBe(tag);
      const edited = await edit(tag, 'Twelve degrees.');
      expect([edited.status, edited.body.data.version]).toEqual([200, 2]);
      expect(edited.headers.etag).toBe(await tagOf(`/contributions/${thread}`));
    });

    it('not by the tag of an older version, and says which stands', async () => {
      const tag = await tagOf(`/contributions/${thread}`);
      expect((await edit(tag, 'Twelve degrees.')).status).toBe(200);
      for (const old of [tag, '"1"', `W/${tag}`, `"7", ${tag}`]) {
        const { status, body } = await edit(old, 'Nine degrees.');
        expect([old, status, body.error.details]).toEqual([
          old,
          412,
          { code: 'version-mismatch', currentVersion: 2 },
        ]);
      }
    });

    it.each(SENT_ON)('by the tag sent %s', async (_, through) => {
      const tag = await tagOf(`/contributions/${thread}`);
      expect((await edit(through(tag), 'Twelve degrees.')).status).toBe(200);
    });

    it('by the version alone, as ever', async () => {
      expect((await edit('"1"', 'Twelve degrees.')).status).toBe(200);
      expect((await edit('W/"2"', 'Ten degrees.')).status).toBe(200);
    });

    it('a reply by the tag of its own answer', async () => {
      const replied = await as(app, tom).post(`/contributions/${thread}/replies`, {
        text: 'Wine.',
      });
      const { documentId } = replied.body.data;
      await as(app, ruth).post(`/replies/${documentId}/thanks`, {});
      const edited = await as(app, tom)
        .put(`/replies/${documentId}`, { text: 'Mulled wine.' })
        .set('If-Match', replied.headers.etag ?? '');
      expect([edited.status, edited.body.data.version]).toEqual([200, 2]);
    });

    it.each(['x', '3', '"x"', '"1" "2"', 'W/'])('not by what names no version: %s', async (tag) => {
      const { status, body } = await edit(tag, 'Twelve degrees.');
      expect([status, body.error.details.code]).toEqual([400, 'invalid-input']);
    });

    it('not without a tag', async () => {
      const { status, body } = await as(app, ruth).put(`/contributions/${thread}`, { text: 'X.' });
      expect([status, body.error.details.code]).toEqual([428, 'version-needed']);
    });
  });

  it('is asked of HEAD as of GET', async () => {
    const path = `${API}/contributions/${thread}`;
    const tag = await tagOf(`/contributions/${thread}`, null);
    const head = await app.http.head(path);
    expect([head.status, head.headers.etag]).toEqual([200, tag]);
    expect((await app.http.head(path).set('If-None-Match', tag)).status).toBe(304);
  });
});
