import plugin from '..';
import { indexFaults, withNewIndexes, type IndexedTable } from './declared-indexes';
import { faultsByHistory } from './index-history.fixture';

const table = (indexes: IndexedTable['indexes']): IndexedTable[] => [
  { table: 'cop_replies', indexes },
];
const HISTORY = { cop_replies_thread: 'cop_replies (contribution_key, posted_at)' };

describe('the indexes of our content types', () => {
  it('boot on a database that has been there before', () => {
    const tables = Object.values(plugin.contentTypes).map(({ schema }) => ({
      table: schema.collectionName ?? '',
      indexes: schema.indexes ?? [],
    }));
    expect(faultsByHistory(tables)).toEqual([]);
  });
});

describe('an index', () => {
  it('is refused with "id" in it', () => {
    const faults = indexFaults(
      table([{ name: 'cop_replies_thread', columns: ['contribution_key', 'posted_at', 'id'] }]),
      HISTORY
    );
    expect(faults).toEqual([expect.stringContaining('contains "id"')]);
  });

  it.each([
    ['another column', 'cop_replies', ['contribution_key', 'standing'], undefined],
    ['another order', 'cop_replies', ['posted_at', 'contribution_key'], undefined],
    ['uniqueness', 'cop_replies', ['contribution_key', 'posted_at'], 'unique'],
    ['another table', 'cop_thanks', ['contribution_key', 'posted_at'], undefined],
  ])('is refused with %s under an old name', (_, ofTable, columns, type) => {
    const changed = { name: 'cop_replies_thread', columns, ...(type ? { type } : {}) };
    expect(indexFaults([{ table: ofTable, indexes: [changed] }], HISTORY)).toEqual([
      expect.stringContaining('give the changed index a new name'),
    ]);
  });

  it('is written down under a new name, and never over an old one', () => {
    const tables = table([
      { name: 'cop_replies_thread', columns: ['standing'] },
      { name: 'cop_replies_once', columns: ['author_key'], type: 'unique' },
    ]);
    expect(indexFaults(tables, HISTORY)).toHaveLength(2);
    expect(withNewIndexes(tables, HISTORY)).toEqual({
      cop_replies_once: 'cop_replies (author_key) unique',
      cop_replies_thread: 'cop_replies (contribution_key, posted_at)',
    });
  });
});
