import { INDEX_TABLE, type SearchEngine, type SoughtTokens } from './engine';

/**
 * Neither words nor places are stored, only what has which: what is shown is read from the rows. Beginnings
 * of these lengths are kept as words are. Of a longer one FTS5 first gathers every row that has it.
 */
const MAKE = `create virtual table if not exists ${INDEX_TABLE} using fts5(
  words, content='', contentless_delete=1, detail=none, prefix='3 4 5 6 7 8 9 10 11 12', tokenize="ascii tokenchars '_'")`;

const quoted = (token: string): string => `"${token}"`;

const expressionOf = ({ alternatives, prefix }: SoughtTokens): string => {
  const ways = alternatives.map((tokens) => `(${tokens.map(quoted).join(' AND ')})`);
  return `(${[...ways, ...(prefix === null ? [] : [`${quoted(prefix)} *`])].join(' OR ')})`;
};

/** FTS5. */
export const sqliteEngine: SearchEngine = {
  ensure: async (db) => {
    await db.raw(MAKE);
  },
  put: async (trx, rows) => {
    for (const { id, tokens } of rows) {
      await trx.raw(`insert or replace into ${INDEX_TABLE} (rowid, words) values (?, ?)`, [
        id,
        tokens.join(' '),
      ]);
    }
  },
  remove: async (trx, ids) => {
    await trx(INDEX_TABLE)
      .whereIn('rowid', [...ids])
      .delete();
  },
  find: (db, words) =>
    db(INDEX_TABLE)
      .select({ id: 'rowid' })
      .whereRaw(`${INDEX_TABLE} match ?`, [words.map(expressionOf).join(' AND ')]),
  latestFirst: (found) => found,
  settle: () => Promise.resolve(),
  all: (db) => db(INDEX_TABLE).select({ id: 'rowid' }),
};
