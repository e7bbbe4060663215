import path from 'node:path';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor } from '../factories/editors';
import { contentRoutes, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, setLimits, type App } from '../support/app';
import { startNode } from '../support/node';
import { newKey } from '../support/rows';
import { connect, connectTo, type Answer, type Sent, type Wire } from '../support/wire';

const CHURCH = 'https://www.st-mary.example';
const OTHER = 'http://127.0.0.1:8080';
const STRANGER = 'https://elsewhere.example';
const OUR_HEADERS = [
  'authorization',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
];

const signingInOf = (findings: readonly { key: string }[]) =>
  findings.find(({ key }) => key === 'sign-in-elsewhere');

const listIn = (header: unknown): string[] =>
  String(header ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .sort();

describe('a website at another address', () => {
  let app: App;
  let wire: Wire;
  let community: TestCommunity;
  let ruth: TestPerson;

  const allow = (origins: readonly string[] | null): void => {
    const cors = origins === null ? undefined : { origins };
    app.strapi.config.set('plugin::communities-of-practice.cors', cors);
  };

  beforeAll(async () => {
    app = await bootApp('cors');
    await grantAll(app);
    wire = await connect(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
  });

  beforeEach(() => allow([CHURCH, OTHER]));

  afterEach(() => setLimits(app));

  afterAll(async () => {
    wire.close();
    await app.stop();
  });

  const from = (origin: string, sent: Sent): Promise<Answer> =>
    wire.send({ ...sent, headers: { ...sent.headers, Origin: origin } });

  const preflight = (origin: string, at: string, method = 'PUT', more: Partial<Sent> = {}) =>
    from(origin, {
      method: 'OPTIONS',
      path: at,
      headers: {
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': OUR_HEADERS.join(','),
      },
      ...more,
    });

  const question = (): Sent => ({
    method: 'POST',
    path: '/contributions',
    token: ruth.token,
    json: {
      data: {
        community: community.key,
        activity: 'problem-solving',
        title: 'The boiler died',
        text: `Eleven degrees at the altar, ${Math.random()}.`,
      },
    },
  });

  /** Whoever asks the database meanwhile meets this. */
  const withoutConnections = async (error: Error, work: () => Promise<Answer>): Promise<Answer> => {
    const { client } = app.strapi.db.connection;
    const { acquireConnection } = client;
    client.acquireConnection = () => Promise.reject(error);
    try {
      return await work();
    } finally {
      client.acquireConnection = acquireConnection;
    }
  };

  /** What a browser needs to let the website read it; and no cookie goes along. */
  const expectReadable = ({ headers }: Answer, origin: string): void => {
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(listIn(headers['access-control-expose-headers'])).toEqual([
      'etag',
      'location',
      'retry-after',
    ]);
    expect(listIn(headers.vary)).toContain('origin');
  };

  const expectUnreadable = ({ headers }: Answer): void => {
    const allowed = Object.keys(headers).filter((name) => name.startsWith('access-control'));
    expect(allowed).toEqual([]);
    expect(listIn(headers.vary)).toContain('origin');
  };

  describe('that is allowed', () => {
    it.each([CHURCH, OTHER])('is answered before it asks, on every route: %s', async (origin) => {
      for (const { method, path: at } of contentRoutes(app)) {
        const { status, text, headers } = await preflight(origin, at, method);
        expect([method, at, status, text]).toEqual([method, at, 204, '']);
        expect(headers['access-control-allow-origin']).toBe(origin);
        expect(headers['access-control-allow-credentials']).toBeUndefined();
        expect(listIn(headers['access-control-allow-methods'])).toContain(method.toLowerCase());
        expect(listIn(headers['access-control-allow-headers'])).toEqual(OUR_HEADERS);
        expect(headers['access-control-max-age']).toBe('7200');
        expect(listIn(headers.vary)).toContain('origin');
      }
    });

    it('reads and writes', async () => {
      const posted = await from(CHURCH, question());
      expect(posted.status).toBe(201);
      expectReadable(posted, CHURCH);
      const at = `/contributions/${posted.body.data.documentId}`;
      const read = await from(CHURCH, { path: at, token: ruth.token });
      expect(read.status).toBe(200);
      expectReadable(read, CHURCH);
      expect(listIn(read.headers.vary)).toContain('authorization');
      const again = { 'If-None-Match': String(read.headers.etag) };
      const known = await from(CHURCH, { path: at, token: ruth.token, headers: again });
      expect(known.status).toBe(304);
      expectReadable(known, CHURCH);
    });

    it.each<[string, number, () => Sent]>([
      ['401', 401, () => ({ ...question(), token: null })],
      ['401 for a wrong token', 401, () => ({ path: '/me', token: 'no.such.token' })],
      ['404', 404, () => ({ path: '/no-such-thing' })],
      ['400', 400, () => ({ path: '/contributions?sort=none' })],
      [
        '400 for what is no JSON',
        400,
        () => ({
          ...question(),
          json: undefined,
          raw: '{',
          headers: { 'Content-Type': 'application/json' },
        }),
      ],
      ['415', 415, () => ({ ...question(), json: undefined, raw: 'x' })],
      [
        '428',
        428,
        () => ({
          method: 'PUT',
          path: `/contributions/${newKey()}`,
          token: ruth.token,
          json: { data: { text: 'x' } },
        }),
      ],
    ])('is told why not: %s', async (_, status, sent) => {
      const answer = await from(CHURCH, sent());
      expect(answer.status).toBe(status);
      expectReadable(answer, CHURCH);
    });

    it('is told why not: 403', async () => {
      const action = 'plugin::communities-of-practice.me.find';
      const permission = app.strapi.db.query('plugin::users-permissions.permission');
      const row = await permission.findOne({
        where: { action, role: { type: 'authenticated' } },
        populate: ['role'],
      });
      await permission.delete({ where: { id: row.id } });
      const answer = await from(CHURCH, { path: '/me', token: ruth.token });
      await permission.create({ data: { action, role: row.role.id } });
      expect(answer.status).toBe(403);
      expectReadable(answer, CHURCH);
    });

    it('is told why not, and when to try again: 429 and 503', async () => {
      setLimits(app, { secondsBetweenContributions: 60, samePostMinutes: 0 });
      await from(CHURCH, question());
      const tooFast = await from(CHURCH, question());
      expect([tooFast.status, Number(tooFast.headers['retry-after']) > 0]).toEqual([429, true]);
      expectReadable(tooFast, CHURCH);

      const gone = Object.assign(new Error('Gone.'), { code: 'ECONNREFUSED' });
      const away = await withoutConnections(gone, () =>
        from(CHURCH, { path: '/me', token: ruth.token })
      );
      expect([away.status, away.headers['retry-after']]).toEqual([503, '5']);
      expectReadable(away, CHURCH);
    });

    it('is told why not when Strapi itself fails', async () => {
      const answer = await withoutConnections(new Error('Nobody expected this.'), () =>
        from(CHURCH, { path: '/me', token: ruth.token })
      );
      expect(answer.status).toBe(500);
      expectReadable(answer, CHURCH);
    });
  });

  describe('that is not', () => {
    it.each([
      STRANGER,
      'null',
      `${CHURCH}.evil.example`,
      'http://www.st-mary.example',
      `${CHURCH}:8443`,
    ])('is not let in: %s', async (origin) => {
      expectUnreadable(await preflight(origin, '/contributions', 'POST'));
      expectUnreadable(await from(origin, { path: '/contributions' }));
      expectUnreadable(await from(origin, { path: '/me', token: 'no.such.token' }));
    });

    it('and nobody at all where the list is empty', async () => {
      allow([]);
      expectUnreadable(await preflight(CHURCH, '/contributions', 'POST'));
      expectUnreadable(await from(CHURCH, { path: '/contributions' }));
    });
  });

  it('is what a cache must tell from another, also where no browser says where it is', async () => {
    expectUnreadable(await wire.send({ path: '/contributions' }));
  });

  it('is asked about nowhere but below our own prefix', async () => {
    for (const at of [
      '/api/users/me',
      '/admin/init',
      `${API}-of-others/x`,
      '/communities-of-practice/desk',
    ]) {
      const answer = await from(STRANGER, { path: at, isRooted: true });
      expect([at, answer.headers['access-control-allow-origin']]).toEqual([at, STRANGER]);
    }
  });

  it('is as the project says where nothing is set', async () => {
    allow(null);
    const asked = await preflight(STRANGER, '/contributions', 'POST');
    expect(asked.headers['access-control-allow-origin']).toBe(STRANGER);
    const read = await from(STRANGER, { path: '/contributions' });
    expect(read.headers['access-control-allow-origin']).toBe(STRANGER);
    expect(read.headers['access-control-allow-credentials']).toBe('true');
  });

  it('can sign members in, or the check says that it cannot', async () => {
    const editor = await makeEditor(app);
    const { body } = await inAdmin(app, editor).get('/check');
    expect(signingInOf(body.data)).toMatchObject({
      state: 'fine',
      values: { origins: '', missing: '' },
    });
  });

  it('is let in whatever the project’s own CORS says, below any prefix', async () => {
    const editor = await makeEditor(app);
    const node = await startNode({
      NODE_CONFIG: JSON.stringify({
        'api.rest.prefix': '/cms',
        middlewares: [
          ...['strapi::logger', 'strapi::errors', 'strapi::security'],
          {
            name: 'strapi::cors',
            config: { origin: ['https://only.example'], headers: ['X-Own'] },
          },
          ...[
            'strapi::query',
            'strapi::body',
            'strapi::session',
            'strapi::favicon',
            'strapi::public',
          ],
        ],
      }),
      NODE_SETUP: path.join(__dirname, '../support/allowing-a-church.cjs'),
    });
    const other = connectTo(node.port);
    const at = '/cms/communities-of-practice/contributions';
    const headers = { Origin: CHURCH, 'Access-Control-Request-Method': 'POST' };
    const asked = await other.send({ method: 'OPTIONS', path: at, isRooted: true, headers });
    const read = await other.send({ path: at, isRooted: true, headers: { Origin: CHURCH } });
    const only = { Origin: 'https://only.example' };
    const refused = await other.send({ path: at, isRooted: true, headers: only });
    const signIn = await other.send({
      method: 'OPTIONS',
      path: '/cms/auth/local',
      isRooted: true,
      headers,
    });
    const check = await other.send({
      path: '/communities-of-practice/check',
      isRooted: true,
      token: editor.token,
    });
    other.close();
    await node.stop();
    expectUnreadable(signIn);
    expect(signingInOf(check.body.data)).toMatchObject({
      state: 'mend',
      values: { origins: CHURCH, missing: 'origin' },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers['access-control-allow-origin']).toBe(CHURCH);
    expect(read.status).toBe(200);
    expectReadable(read, CHURCH);
    expectUnreadable(refused);
  });
});
