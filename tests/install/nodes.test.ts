import fs from 'node:fs';
import path from 'node:path';
import type { Client } from '../support/databases';
import { copyApp } from './support/app-copy';
import { dropDatabaseOf, onDatabase } from './support/database';
import { compileSqlite, installNode, type OtherNode } from './support/node-versions';
import { API, signIn } from './support/people';
import { makeFolder, removeFolder, type Project } from './support/project';
import { must } from './support/rest';
import { whileRunning } from './support/running';
import { seed } from './support/seed';

/**
 * What README names beside the Node that runs all tests. Node 24 on SQLite is not among them: it aborts
 * inside better-sqlite3 12.8.0, a plain `strapi start` without the plugin too.
 */
const RUNS: Record<string, readonly Client[]> = { 22: ['sqlite', 'postgres'], 24: ['postgres'] };

describe.each(Object.keys(RUNS))('on Node %s', (major) => {
  let folder: string;
  let node: OtherNode;

  beforeAll(async () => {
    folder = makeFolder(`node-${major}`);
    node = await installNode(folder, major);
  }, 300_000);

  afterAll(() => removeFolder(folder));

  it('is that Node', () => {
    expect(node.version).toMatch(new RegExp(`^v${major}\\.`));
    expect(fs.existsSync(path.join(node.headers, 'include/node/node.h'))).toBe(true);
  });

  it.each(RUNS[major] ?? [])(
    'people sign in, post, answer, thank and read, on %s',
    async (client) => {
      const app: Project = {
        ...(await onDatabase(copyApp(`node-${major}`), client, `node_${major}_${client}`)),
        node: node.path,
      };
      try {
        if (client === 'sqlite') await compileSqlite(app, node);
        await whileRunning(app, async ({ url }) => {
          const { thread } = await seed(url);
          const { token } = await signIn(url, 'ruth');
          const { data } = await must<{ data: unknown }>(
            url,
            'GET',
            `${API}/contributions/${thread}`,
            { token }
          );
          expect(data).toMatchObject({
            documentId: thread,
            title: expect.stringContaining('boiler'),
          });
        });
      } finally {
        await dropDatabaseOf(app);
        removeFolder(app.folder);
      }
    },
    700_000
  );
});
