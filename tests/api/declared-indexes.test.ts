import {
  faultsByHistory,
  indexHistory,
} from '../../src/plugins/communities-of-practice/server/src/persistence/index-history.fixture';
import type { IndexedTable } from '../../src/plugins/communities-of-practice/server/src/persistence/declared-indexes';
import { MIGRATIONS } from '../../src/plugins/communities-of-practice/server/src/persistence/migrations';
import { bootApp, type App } from '../support/app';

/** Strapi's own, by names of its own: who wrote a row, its documents, links between rows. */
const OF_STRAPI = /_(created_by_id_fk|updated_by_id_fk|documents_idx|lnk_i?fk|lnk_uq)$/;

let app: App;
let tables: IndexedTable[];

beforeAll(async () => {
  app = await bootApp('declared_indexes');
  tables = [...app.strapi.db.metadata.values()]
    .filter(({ tableName }) => tableName.startsWith('cop_'))
    .map(({ tableName, indexes = [] }) => ({
      table: tableName,
      indexes: indexes.filter(({ name }) => !OF_STRAPI.test(name)),
    }));
});

afterAll(() => app.stop());

describe('the indexes of every table of the plugin', () => {
  it('boot on a database that has been there before', () => {
    expect(tables.map(({ table }) => table)).toContain('cop_idempotency_keys');
    expect(faultsByHistory(tables)).toEqual([]);
  });

  it('leave no old one behind: a migration drops what is no longer declared', () => {
    const declared = new Set(tables.flatMap(({ indexes }) => indexes.map(({ name }) => name)));
    const dropped = MIGRATIONS.flatMap(({ drops = [] }) => drops).map(([, index]) => index);
    const gone = MIGRATIONS.flatMap(({ dropsTables = [] }) => dropsTables);
    const retired = indexHistory()
      .filter((name) => !declared.has(name))
      .filter((name) => !gone.some((table) => name.startsWith(table)));
    expect(retired.length).toBeGreaterThanOrEqual(12);
    expect(retired.filter((name) => !dropped.includes(name))).toEqual([]);
    expect(dropped.filter((name) => declared.has(name))).toEqual([]);
  });
});
