import { setTimeout as sleep } from 'node:timers/promises';
import { watchLosses } from '../../src/plugins/communities-of-practice/server/src/features/participation/strapi/lost-grants';
import { recall } from '../../src/plugins/communities-of-practice/server/src/persistence/remembered';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, makePerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

interface RoleRow {
  id: number;
  type: string;
  granted: string;
  missing: string[];
}

describe('who may take part', () => {
  let app: App;
  let editor: Editor;

  const roles = async (): Promise<RoleRow[]> =>
    (await inAdmin(app, editor).get('/participation')).body.data.roles;
  const role = async (type: string): Promise<RoleRow> => {
    const found = (await roles()).find((row) => row.type === type);
    if (!found) throw new Error(`no role ${type}`);
    return found;
  };
  const setSwitch = async (type: string, mayTakePart: boolean) =>
    inAdmin(app, editor).put(`/participation/${(await role(type)).id}`, { mayTakePart });

  beforeAll(async () => {
    app = await bootApp('participation');
    editor = await makeEditor(app, ['participation.configure']);
  });

  afterAll(() => app.stop());

  it('grants nothing on install', async () => {
    expect((await roles()).map(({ granted }) => granted)).toEqual(['none', 'none']);
    const person = await makePerson(app);
    expect((await as(app, null).get('/contributions')).status).toBe(401);
    const refused = await as(app, person).get('/contributions');
    expect(refused.status).toBe(403);
    expect(refused.body.error.details.code).toBe('not-permitted');
  });

  it('switches members on, takes effect at once, and off again', async () => {
    const person = await makePerson(app);
    await setSwitch('authenticated', true);
    expect((await role('authenticated')).granted).toBe('all');
    expect((await as(app, person).get('/me')).status).toBe(200);
    expect((await as(app, null).get('/contributions')).status).toBe(401);
    await setSwitch('authenticated', false);
    expect((await as(app, person).get('/me')).status).toBe(403);
  });

  it('grants the public reading, and saying that something is wrong, alone', async () => {
    await setSwitch('public', true);
    expect((await as(app, null).get('/contributions')).status).toBe(200);
    const granted = await app.strapi.db
      .query('plugin::users-permissions.permission')
      .findMany({ where: { role: { type: 'public' }, action: { $contains: 'communities-of' } } });
    const actions: string[] = granted.map(({ action }: { action: string }) => action);
    expect(actions.every((action) => /\.(find|findOne)$|\.concern\.\w+$/.test(action))).toBe(true);
    await setSwitch('public', false);
  });

  it('adds just what is missing after a grant was lost', async () => {
    await setSwitch('authenticated', true);
    await app.strapi.db
      .query('plugin::users-permissions.permission')
      .deleteMany({ where: { action: 'plugin::communities-of-practice.reply.create' } });
    const partly = await role('authenticated');
    expect(partly).toMatchObject({
      granted: 'some',
      missing: ['plugin::communities-of-practice.reply.create'],
    });
    await setSwitch('authenticated', true);
    expect((await role('authenticated')).granted).toBe('all');
  });

  it('says what is misconfigured', async () => {
    const check = await inAdmin(app, editor).get('/check');
    const found = Object.fromEntries(
      check.body.data.map(({ key, state }: { key: string; state: string }) => [key, state])
    );
    expect(found).toMatchObject({
      permissions: 'fine',
      'public-reading': 'fine',
      proxy: 'look',
      email: 'look',
      utf8mb4: 'fine',
      'force-migration': 'fine',
      facilitators: 'fine',
      'lost-website-grants': 'fine',
      'lost-admin-grants': 'fine',
      'sign-in-lasts': 'fine',
    });
  });

  it('says when a token lasts too short for a bad line', async () => {
    const key = 'plugin::users-permissions.sessions.accessTokenLifespan';
    const hours = app.strapi.config.get<number>(key);
    app.strapi.config.set(key, 600);
    const { body } = await inAdmin(app, editor).get('/check');
    app.strapi.config.set(key, hours);
    expect(body.data).toContainEqual({
      key: 'sign-in-lasts',
      state: 'look',
      values: { minutes: 10 },
    });
  });

  it('names what a start without the plugin took, and not what somebody took back', async () => {
    const losses = async () => {
      const { body } = await inAdmin(app, editor).get('/check');
      const findings: { key: string; values: { roles?: string } }[] = body.data;
      return findings.find(({ key }) => key === 'lost-website-grants')?.values.roles;
    };
    await setSwitch('authenticated', true);
    await setSwitch('public', true);
    await setSwitch('public', false);
    // The switch answers when it is committed; what roles hold is noted right after.
    const visitors = `website ${(await role('public')).id} `;
    const isNoted = async () =>
      (await recall(app.strapi, 'grants-had')).every((grant) => !grant.startsWith(visitors));
    while (!(await isNoted())) await sleep(20);

    // Past Strapi, as while the plugin was away: nobody tells it.
    await app.strapi.db
      .connection('up_permissions')
      .where('action', 'like', 'plugin::communities-of-practice.reply.%')
      .delete();
    await watchLosses(app.strapi);
    const { missing } = await role('authenticated');
    expect(missing.length).toBeGreaterThan(1);
    expect(await losses()).toBe(`Authenticated (${missing.length})`);

    await setSwitch('authenticated', true);
    expect(await losses()).toBe('');
  });

  it('takes effect on the next request when a user is blocked', async () => {
    const person = await makePerson(app);
    await setSwitch('authenticated', true);
    expect((await as(app, person).get('/me')).status).toBe(200);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: person.id }, data: { blocked: true } });
    const refused = await as(app, person).get('/me');
    expect(refused.status).toBe(401);
    expect(refused.body.error.details.code).toBe('token-not-accepted');
  });
});
