import fs from 'node:fs';
import path from 'node:path';
import { copyApp } from './support/app-copy';
import { API, signIn } from './support/people';
import { CLIENTS, dropDatabaseOf, inDatabase, onDatabase } from './support/database';
import { inProject, removeFolder, strapi, type Project } from './support/project';
import { must } from './support/rest';
import { whileRunning } from './support/running';
import type { Seeded } from './support/seed';
import { seedWhole } from './support/seed-whole';
import { readGrants, readLayouts, readRows, type Row } from './support/tables';

/** What people read: the feed, the thread in which all happened, what came of each one's part. */
const readAnswers = async (url: string, { thread, people }: Seeded) => {
  const answers: Record<string, unknown> = {};
  for (const name of people) {
    const { token } = await signIn(url, name);
    for (const path of [
      '/communities',
      '/contributions?pagination[pageSize]=50',
      `/contributions/${thread}`,
      `/contributions/${thread}/thanks`,
      '/me/results',
      '/me/threads',
    ]) {
      answers[`${name} ${path}`] = await must(url, 'GET', API + path, { token });
    }
  }
  return answers;
};

describe.each(CLIENTS)('strapi export, and import into an empty database, on %s', (client) => {
  let app: Project;
  let moved: Project;
  let seeded: Seeded;
  let answers: Record<string, unknown>;
  let before: Record<string, Row[]>;
  let after: Record<string, Row[]>;

  const rowsIn = (tables: Record<string, Row[]>, table: string) => tables[table] ?? [];
  /** PostgreSQL exports rows in the order in which it happens to hold them: ids follow from that. */
  const byDocument = (rows: Row[]) =>
    [...rows].sort((one, other) => (String(one.document_id) < String(other.document_id) ? -1 : 1));

  beforeAll(async () => {
    app = await onDatabase(copyApp('move'), client, `move_${client}`);
    moved = await onDatabase(app, client, `moved_${client}`);
    await whileRunning(app, async ({ url }) => {
      seeded = await seedWhole(app, url);
      answers = await readAnswers(url, seeded);
    });
    const file = inProject(app, 'church');
    await strapi(app, 'export', '--no-encrypt', '--no-compress', '--file', file);
    await strapi(moved, 'import', '--force', '--file', `${file}.tar`);
    before = await inDatabase(app, readRows);
    after = await inDatabase(moved, readRows);
  }, 600_000);

  afterAll(async () => {
    await dropDatabaseOf(app);
    await dropDatabaseOf(moved);
    removeFolder(app.folder);
  });

  it('moves something of every type and of every relation that was used', () => {
    const empty = Object.keys(before).filter((table) => rowsIn(before, table).length === 0);
    // The plugin's own notes, which no export carries.
    const ownNotes = ['cop_jobs', 'cop_metric_states', 'cop_metric_weeks'];
    expect(empty.filter((table) => !ownNotes.includes(table))).toEqual(['cop_idempotency_keys']);
  });

  it.each([
    'cop_communities',
    'cop_memberships',
    'cop_contributions',
    'cop_replies',
    'cop_thanks',
    'cop_closings',
    'cop_concerns',
    'cop_decisions',
  ])('keeps every row and key of %s', (table) => {
    expect(byDocument(rowsIn(after, table))).toEqual(byDocument(rowsIn(before, table)));
  });

  it('keeps every relation', () => {
    const links = (tables: Record<string, Row[]>) =>
      Object.fromEntries(Object.entries(tables).filter(([table]) => table.endsWith('_lnk')));
    expect(Object.keys(links(before)).length).toBeGreaterThan(8);
    expect(links(after)).toEqual(links(before));
  });

  it('carries the ledger, event by event, in its order', () => {
    const inOrder = (rows: Row[]) =>
      byDocument(rows).sort((one, other) => Number(one.position) - Number(other.position));
    const [was, is] = [before, after].map((tables) => inOrder(rowsIn(tables, 'cop_ledger_events')));
    expect(was?.length).toBeGreaterThan(12);
    expect(is).toEqual(was);
  });

  it('keeps what the roles are granted', async () => {
    const granted = await inDatabase(app, readGrants);
    expect(granted.length).toBeGreaterThan(20);
    expect(await inDatabase(moved, readGrants)).toEqual(granted);
  });

  it('keeps how the Content Manager is laid out', async () => {
    const layouts = await inDatabase(app, readLayouts);
    expect(Object.keys(layouts)).toHaveLength(15);
    expect(await inDatabase(moved, readLayouts)).toEqual(layouts);
  });

  it('leaves concerns out of the file where the church says so', async () => {
    expect(rowsIn(before, 'cop_concerns').length).toBeGreaterThan(0);
    const entriesIn = async (name: string, ...more: string[]) => {
      const file = inProject(app, name);
      const plain = ['--no-encrypt', '--no-compress', '--format', 'dir'];
      await strapi(app, 'export', ...plain, '--file', file, ...more);
      return ['entities', 'links']
        .flatMap((part) => fs.readdirSync(path.join(file, part)).map((one) => path.join(part, one)))
        .map((one) => fs.readFileSync(path.join(file, one), 'utf8'))
        .join('\n');
    };
    const concern = 'plugin::communities-of-practice.concern';
    expect(await entriesIn('whole')).toContain(`"${concern}"`);
    const without = await entriesIn('without', '--exclude-content-types', concern);
    expect(without).not.toContain(`"${concern}"`);
    for (const { note } of rowsIn(before, 'cop_concerns'))
      if (note) expect(without).not.toContain(String(note));
    expect(without).toContain('"plugin::communities-of-practice.ledger-event"');
  }, 300_000);

  it('answers everybody as before', async () => {
    const answered = await whileRunning(moved, ({ url }) => readAnswers(url, seeded));
    expect(Object.keys(answered)).toHaveLength(seeded.people.length * 6);
    expect(answered).toEqual(answers);
  }, 300_000);
});
