import fs from 'node:fs';
import { hasBrowser, seeAdminPage } from './support/admin-page';
import { succeed } from './support/command';
import type { Client } from '../support/databases';
import { tablesOfPlugin } from './support/catalogue';
import { CLIENTS, dropDatabaseOf, inDatabase, onDatabase } from './support/database';
import {
  installedCopies,
  installFresh,
  PLUGIN,
  uninstallPlugin,
  writeDatabase,
} from './support/fresh-project';
import { API, readRoles, signIn, signInAdmin } from './support/people';
import { inProject, removeFolder, SERVER, strapi, type Project } from './support/project';
import { ask, must } from './support/rest';
import { start, whileRunning, type Running } from './support/running';
import { seed } from './support/seed';
import { readGrants, readRows, readSettings, type Row } from './support/tables';

const KEYS = [
  'building-argument',
  'coordination-strategy',
  'discussing-developments',
  'documenting-projects',
  'growing-confidence',
  'information-request',
  'mapping-knowledge',
  'problem-solving',
  'reusing-assets',
  'seeking-experience',
  'visits',
];

const ONE_OF_EACH = ['@strapi/design-system', '@strapi/strapi', 'react', 'styled-components'];

/** Anything of the plugin's, or what Strapi says when something goes wrong. */
const TROUBLE = /\berror\b|communities-of-practice/i;

describe('the packed plugin in a new Strapi project', () => {
  let project: Project;

  beforeAll(async () => {
    project = await onDatabase(await installFresh(), 'sqlite', 'fresh');
    await strapi(project, 'build');
  }, 900_000);

  afterAll(() => removeFolder(project.folder));

  it('brings no second Strapi, React or design system', async () => {
    const copies = await installedCopies(project, ONE_OF_EACH);
    expect(copies.map(({ name }) => name).sort()).toEqual(ONE_OF_EACH);
    expect(copies.find(({ name }) => name === '@strapi/strapi')?.version).toBe('5.54.0');
  }, 120_000);

  it('is the tarball, and no link to the checkout', () => {
    const installed = inProject(project, 'node_modules', PLUGIN);
    expect(fs.lstatSync(installed).isSymbolicLink()).toBe(false);
    expect(fs.readdirSync(installed)).not.toContain('server');
  });

  describe('switched on', () => {
    let running: Running;

    beforeAll(async () => {
      running = await start(project);
      await seed(running.url);
    }, 400_000);

    afterAll(() => running.stop());

    it('serves the eleven activities to a member', async () => {
      const { token } = await signIn(running.url, 'ruth');
      const { data } = await must<{ data: { key: string }[] }>(
        running.url,
        'GET',
        `${API}/activities`,
        { token }
      );
      expect(data.map(({ key }) => key).sort()).toEqual(KEYS);
    });

    it('is called by the typed client', async () => {
      const { token } = await signIn(running.url, 'ruth');
      const script = inProject(project, 'website.mjs');
      fs.writeFileSync(
        script,
        `import { gatheringPlaces } from '${PLUGIN}/client';
const { call } = gatheringPlaces({ url: '${running.url}', token: () => '${token}' });
console.log((await call('activity.find')).data.length);\n`
      );
      const output = await succeed(process.execPath, [script], { cwd: project.folder });
      expect(output.trim()).toBe('11');
    });

    it('warns of nothing that it can mend itself', async () => {
      const token = await signInAdmin(running.url);
      const { data } = await must<{ data: { key: string; state: string }[] }>(
        running.url,
        'GET',
        '/communities-of-practice/check',
        { token }
      );
      expect(data.filter(({ state }) => state === 'mend')).toEqual([]);
      const roles = await readRoles(running.url, token);
      expect(roles.map(({ granted }) => granted)).toEqual(['all', 'all']);
    });

    it('serves the admin panel', async () => {
      const { status, body } = await ask(running.url, 'GET', '/admin');
      expect(status).toBe(200);
      expect(body).toContain('<div id="strapi"');
    });

    (hasBrowser() ? it : it.skip)(
      'shows its page in the admin panel',
      async () => {
        const seen = await seeAdminPage(running.url, '/admin/plugins/communities-of-practice');
        expect(seen).toEqual({ heading: 'Communities', errors: [] });
      },
      300_000
    );
  });

  describe('uninstalled', () => {
    /** On each database: where tables are never dropped, and where Strapi's defaults hold. */
    const kept = {} as Record<Client, Project>;
    const left = {} as Record<Client, Project>;
    const rows = {} as Record<Client, Record<string, Row[]>>;

    /** Boots without the plugin: its API is gone and the people of the website are not. */
    const boot = (on: Project) =>
      whileRunning({ ...on, server: [SERVER] }, async ({ url, output }) => {
        expect(output()).not.toMatch(TROUBLE);
        expect((await signIn(url, 'ruth')).name).toBe('ruth');
        expect((await ask(url, 'GET', `${API}/activities`)).status).toBe(404);
      });

    beforeAll(async () => {
      for (const client of CLIENTS) {
        kept[client] = await onDatabase(project, client, `kept_${client}`);
        left[client] = await onDatabase(project, client, `left_${client}`);
        for (const on of [kept[client], left[client]]) {
          await whileRunning({ ...on, server: [SERVER] }, ({ url }) => seed(url));
        }
        rows[client] = await inDatabase(kept[client], readRows);
      }
      await uninstallPlugin(project);
    }, 600_000);

    afterAll(async () => {
      for (const on of [...Object.values(kept), ...Object.values(left)]) await dropDatabaseOf(on);
    });

    it('leaves the rest of the project as it was', () => {
      expect(fs.existsSync(inProject(project, 'node_modules', PLUGIN))).toBe(false);
    });

    describe.each(CLIENTS)('on %s', (client) => {
      it('keeps its rows where tables are never dropped, and no role’s whole grants', async () => {
        writeDatabase(project.folder, { forceMigration: false });
        await boot(kept[client]);
        expect(await inDatabase(kept[client], readRows)).toEqual(rows[client]);
        expect(await inDatabase(kept[client], readSettings)).toEqual({});
      }, 300_000);

      it('keeps them ever after, for Strapi has forgotten whose they were', async () => {
        writeDatabase(project.folder);
        await boot(kept[client]);
        expect(await inDatabase(kept[client], readRows)).toEqual(rows[client]);
        expect(await inDatabase(kept[client], readGrants)).toEqual([]);
      }, 300_000);

      it('takes its tables with it under Strapi’s defaults', async () => {
        writeDatabase(project.folder);
        expect(await inDatabase(left[client], tablesOfPlugin)).not.toEqual([]);
        await boot(left[client]);
        expect(await inDatabase(left[client], tablesOfPlugin)).toEqual([]);
      }, 300_000);
    });
  });
});
