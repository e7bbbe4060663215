import fs from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot } from './paths.mjs';

const require = createRequire(import.meta.url);

const MARK = 'core_demo_seeding';
const CONTENT = ['up_users', 'cop_communities', 'churches', 'pages'];

const isTheDemos = (file) => {
  const Database = require('better-sqlite3');
  const db = new Database(file, { readonly: true });
  try {
    const has = (table) =>
      db.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table);
    const settings = 'strapi_core_store_settings';
    if (has(settings) && db.prepare(`select 1 from ${settings} where key = ?`).get(MARK)) {
      return true;
    }
    return !CONTENT.some((table) => has(table) && db.prepare(`select 1 from ${table}`).get());
  } finally {
    db.close();
  }
};

/**
 * Removes a database that the demo wrote.
 * @param {string} filename from the root of the repository.
 * @throws Error when somebody else's content is in it.
 */
export const resetDemo = async (filename) => {
  const file = inRoot(filename);
  if (!fs.existsSync(file)) return 'nothing there';
  if (!isTheDemos(file)) {
    throw new Error(
      `${filename} was not written by the demo, and is left as it is. ` +
        'Give the demo one of its own: DATABASE_FILENAME=.tmp/demo.db npm run demo'
    );
  }
  for (const suffix of ['', '-journal', '-wal', '-shm']) fs.rmSync(file + suffix, { force: true });
  return 'forgotten';
};
