import plugin from '../../src/plugins/communities-of-practice/server/src';
import {
  describeIndex,
  type DeclaredIndex,
} from '../../src/plugins/communities-of-practice/server/src/persistence/declared-indexes';
import { seedRelease } from './releases/0.1.0/seed';
import { copyApp, installBuilt, installRelease } from './support/app-copy';
import { readIndexes, tablesOfPlugin } from './support/catalogue';
import { CLIENTS, dropDatabaseOf, inDatabase, onDatabase } from './support/database';
import { removeFolder, type Project } from './support/project';
import { API, signIn } from './support/people';
import { must } from './support/rest';
import { whileRunning } from './support/running';
import { addToPage } from './support/schemas';
import { emptyOf, readContent, readGrants, type Row } from './support/tables';

const RELEASE = '0.1.0';
const COLLIDES = /already exists|Duplicate key name/;

/** Columns that have another name since. */
const RENAMED: Record<string, string> = { 'cop_ledger_events.concerns_key': 'recipient_key' };

const schemas = Object.values(plugin.contentTypes).map(({ schema }) => schema);
const tables = schemas.map(({ collectionName, indexes }) => ({
  table: String(collectionName),
  indexes: (indexes ?? []) as readonly DeclaredIndex[],
}));
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const declaredIndexes = (): Record<string, string> =>
  Object.fromEntries(
    tables.flatMap(({ table, indexes }) =>
      indexes.map((index) => [index.name, describeIndex(table, index)])
    )
  );

const columnsWithDefaults = schemas.flatMap(({ collectionName, attributes }) =>
  Object.entries(attributes).flatMap(([name, attribute]) =>
    'default' in attribute && attribute.default !== undefined
      ? [[String(collectionName), snake(name)] as const]
      : []
  )
);

/** A community without an address has one since. */
const addressed = (table: string, row: Row): Row =>
  table === 'cop_communities' && row.slug === null
    ? { ...row, slug: String(row.name).toLowerCase().replace(/ /g, '-') }
    : row;

/** A row under today's names. */
const today = (table: string, row: Row): Row =>
  Object.fromEntries(
    Object.entries(addressed(table, row)).map(([column, value]) => [
      RENAMED[`${table}.${column}`] ?? column,
      value,
    ])
  );

describe.each(CLIENTS)(`a church on ${RELEASE} upgrades, on %s`, (client) => {
  let app: Project;
  let before: Record<string, Row[]>;
  let grants: string[];
  let people: string[];

  beforeAll(async () => {
    app = await onDatabase(copyApp('upgrade'), client, `upgrade_${client}`);
    installRelease(app, RELEASE);
    ({ people } = await whileRunning(app, ({ url }) => seedRelease(url)));
    ({ before, grants } = await inDatabase(app, async (db) => ({
      before: await readContent(db),
      grants: await readGrants(db),
    })));
    installBuilt(app);
  }, 300_000);

  afterAll(async () => {
    await dropDatabaseOf(app);
    removeFolder(app.folder);
  });

  it('has something to lose', () => {
    expect(Object.keys(before).filter((table) => !table.endsWith('_lnk'))).toHaveLength(8);
    expect(emptyOf(before)).toEqual([]);
    expect(grants.length).toBeGreaterThan(20);
  });

  it('boots, though a field more on the church’s page had ended its boots', async () => {
    addToPage(app, 'strapline');
    installRelease(app, RELEASE);
    const old = whileRunning(app, async () => 'booted');
    await (client === 'sqlite'
      ? expect(old).resolves.toBe('booted')
      : expect(old).rejects.toThrow(COLLIDES));
    installBuilt(app);

    await whileRunning(app, async ({ url }) => {
      for (const name of people) {
        const { token } = await signIn(url, name);
        const { data } = await must<{ data: unknown[] }>(url, 'GET', `${API}/contributions`, {
          token,
        });
        expect(data).toHaveLength(before.cop_contributions?.length ?? 0);
      }
    });
  }, 300_000);

  it('keeps every row and every value', async () => {
    const after = await inDatabase(app, readContent);
    for (const [table, rows] of Object.entries(before)) {
      const expected = rows.map((row) => expect.objectContaining(today(table, row)));
      expect({ table, rows: after[table] }).toEqual({ table, rows: expected });
    }
  });

  it('keeps every grant', async () => {
    expect(await inDatabase(app, readGrants)).toEqual(expect.arrayContaining(grants));
  });

  it('gives old rows the defaults of every column', async () => {
    expect(columnsWithDefaults.length).toBeGreaterThan(12);
    const empty = await inDatabase(app, (db) =>
      Promise.all(
        columnsWithDefaults.map(async ([table, column]) => {
          const empty = await db(table).whereNull(column).first('id');
          return empty ? [`${table}.${column}`] : [];
        })
      )
    );
    expect(empty.flat()).toEqual([]);
  });

  it('has the indexes that are declared, and none of the old ones', async () => {
    const found = await inDatabase(app, readIndexes);
    expect(found).toMatchObject(declaredIndexes());
    expect(Object.values(found).filter((index) => /\bid\b/.test(index))).toEqual([]);
    expect(await inDatabase(app, tablesOfPlugin)).toEqual(
      expect.arrayContaining(Object.keys(before))
    );
  });

  it('boots again after another change of the church’s page', async () => {
    addToPage(app, 'subtitle');
    expect(await whileRunning(app, async () => 'booted')).toBe('booted');
    expect(await inDatabase(app, readIndexes)).toMatchObject(declaredIndexes());
  }, 300_000);
});
