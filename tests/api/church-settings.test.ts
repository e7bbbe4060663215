import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson } from '../factories/people';
import { bootApp, cacheVisitorAnswers, type App } from '../support/app';
import { startNode } from '../support/node';
import { connectTo } from '../support/wire';

const PLUGIN = 'plugin::communities-of-practice';
const ELSEWHERE = 'https://www.st-mary.example';

const NOTHING = {
  safeguarding: {
    name: null,
    telephone: null,
    email: null,
    page: null,
    country: null,
    whatNext: null,
  },
  website: null,
  origins: [] as string[],
  visitChecklist: [] as string[],
};
const DORCAS = {
  name: 'Dorcas Lea',
  telephone: '+44 20 7946 0999',
  email: 'safe@st-mary.example',
  page: 'https://www.st-mary.example/safeguarding',
  country: 'GB',
  whatNext: 'Dorcas telephones you within a day.',
};

describe('what a church says of itself', () => {
  let app: App;
  let editor: Editor;

  beforeAll(async () => {
    app = await bootApp('church_settings');
    await grantAll(app);
    editor = await makeEditor(app, ['participation.configure']);
    app.strapi.config.set(`${PLUGIN}.visitChecklist`, undefined);
  });
  afterEach(async () => {
    for (const name of ['safeguarding', 'website', 'cors', 'visitChecklist']) {
      app.strapi.config.set(`${PLUGIN}.${name}`, undefined);
    }
    await put(NOTHING);
  });
  afterAll(() => app.stop());

  const put = (settings: object) => inAdmin(app, editor).put('/church', settings);
  const safeguarding = async () => (await as(app, null).get('/safeguarding')).body.data;

  it('is nothing at first, but 112 and who reads a report', async () => {
    expect(await safeguarding()).toEqual({
      lead: { name: null, telephone: null, email: null, page: null },
      emergency: { country: null, numbers: ['112'], isOfTheCountry: false },
      readBy: { safeguarding: 'safeguarding-lead', other: 'moderators' },
      whatNext: null,
      visitChecklist: expect.arrayContaining([
        'Both sides know whom to tell if something worries them.',
      ]),
    });
  });

  it('is set in the admin, and told to everybody at once', async () => {
    cacheVisitorAnswers(app, 60_000);
    await safeguarding();
    const stored = await put({ ...NOTHING, safeguarding: DORCAS });
    expect([stored.status, stored.body.data.fixed]).toEqual([200, []]);
    const { country, whatNext, ...lead } = DORCAS;
    expect(await safeguarding()).toEqual({
      lead,
      emergency: { country, numbers: ['999', '112'], isOfTheCountry: true },
      readBy: { safeguarding: 'safeguarding-lead', other: 'moderators' },
      whatNext,
      visitChecklist: [],
    });
    cacheVisitorAnswers(app, 0);
    const read = await inAdmin(app, editor).get('/church');
    expect(read.body.data).toEqual({ ...NOTHING, safeguarding: DORCAS, fixed: [] });
  });

  it('is told to a person as to a visitor', async () => {
    await put({ ...NOTHING, safeguarding: DORCAS });
    const ruth = await makePerson(app, 'ruth');
    expect((await as(app, ruth).get('/safeguarding')).body.data).toEqual(await safeguarding());
  });

  it('is first of all what the project’s configuration says, which the admin leaves alone', async () => {
    app.strapi.config.set(`${PLUGIN}.safeguarding`, { name: 'Phoebe', country: 'ZA' });
    app.strapi.config.set(`${PLUGIN}.cors`, { origins: ['https://fixed.example'] });
    const stored = await put({ ...NOTHING, safeguarding: DORCAS, origins: [ELSEWHERE] });
    expect(stored.body.data).toEqual({
      safeguarding: { ...DORCAS, name: 'Phoebe', country: 'ZA' },
      website: null,
      origins: ['https://fixed.example'],
      visitChecklist: [],
      fixed: ['safeguarding.name', 'safeguarding.country', 'origins'],
    });
    expect((await safeguarding()).emergency.numbers).toEqual(['10111', '112']);
    app.strapi.config.set(`${PLUGIN}.safeguarding`, undefined);
    app.strapi.config.set(`${PLUGIN}.cors`, undefined);
    const { body } = await inAdmin(app, editor).get('/church');
    expect(body.data.safeguarding).toEqual({ ...DORCAS, name: null, country: null });
    expect(body.data.origins).toEqual([]);
  });

  it.each([
    [{ safeguarding: { ...DORCAS, country: 'England' } }, 'body.data.safeguarding.country'],
    [{ safeguarding: { ...DORCAS, telephone: 'ask Ruth' } }, 'body.data.safeguarding.telephone'],
    [{ safeguarding: { ...DORCAS, page: 'javascript:1' } }, 'body.data.safeguarding.page'],
    [{ safeguarding: { ...DORCAS, email: 'nobody' } }, 'body.data.safeguarding.email'],
    [{ website: 'javascript:alert(1)' }, 'body.data.website'],
    [{ origins: ['https://a.example/path'] }, 'body.data.origins.0'],
    [{ origins: ['*'] }, 'body.data.origins.0'],
    [{ visitChecklist: ['  '] }, 'body.data.visitChecklist.0'],
  ])('takes nothing that is none: %j', async (given, path) => {
    const { status, body } = await put({ ...NOTHING, ...given });
    expect([status, body.error.details.errors[0].path]).toEqual([400, path]);
  });

  it('is for whoever may choose who takes part, and for nobody else', async () => {
    const other = await makeEditor(app, ['moderation.decide']);
    expect((await inAdmin(app, other).get('/church')).status).toBe(403);
    expect((await inAdmin(app, other).put('/church', NOTHING)).status).toBe(403);
    expect((await inAdmin(app, null).get('/church')).status).toBe(401);
  });

  describe('the websites that members read and write from', () => {
    const allowed = async (origin: string) =>
      (await app.http.get('/api/communities-of-practice/activities').set('Origin', origin)).headers[
        'access-control-allow-origin'
      ];
    const stranger = 'https://stranger.example';

    it('are let in, and no others, from the moment that they are set', async () => {
      expect(await allowed(stranger)).toBe(stranger);
      await put({ ...NOTHING, origins: [ELSEWHERE] });
      expect([await allowed(ELSEWHERE), await allowed(stranger)]).toEqual([ELSEWHERE, undefined]);
      await put({ ...NOTHING, origins: ['https://other.example'] });
      expect(await allowed(ELSEWHERE)).toBeUndefined();
      await put(NOTHING);
      expect(await allowed(stranger)).toBe(stranger);
    });

    it('are those of the configuration alone where it names any', async () => {
      app.strapi.config.set(`${PLUGIN}.cors`, { origins: ['https://fixed.example'] });
      await put({ ...NOTHING, origins: [ELSEWHERE] });
      expect(await allowed('https://fixed.example')).toBe('https://fixed.example');
      expect(await allowed(ELSEWHERE)).toBeUndefined();
    });

    it('are tried by the check', async () => {
      await put({ ...NOTHING, origins: [ELSEWHERE] });
      const { body } = await inAdmin(app, editor).get('/check');
      const found = body.data.filter(({ key }: { key: string }) => /elsewhere/.test(key));
      expect(found).toEqual([
        { key: 'elsewhere', state: 'fine', values: { count: 1, origins: ELSEWHERE, missing: '' } },
        { key: 'sign-in-elsewhere', state: 'fine', values: { origins: '', missing: '' } },
      ]);
    });

    it('are let in by another node soon, without a start', async () => {
      const node = await startNode({});
      const other = connectTo(node.port);
      const there = async () =>
        (
          await other.send({
            path: '/activities',
            headers: { Origin: stranger },
          })
        ).headers['access-control-allow-origin'];
      expect(await there()).toBe(stranger);
      await put({ ...NOTHING, origins: [ELSEWHERE] });
      let answer = await there();
      for (let tries = 0; tries < 40 && answer !== undefined; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        answer = await there();
      }
      other.close();
      await node.stop();
      expect(answer).toBeUndefined();
    });
  });
});
