import { fillNewColumns } from '../../src/plugins/communities-of-practice/server/src/persistence/fill-new-columns';
import { recall } from '../../src/plugins/communities-of-practice/server/src/persistence/remembered';
import { bootApp, type App } from '../support/app';
import { communityRow, contributionRow, insertRows, replyRow } from '../support/rows';

let app: App;

beforeAll(async () => {
  app = await bootApp('fill_new_columns');
  const community = communityRow();
  const thread = contributionRow(String(community.document_id), null);
  await insertRows(app, 'cop_communities', [community]);
  await insertRows(app, 'cop_contributions', [thread]);
  await insertRows(app, 'cop_replies', [replyRow(thread, null), replyRow(thread, null)]);
});

afterAll(() => app.stop());

const REPLY = 'plugin::communities-of-practice.reply';

/** Statements on the plugin's tables while something is done. */
const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const said: string[] = [];
  const listen = ({ sql }: { sql: string }) => {
    if (/cop_/.test(sql)) said.push(sql);
  };
  app.strapi.db.connection.on('query', listen);
  await work();
  app.strapi.db.connection.off('query', listen);
  return said;
};

/** A column that a release adds, as Strapi's schema sync would: NULL in the rows that are there. */
const addColumn = async (
  name: string,
  type: 'integer' | 'boolean' | 'string',
  byDefault: unknown
) => {
  await app.strapi.db.connection.schema.alterTable(
    'cop_replies',
    (table) => void table[type](name)
  );
  const { attributes } = app.strapi.db.metadata.get(REPLY);
  Object.assign(attributes, { [name]: { type, columnName: name, default: byDefault } });
};

const values = (column: string): Promise<unknown[]> =>
  app.strapi.db.connection('cop_replies').orderBy('id').pluck(column);

describe('a column that a release adds', () => {
  it('costs one row read at a boot that finds none', async () => {
    const said = await statementsOf(() => fillNewColumns(app.strapi));
    expect(said).toEqual([expect.stringMatching(/^select .*cop_remembered/)]);
  });

  it.each([
    ['counter', 'integer', 0, [0, 0]],
    ['version', 'integer', 1, [1, 1]],
    ['word', 'string', 'shown', ['shown', 'shown']],
    ['switch', 'boolean', false, [false, false]],
  ] as const)('has its default in old rows: a %s', async (name, type, byDefault, expected) => {
    await addColumn(`new_${name}`, type, byDefault);
    expect(await values(`new_${name}`)).toEqual([null, null]);

    expect(await fillNewColumns(app.strapi)).toEqual([`cop_replies.new_${name}`]);
    const found = await values(`new_${name}`);
    expect(type === 'boolean' ? found.map(Boolean) : found).toEqual(expected);
    expect(found).not.toContain(null);
  });

  it('is filled once: a NULL that somebody meant later stays', async () => {
    await app.strapi.db.connection('cop_replies').update({ new_counter: null });
    expect(await fillNewColumns(app.strapi)).toEqual([]);
    expect(await values('new_counter')).toEqual([null, null]);
  });

  it('is filled again after a release without it, which wrote rows that lack it', async () => {
    const reply = app.strapi.db.metadata.get(REPLY);
    const without = Object.entries(reply.attributes).filter(([name]) => name !== 'new_counter');
    app.strapi.db.metadata.set(REPLY, { ...reply, attributes: Object.fromEntries(without) });
    await fillNewColumns(app.strapi);
    expect(await recall(app.strapi, 'filled-columns')).not.toContain('cop_replies.new_counter');

    app.strapi.db.metadata.set(REPLY, reply);
    expect(await fillNewColumns(app.strapi)).toEqual(['cop_replies.new_counter']);
    expect(await values('new_counter')).toEqual([0, 0]);
  });
});
