import type { Knex } from 'knex';
import { INDEX_TABLE, type Indexed, type SearchEngine, type SoughtTokens } from './engine';

/** InnoDB leaves out words of one or two letters and some that are common in English: none begins so. */
const MARK = 'xx';

const MAKE = `create table if not exists ${INDEX_TABLE} (
  id bigint unsigned not null primary key, words longtext not null,
  fulltext key ${INDEX_TABLE}_words (words)
) engine = InnoDB default character set = ascii collate = ascii_bin`;

const marked = (token: string): string => `${MARK}${token}`;

const expressionOf = ({ alternatives, prefix }: SoughtTokens): string => {
  const ways = alternatives.map((tokens) =>
    tokens.length === 1
      ? marked(tokens[0] ?? '')
      : `(${tokens.map((one) => `+${marked(one)}`).join(' ')})`
  );
  return `+(${[...ways, ...(prefix === null ? [] : [`${marked(prefix)}*`])].join(' ')})`;
};

const values = (rows: readonly Indexed[]) => ({
  places: rows.map(() => '(?, ?)').join(', '),
  bindings: rows.flatMap(({ id, tokens }): Knex.RawBinding[] => [id, tokens.map(marked).join(' ')]),
});

/** `FULLTEXT` in boolean mode: a row is in it or not, and nothing is weighed. */
export const mysqlEngine: SearchEngine = {
  ensure: async (db) => {
    await db.raw(MAKE);
  },
  put: async (trx, rows) => {
    if (rows.length === 0) return;
    const { places, bindings } = values(rows);
    await trx.raw(
      `insert into ${INDEX_TABLE} (id, words) values ${places}
       on duplicate key update words = values(words)`,
      bindings
    );
  },
  remove: async (trx, ids) => {
    await trx(INDEX_TABLE)
      .whereIn('id', [...ids])
      .delete();
  },
  find: (db, words) =>
    db(INDEX_TABLE)
      .select('id')
      .whereRaw('match (words) against (? in boolean mode)', [words.map(expressionOf).join(' ')]),
  latestFirst: (found) => found,
  settle: () => Promise.resolve(),
  all: (db) => db(INDEX_TABLE).select('id'),
};
