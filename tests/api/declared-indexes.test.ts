import { faultsByHistory } from '../../src/plugins/communities-of-practice/server/src/persistence/index-history.fixture';
import { bootApp, type App } from '../support/app';

/** Strapi's own, by names of its own: who wrote a row, its documents, links between rows. */
const OF_STRAPI = /_(created_by_id_fk|updated_by_id_fk|documents_idx|lnk_i?fk|lnk_uq)$/;

let app: App;

beforeAll(async () => {
  app = await bootApp('declared_indexes');
});

afterAll(() => app.stop());

describe('the indexes of every table of the plugin', () => {
  it('boot on a database that has been there before', () => {
    const tables = [...app.strapi.db.metadata.values()]
      .filter(({ tableName }) => tableName.startsWith('cop_'))
      .map(({ tableName, indexes = [] }) => ({
        table: tableName,
        indexes: indexes.filter(({ name }) => !OF_STRAPI.test(name)),
      }));
    expect(tables.map(({ table }) => table)).toContain('cop_kept_answers');
    expect(faultsByHistory(tables)).toEqual([]);
  });
});
