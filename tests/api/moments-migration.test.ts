import { moments } from '../../src/plugins/communities-of-practice/server/src/persistence/migrations/0003-moments';
import { bootApp, type App } from '../support/app';
import { testClient } from '../support/databases';
import { contributionRow, insertRows, newKey } from '../support/rows';

const OLD_TYPE = { postgres: 'timestamp(6)', mysql: 'datetime(6)', sqlite: null };
const OLD = OLD_TYPE[testClient()];

/** Rows that an earlier release wrote keep their moments, read as that release read them. */
(OLD === null ? describe.skip : describe)('the migration of moments', () => {
  let app: App;

  beforeAll(async () => {
    app = await bootApp('moments_migration');
    const db = app.strapi.db.connection;
    const alter =
      testClient() === 'postgres'
        ? `alter table cop_contributions alter column posted_at type ${OLD}`
        : `alter table cop_contributions modify column posted_at ${OLD}`;
    await db.raw(alter);
  });

  afterAll(() => app.stop());

  const stored = async (key: string): Promise<Date> => {
    const row = await app.strapi.db.connection('cop_contributions').where({ document_id: key });
    return row[0].posted_at;
  };

  it('keeps each moment, drops what is finer than a cursor, and may run twice', async () => {
    const moment = new Date('2025-10-26T00:30:00.123Z');
    const [plain, fine] = [newKey(), newKey()];
    await insertRows(app, 'cop_contributions', [
      contributionRow(newKey(), null, { document_id: plain, posted_at: moment }),
      contributionRow(newKey(), null, { document_id: fine, posted_at: moment }),
    ]);
    await app.strapi.db
      .connection('cop_contributions')
      .where({ document_id: fine })
      .update({ posted_at: '2025-10-26 00:30:00.123456' });

    for (let times = 0; times < 2; times += 1) {
      await app.strapi.db.connection.transaction((trx) => moments.up?.(trx, app.strapi.db));
    }

    expect(await stored(plain)).toEqual(moment);
    const exactly = await app.strapi.db
      .connection('cop_contributions')
      .where({ posted_at: moment })
      .pluck('document_id');
    expect(exactly.sort()).toEqual([plain, fine].sort());
  });
});
