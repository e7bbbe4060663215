import type { Knex } from 'knex';
import { INDEX_TABLE, type Indexed, type SearchEngine, type SoughtTokens } from './engine';
import { isOfKind, kindNumberIn } from './searched-kinds';

const MAKE = `create table if not exists ${INDEX_TABLE} (id bigint primary key, words tsvector not null)`;
const MAKE_INDEX = `create index if not exists ${INDEX_TABLE}_words on ${INDEX_TABLE} using gin (words)`;
const MAKE_KINDS = `create index if not exists ${INDEX_TABLE}_kinds on ${INDEX_TABLE} (${kindNumberIn('id')}, id)`;

/** Gone through in some milliseconds, whatever the words. */
const LATEST = 2_000;

const quoted = (token: string): string => `'${token}'`;

const expressionOf = ({ alternatives, prefix }: SoughtTokens): string => {
  const ways = alternatives.map((tokens) => `(${tokens.map(quoted).join(' & ')})`);
  return `(${[...ways, ...(prefix === null ? [] : [`${quoted(prefix)}:*`])].join(' | ')})`;
};

const values = (rows: readonly Indexed[]) => ({
  places: rows.map(() => '(?, array_to_tsvector(?::text[]))').join(', '),
  bindings: rows.flatMap(({ id, tokens }): Knex.RawBinding[] => [id, [...tokens]]),
});

/** `tsvector`, made of our tokens past PostgreSQL's parsers and dictionaries. */
export const postgresEngine: SearchEngine = {
  ensure: async (db) => {
    // Two nodes that boot at once would both find it missing.
    await db.transaction(async (trx) => {
      await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [INDEX_TABLE]);
      await trx.raw(MAKE);
      await trx.raw(MAKE_INDEX);
      await trx.raw(MAKE_KINDS);
    });
  },
  put: async (trx, rows) => {
    if (rows.length === 0) return;
    const { places, bindings } = values(rows);
    await trx.raw(
      `insert into ${INDEX_TABLE} (id, words) values ${places}
       on conflict (id) do update set words = excluded.words`,
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
      .whereRaw('words @@ ?::tsquery', [words.map(expressionOf).join(' & ')]),
  // `offset 0` keeps the order from being taken out of the subquery: all that is found would be joined first.
  latestFirst: (found) => found.orderByRaw('id desc offset 0'),
  amongLatest: (db, kind, words) =>
    db
      .from(
        db(INDEX_TABLE)
          .select('id', 'words')
          .whereRaw(isOfKind(kind, 'id'))
          .orderBy('id', 'desc')
          .limit(LATEST)
          .as('latest')
      )
      .select('id')
      .whereRaw('words @@ ?::tsquery', [words.map(expressionOf).join(' & ')]),
  // Until it has counted its rows PostgreSQL takes every word for a rare one.
  settle: async (db) => {
    await db.raw(`analyze ${INDEX_TABLE}`);
  },
  all: (db) => db(INDEX_TABLE).select('id'),
};
