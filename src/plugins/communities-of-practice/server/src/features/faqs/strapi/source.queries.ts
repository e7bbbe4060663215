import type { Knex } from 'knex';
import type { FaqSourceKind } from '../../../../../shared/contracts';
import { textIn, type Row } from '../../../persistence/kind';
import { onlyTested } from '../../../persistence/only-tested';
import { TABLE } from '../../../persistence/uids';
import { toStrings } from '../../../persistence/values';
import { whereThreadReadable } from '../../contributions';
import { whereRoundIsOver } from '../../rounds';
import type { SourceAuthors } from './faq.story';

/** Something that members said, as a FAQ is drawn from it. */
export interface SourceRow {
  document_id: string;
  kind: FaqSourceKind;
  contribution_key: string;
  community_key: string;
  /** The thread's; empty where its opening was taken back. */
  title: string;
  author_key: string | null;
}

const titleOf = (db: Knex): Knex.Raw =>
  db.raw(`case when ?? = 'shown' then ?? else '' end`, ['c.standing', 'c.title']);

const openings = (db: Knex): Knex.QueryBuilder =>
  db(`${TABLE.contributions} as c`)
    .where(onlyTested(db, 'c.standing', 'shown'))
    .select({
      document_id: 'c.document_id',
      kind: db.raw(`'contribution'`),
      contribution_key: 'c.document_id',
      community_key: 'c.community_key',
      title: 'c.title',
      author_key: 'c.author_key',
    });

const inThreads = (
  db: Knex,
  { table, kind, author }: { table: string; kind: FaqSourceKind; author: string }
): Knex.QueryBuilder =>
  db(`${table} as s`)
    .join(`${TABLE.contributions} as c`, 'c.document_id', 's.contribution_key')
    .whereRaw(`coalesce(??, 'shown') = 'shown'`, ['s.standing'])
    // As a visitor would read the thread: a quiet check is drawn from by nobody.
    .where(whereThreadReadable(db, 'c', null))
    .where(whereRoundIsOver('c'))
    .select({
      document_id: 's.document_id',
      kind: db.raw('?', [kind]),
      contribution_key: 's.contribution_key',
      community_key: 'c.community_key',
      title: titleOf(db),
      author_key: `s.${author}`,
    });

const REPLIES = { table: TABLE.replies, kind: 'reply', author: 'author_key' } as const;
const CLOSINGS = { table: TABLE.closings, kind: 'closing', author: 'closed_by_key' } as const;

/** Those that stand where everybody sees who reads their community: three queries, however many. */
const sourcesAmong = async (db: Knex, keys: readonly string[]): Promise<SourceRow[]> => {
  if (keys.length === 0) return [];
  const found: SourceRow[] = [...(await openings(db).whereIn('c.document_id', keys))];
  for (const kind of [REPLIES, CLOSINGS]) {
    found.push(...(await inThreads(db, kind).whereIn('s.document_id', keys)));
  }
  return found;
};

/**
 * Narrows FAQs to those that are drawn from something of this person's that stands there still.
 * @param faq the FAQ's alias.
 */
export const whereDrawnFrom =
  (db: Knex, faq: string, personKey: string) =>
  (rows: Knex.QueryBuilder): void => {
    // By `concat` a stored list is text on every database; and it is the person's own rows that are gone
    // through, not their community's.
    const drawn = (words: Knex.QueryBuilder, alias: string): Knex.QueryBuilder =>
      words
        .whereRaw(`concat(??, '') = ??`, [`${alias}.community_key`, `${faq}.community_key`])
        .whereRaw(`concat(??, '') like concat('%', ??, '%')`, [
          `${faq}.sources`,
          `${alias}.document_id`,
        ]);
    rows.whereExists(drawn(openings(db).where('c.author_key', personKey), 'c'));
    for (const kind of [REPLIES, CLOSINGS]) {
      const said = inThreads(db, kind).where(`s.${kind.author}`, personKey);
      rows.orWhereExists(drawn(said, 's'));
    }
  };

/** The sources of one FAQ, in the order in which they are named. */
const inOrder = (
  found: readonly SourceRow[],
  communityKey: string | null,
  keys: readonly string[]
): SourceRow[] => {
  const here = found.filter((row) => row.community_key === communityKey);
  const byKey = new Map(here.map((row) => [row.document_id, row]));
  return [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []);
};

/**
 * Those of the named sources that stand in this community, in the order in which they are named. What was
 * withdrawn, hidden or moved away since is not among them, nor is a quiet check.
 */
export const findSources = async (
  db: Knex,
  communityKey: string,
  keys: readonly string[]
): Promise<SourceRow[]> => inOrder(await sourcesAmong(db, keys), communityKey, keys);

/** For the ledger: who wrote the sources of each of these FAQs, by its documentId. */
export const findSourceAuthors = async (
  trx: Knex,
  rows: readonly Row[]
): Promise<ReadonlyMap<string, SourceAuthors>> => {
  // Before it is published nobody is told, so nobody is looked for.
  const published = rows.filter((row) => row.published_on);
  const found = await sourcesAmong(trx, [
    ...new Set(published.flatMap((row) => toStrings(row.sources))),
  ]);
  return new Map(
    published.map((row) => {
      const sources = inOrder(found, textIn(row, 'community_key'), toStrings(row.sources));
      return [
        String(row.document_id),
        new Map(
          sources.flatMap((one) => (one.author_key ? [[one.document_id, one.author_key]] : []))
        ),
      ];
    })
  );
};
