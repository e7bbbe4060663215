/** An index as Strapi's schemas declare it: columns by their names in the database. */
export interface DeclaredIndex {
  name: string;
  columns: readonly string[];
  type?: string;
}

/** A table with the indexes that its schema declares. */
export interface IndexedTable {
  table: string;
  indexes: readonly DeclaredIndex[];
}

/** Every name that an index of ours ever had, and what it stood for: `table (column, column) unique`. */
export type IndexHistory = Readonly<Record<string, string>>;

export const describeIndex = (table: string, { columns, type }: DeclaredIndex): string =>
  [`${table} (${columns.join(', ')})`, type].filter(Boolean).join(' ');

/** Why Strapi could not boot with this index on a database that has been there before, or null. */
const faultOf = (table: string, index: DeclaredIndex, history: IndexHistory): string | null => {
  if (index.columns.includes('id')) {
    return `${index.name} contains "id", which Strapi does not see on PostgreSQL and MariaDB: leave it out.`;
  }
  const now = describeIndex(table, index);
  const then = history[index.name];
  if (then === undefined)
    return `${index.name} is new: run this test once with WRITE_INDEXES=1 and commit indexes.json.`;
  if (then !== now) {
    return `${index.name} was ${then} and would be ${now}: give the changed index a new name.`;
  }
  return null;
};

/**
 * What is wrong with declared indexes; empty when nothing is. With `forceMigration: false` Strapi never
 * drops an index, and creates anew one that looks changed: such a boot ends in a name used twice (ADR 0010).
 */
export const indexFaults = (tables: readonly IndexedTable[], history: IndexHistory): string[] =>
  tables.flatMap(({ table, indexes }) =>
    indexes.flatMap((index) => faultOf(table, index, history) ?? [])
  );

/** The history with the new names added; what an old name stood for stays. */
export const withNewIndexes = (
  tables: readonly IndexedTable[],
  history: IndexHistory
): IndexHistory => {
  const declared = tables.flatMap(({ table, indexes }) =>
    indexes.map((index) => [index.name, describeIndex(table, index)] as const)
  );
  const all = { ...Object.fromEntries(declared), ...history };
  return Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
};
