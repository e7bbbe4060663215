import jwt from 'jsonwebtoken';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { connect, type Wire } from '../support/wire';

/** So that all requests have come before the first of them is answered. */
const HELD_MS = 300;

/** A role's grants are remembered for a second. */
const EXPIRY_MS = 1_100;

const ALL_BUT_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

const pauseFor = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const PERMISSION = 'plugin::users-permissions.permission';

describe('who is asking', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let thread: string;
  let wire: Wire;

  beforeAll(async () => {
    app = await bootApp('who_is_asking');
    await grantAll(app);
    wire = await connect(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
    const posted = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text: 'Eleven degrees at the altar.',
    });
    thread = posted.body.data.documentId;
  });

  afterAll(async () => {
    wire.close();
    await app.stop();
  });

  /** What a browser sends along that was let into a staging site. */
  describe('behind a proxy that asks for a password of its own', () => {
    const SCHEMES = ['Basic c3RhZ2luZzpzZWNyZXQ=', 'basic c3RhZ2luZzpzZWNyZXQ=', 'Basic'];
    const behind = (method: 'get' | 'post' | 'put', path: string, authorization: string) =>
      app.http[method](API + path).set('Authorization', authorization);

    it.each(SCHEMES)('a visitor reads, who sends: %s', async (authorization) => {
      const read = await behind('get', '/contributions', authorization);
      expect(read.status).toBe(200);
      expect(read.body.data).toEqual((await as(app, null).get('/contributions')).body.data);
    });

    it.each(SCHEMES)('a visitor who writes is asked to sign in: %s', async (authorization) => {
      const replied = await behind('post', `/contributions/${thread}/replies`, authorization).send({
        data: { text: 'Light a stove.' },
      });
      const edited = await behind('put', `/contributions/${thread}`, authorization)
        .set('If-Match', '"1"')
        .send({ data: { text: 'Mine.' } });
      expect([replied.status, replied.body.error.details.code]).toEqual([401, 'not-signed-in']);
      expect([edited.status, edited.body.error.details.code]).toEqual([401, 'not-signed-in']);
    });

    it('a wrong token is still told from none', async () => {
      for (const authorization of [
        'Bearer no.such.token',
        'Bearer',
        'no.such.token',
        'Basically x',
      ]) {
        const { status, body } = await behind('get', '/contributions', authorization);
        expect([status, body.error.details.code]).toEqual([401, 'token-not-accepted']);
      }
    });
  });

  describe('with a token that was checked a moment ago', () => {
    /** Signed with the secret that users-permissions checks by. */
    const shortLived = (): string => {
      const { userId, sessionId, type } = jwt.decode(ruth.token) as jwt.JwtPayload;
      const secret = app.strapi.config.get<string>('plugin::users-permissions.jwtSecret');
      return jwt.sign({ userId, sessionId, type }, secret, { expiresIn: 2 });
    };
    const statusWith = async (token: string) => (await wire.send({ path: '/me', token })).status;

    it('is somebody until the token ends, and nobody then', async () => {
      const token = shortLived();
      expect([await statusWith(token), await statusWith(token)]).toEqual([200, 200]);
      await pauseFor(2_100);
      expect(await statusWith(token)).toBe(401);
    });

    it('is nobody as soon as they are blocked', async () => {
      const blocked = await makePerson(app);
      expect(await statusWith(blocked.token)).toBe(200);
      await app.strapi.db
        .query('plugin::users-permissions.user')
        .update({ where: { id: blocked.id }, data: { blocked: true } });
      expect(await statusWith(blocked.token)).toBe(401);
    });
  });

  describe('grants', () => {
    /** How often the work asks the database what a role may. */
    const askedDuring = async (work: () => Promise<unknown>): Promise<number> => {
      let asked = 0;
      const count = ({ sql }: { sql: string }) => {
        if (sql.includes('up_permissions')) asked += 1;
      };
      app.strapi.db.connection.on('query', count);
      await work();
      app.strapi.db.connection.removeListener('query', count);
      return asked;
    };
    /** Nobody else gets a connection for a while. */
    const holdConnections = async (): Promise<void> => {
      const { client } = app.strapi.db.connection;
      const held = await Promise.all(
        Array.from({ length: client.pool.max }, () => client.acquireConnection())
      );
      setTimeout(() => held.forEach((one) => client.releaseConnection(one)), HELD_MS);
    };
    const many = (person: TestPerson | null) => async () => {
      await holdConnections();
      const sent = { path: '/communities', token: person?.token };
      return Promise.all(Array.from({ length: 40 }, () => wire.send(sent)));
    };

    it.each([
      ['visitors', () => null],
      ['members', () => ruth],
    ])('of 40 %s at once are asked for once', async (_, person) => {
      await pauseFor(EXPIRY_MS);
      // However long 40 requests take on a busy machine, no second passes.
      jest.useFakeTimers({ doNotFake: [...ALL_BUT_DATE] });
      try {
        expect(await askedDuring(many(person()))).toBe(1);
        expect(await askedDuring(many(person()))).toBe(0);
      } finally {
        jest.useRealTimers();
      }
    });

    it('that were being read when a role changed are read again', async () => {
      const find = { action: 'plugin::communities-of-practice.community.find' };
      const isTaken = { where: { ...find, role: { type: 'public' } } };
      const row = await app.strapi.db.query(PERMISSION).findOne({ ...isTaken, populate: ['role'] });
      await pauseFor(EXPIRY_MS);
      const before = many(null)();
      await app.strapi.db.query(PERMISSION).deleteMany(isTaken);
      await before;
      expect((await as(app, null).get('/communities')).status).toBe(401);

      await app.strapi.db.transaction(async () => {
        const data = { ...find, role: row.role.id };
        await app.strapi.db.query(PERMISSION).create({ data });
      });
      expect((await as(app, null).get('/communities')).status).toBe(200);
    });
  });
});
