import { TABLE } from '../../src/plugins/communities-of-practice/server/src/persistence/uids';
import { copyApp, hideBuiltFiles, rewrite } from './support/app-copy';
import { readIndexes, tablesOfPlugin } from './support/catalogue';
import { CLIENTS, dropDatabaseOf, inDatabase, onDatabase } from './support/database';
import { API, letTakePart, readRoles, signIn, signInAdmin } from './support/people';
import { removeFolder, tryStrapi, type Project } from './support/project';
import { ask, must } from './support/rest';
import { whileRunning } from './support/running';
import { seedWhole } from './support/seed-whole';
import { emptyOf, readContent, readGrants, readLayouts, type Row } from './support/tables';

/** Strapi skips a plugin without built files, and then drops its tables: two belts against that. */
describe.each(CLIENTS)('a boot without the plugin’s built files, on %s', (client) => {
  let app: Project;
  let rows: Record<string, Row[]>;
  let indexes: Record<string, string>;
  let grants: string[];
  let layouts: Record<string, string[]>;

  const actionsOf = (held: readonly string[]): string[] =>
    [...new Set(held.map((grant) => grant.replace(/^\S+ /, '')))].sort();
  const read = () =>
    inDatabase(app, async (db) => ({
      rows: await readContent(db),
      indexes: await readIndexes(db),
      grants: await readGrants(db),
    }));
  const bootWithoutBuiltFiles = async (): Promise<number> => {
    const putBack = hideBuiltFiles(app);
    try {
      return await whileRunning(
        app,
        async ({ url }) => (await ask(url, 'GET', `${API}/activities`)).status
      );
    } finally {
      putBack();
    }
  };

  beforeAll(async () => {
    app = await onDatabase(copyApp('no-dist'), client, `no_dist_${client}`);
    await whileRunning(app, ({ url }) => seedWhole(app, url));
    ({ rows, indexes, grants } = await read());
    layouts = await inDatabase(app, readLayouts);
  }, 400_000);

  afterAll(async () => {
    await dropDatabaseOf(app);
    removeFolder(app.folder);
  });

  it('has something to lose', () => {
    expect(Object.keys(rows)).toEqual(expect.arrayContaining(Object.values(TABLE)));
    expect(emptyOf(rows)).toEqual([]);
    expect(grants.length).toBeGreaterThan(20);
  });

  it('fails loudly, touches nothing, and all is there when they are back', async () => {
    const putBack = hideBuiltFiles(app);
    const { code, output } = await tryStrapi(app, 'start').finally(putBack);
    expect(code).toBe(1);
    expect(output).toContain('strapi-plugin-communities-of-practice/dist/server/index.js');
    expect(await read()).toEqual({ rows, indexes, grants });

    await whileRunning(app, async ({ url }) => {
      const { token } = await signIn(url, 'ruth');
      const { data } = await must<{ data: unknown[] }>(url, 'GET', `${API}/contributions`, {
        token,
      });
      expect(data).toHaveLength(rows.cop_contributions?.length ?? 0);
    });
    expect(await read()).toEqual({ rows, indexes, grants });
  }, 400_000);

  // Strapi deletes one grant of each action: of an action that two roles have, whichever is found first.
  it('loses no row without the first belt either, but of each action a grant', async () => {
    rewrite(app, 'dist/config/plugins.js', /require\.resolve\(.*\);/, '');
    expect(await bootWithoutBuiltFiles()).toBe(404);
    expect(await read()).toMatchObject({ rows, indexes });

    await whileRunning(app, async ({ url }) => {
      const admin = await signInAdmin(url);
      const missing = (await readRoles(url, admin)).flatMap((role) => role.missing);
      expect(missing.sort()).toEqual(actionsOf(grants));
      await letTakePart(url, admin);
    });
    expect(await read()).toEqual({ rows, indexes, grants });
  }, 400_000);

  it('lays the Content Manager out again once it is back', async () => {
    expect(Object.keys(layouts)).toHaveLength(15);
    expect(await inDatabase(app, readLayouts)).toEqual(layouts);
  });

  it('would lose every table without both belts', async () => {
    rewrite(app, 'dist/config/database.js', 'forceMigration: false', 'forceMigration: true');
    expect(await bootWithoutBuiltFiles()).toBe(404);
    expect(await inDatabase(app, tablesOfPlugin)).toEqual([]);
  }, 400_000);
});
