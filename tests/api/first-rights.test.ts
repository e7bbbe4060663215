import { takeBackFirstRights } from '../../src/plugins/communities-of-practice/server/src/features/participation/strapi/first-rights';
import { bootApp, type App } from '../support/app';

const OURS = 'plugin::communities-of-practice.';
const PERMISSION = 'admin::permission';

describe('the rights of Strapi’s own roles', () => {
  let app: App;

  const held = async (code: string, subject: string): Promise<string[]> => {
    const rows: { action: string; subject: string }[] = await app.strapi.db
      .query(PERMISSION)
      .findMany({ where: { subject: { $startsWith: subject }, role: { code } } });
    return rows.map((row) => `${row.action} ${row.subject}`);
  };

  const roleId = async (code: string): Promise<number> =>
    (await app.strapi.db.query('admin::role').findOne({ where: { code } })).id;

  const giveEditor = async () =>
    app.strapi.db.query(PERMISSION).create({
      data: {
        action: 'plugin::content-manager.explorer.read',
        subject: `${OURS}contribution`,
        role: await roleId('strapi-editor'),
        properties: { fields: ['title'] },
        conditions: [],
        actionParameters: {},
      },
    });

  /** As another start of this version finds it. */
  const startAgain = () => takeBackFirstRights(app.strapi);

  beforeAll(async () => {
    app = await bootApp('first_rights', { isFirstStart: true });
  });

  afterAll(() => app.stop());

  it('on our types are nobody’s but the super admin’s after the first start of a new database', async () => {
    for (const code of ['strapi-editor', 'strapi-author']) {
      expect([code, await held(code, OURS)]).toEqual([code, []]);
      // The church's own types are none of our business.
      expect((await held(code, 'api::')).length).toBeGreaterThan(0);
    }
    expect((await held('strapi-super-admin', OURS)).length).toBeGreaterThan(10);
  });

  it('are never touched again: what a church grants stays', async () => {
    await giveEditor();
    await startAgain();
    expect(await held('strapi-editor', OURS)).toHaveLength(1);
  });

  it('stay as they were found in a database of an earlier version', async () => {
    await app.strapi.db.connection('cop_remembered').where({ name: 'first-rights' }).delete();
    await startAgain();
    await startAgain();
    expect(await held('strapi-editor', OURS)).toHaveLength(1);
  });

  it('are taken back at the next start where the first one ended in between', async () => {
    await app.strapi.db
      .connection('cop_remembered')
      .where({ name: 'first-rights' })
      .update({ value: '["to-be-taken-back"]' });
    await startAgain();
    expect(await held('strapi-editor', OURS)).toEqual([]);
    await giveEditor();
    await startAgain();
    expect(await held('strapi-editor', OURS)).toHaveLength(1);
  });
});
