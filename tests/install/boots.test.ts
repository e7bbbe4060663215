import { TABLE } from '../../src/plugins/communities-of-practice/server/src/persistence/uids';
import { copyApp, rewrite } from './support/app-copy';
import { readIndexes } from './support/catalogue';
import { CLIENTS, dropDatabaseOf, inDatabase, onDatabase } from './support/database';
import { grantToEditors, letTakePart, signInAdmin } from './support/people';
import { removeFolder, type Project } from './support/project';
import { must } from './support/rest';
import { whileRunning } from './support/running';
import { addToOurs, addToPage } from './support/schemas';
import { seedWhole } from './support/seed-whole';
import { emptyOf, readAdminGrants, readContent, readGrants, type Row } from './support/tables';

type Tables = Record<string, Row[]>;

const CONFIG = 'dist/config/plugins.js';
const EDITORS_MAY = [
  'plugin::communities-of-practice.overview.read',
  'plugin::communities-of-practice.moderation.decide',
];

/** Of which role how many permissions are there. */
const countByRole = (grants: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const grant of grants) {
    const role = grant.split(' ', 1).join();
    counts[role] = (counts[role] ?? 0) + 1;
  }
  return counts;
};

/** Roles that were set anew are no longer named; another that had something before may be. */
const settled = {
  'lost-website-grants': { state: 'fine' },
  'lost-admin-grants': { values: { roles: expect.not.stringContaining('Editor (') } },
};

/** Every boot is one of `strapi start` with the app's settings, `forceMigration: false` among them. */
describe.each(CLIENTS)('a database that is booted again and again, on %s', (client) => {
  let app: Project;
  let rows: Tables;
  let indexes: Record<string, string>;
  let grants: string[];
  let adminGrants: string[];

  const boot = () => whileRunning(app, async () => 'booted');
  const read = () =>
    inDatabase(app, async (db) => ({
      rows: await readContent(db),
      indexes: await readIndexes(db),
      grants: await readGrants(db),
      adminGrants: await readAdminGrants(db),
    }));
  const check = async (url: string) => {
    const { data } = await must<{ data: { key: string; state: string; values: object }[] }>(
      url,
      'GET',
      '/communities-of-practice/check',
      { token: await signInAdmin(url) }
    );
    return Object.fromEntries(data.map(({ key, ...finding }) => [key, finding]));
  };

  beforeAll(async () => {
    app = await onDatabase(copyApp('boots'), client, `boots_${client}`);
    await whileRunning(app, async ({ url }) => {
      await seedWhole(app, url);
      await grantToEditors(url, await signInAdmin(url), EDITORS_MAY);
      expect(await check(url)).toMatchObject({
        'lost-website-grants': { state: 'fine' },
        'lost-admin-grants': { state: 'fine' },
      });
    });
    ({ rows, indexes, grants, adminGrants } = await read());
  }, 300_000);

  afterAll(async () => {
    await dropDatabaseOf(app);
    removeFolder(app.folder);
  });

  it('has something to lose', () => {
    expect(Object.keys(rows)).toEqual(expect.arrayContaining(Object.values(TABLE)));
    expect(emptyOf(rows)).toEqual([]);
    expect(grants.length).toBeGreaterThan(20);
    expect(adminGrants).toEqual(expect.arrayContaining(EDITORS_MAY));
  });

  it('boots after a change of the church’s own page, and loses nothing', async () => {
    addToPage(app, 'strapline');
    await boot();
    expect(await read()).toEqual({ rows, indexes, grants, adminGrants });
  }, 300_000);

  it('boots after a change of one of our types, whose old rows have the new columns’ defaults', async () => {
    addToOurs(app, 'reply', {
      warmth: { type: 'integer', default: 3 },
      mood: { type: 'enumeration', enum: ['calm', 'cross'], default: 'calm' },
    });
    await boot();
    const changed = { warmth: 3, mood: 'calm' };
    rows.cop_replies = (rows.cop_replies ?? []).map((row) => ({ ...row, ...changed }));
    expect(await read()).toEqual({ rows, indexes, grants, adminGrants });
  }, 300_000);

  it('boots without the plugin: every row stays, one role of each action loses it, admins lose all', async () => {
    rewrite(app, CONFIG, 'enabled: true', 'enabled: false');
    await boot();
    const found = await read();
    expect(found).toMatchObject({ rows, indexes, adminGrants: [] });
    const actions = new Set(grants.map((grant) => grant.split(' ')[1]));
    expect(found.grants).toHaveLength(grants.length - actions.size);
    expect(grants).toEqual(expect.arrayContaining(found.grants));
  }, 300_000);

  it('boots with the plugin again, says what was lost, and is as before once it is granted', async () => {
    const left = countByRole((await read()).grants);
    rewrite(app, CONFIG, 'enabled: false', 'enabled: true');
    addToPage(app, 'subtitle');
    const all = countByRole(grants);
    const lost = (role: string) => (all[role] ?? 0) - (left[role] ?? 0);
    const named = [
      ['Authenticated', lost('authenticated')] as const,
      ['Public', lost('public')] as const,
    ].flatMap(([name, count]) => (count > 0 ? [`${name} (${count})`] : []));

    await whileRunning(app, async ({ url }) => {
      expect(await check(url)).toMatchObject({
        'lost-website-grants': { state: 'mend', values: { roles: named.join(', ') } },
        'lost-admin-grants': {
          state: 'mend',
          values: { roles: expect.stringContaining(`Editor (${adminGrants.length})`) },
        },
      });
      const admin = await signInAdmin(url);
      await letTakePart(url, admin);
      await grantToEditors(url, admin, EDITORS_MAY);
      expect(await check(url)).toMatchObject(settled);
    });
    const found = await read();
    expect(found).toMatchObject({ rows, indexes, grants });
    expect(found.adminGrants).toEqual(expect.arrayContaining(EDITORS_MAY));
  }, 300_000);

  it('has forgotten no loss and invented none at the next boot', async () => {
    await whileRunning(app, async ({ url }) => {
      expect(await check(url)).toMatchObject(settled);
    });
    expect(await read()).toMatchObject({ rows, indexes, grants });
  }, 300_000);
});
