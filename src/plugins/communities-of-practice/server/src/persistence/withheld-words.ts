import type { Knex } from 'knex';
import type { WordsStanding } from '../../../shared/contracts';
import { isUnderReview } from '../core/standing';
import { columnOf, type Change, type Kind, type Row } from './kind';

/**
 * Words that are withheld while what they belong to goes on: a closing closes its thread, thanks count,
 * a member is here. What a kind's item `withholds` no reader but its writer gets, but moderators.
 */

const withheldBy = ({ item }: Kind): Readonly<Record<string, string | null>> =>
  typeof item?.withholds === 'object' ? item.withholds : {};

/** A column as others read it, by the joined table's alias: what stands in for it while it is withheld. */
export const asOthersRead = (db: Knex, kind: Kind, attribute: string, alias: string): Knex.Raw => {
  const standIn = withheldBy(kind)[attribute];
  return db.raw(`case when ?? in ('held', 'hidden') then ${standIn ? '??' : 'null'} else ?? end`, [
    `${alias}.standing`,
    ...(standIn ? [`${alias}.${columnOf(standIn)}`] : []),
    `${alias}.${columnOf(attribute)}`,
  ]);
};

/** A row, by columns, as this reader reads it: its writer whole. */
export const asReadBy = <Words extends object>(
  kind: Kind,
  words: Words,
  readerKey: string | null
): Words => {
  const row = words as Row;
  const isOwn = kind.item && readerKey !== null && row[columnOf(kind.item.author)] === readerKey;
  if (isOwn || !isUnderReview(row.standing)) return words;
  const read = Object.entries(withheldBy(kind)).map(([attribute, standIn]) => [
    columnOf(attribute),
    standIn === null ? null : (row[columnOf(standIn)] ?? null),
  ]);
  return { ...words, ...Object.fromEntries(read) };
};

const CHANGES = {
  shown: 'restored',
  held: 'held',
  hidden: 'hidden',
} as const satisfies Record<WordsStanding, string>;

export type WordsChange = (typeof CHANGES)[WordsStanding];
export const WORDS_CHANGES: readonly WordsChange[] = Object.values(CHANGES);

/** How the words of a row, by columns, stand; shown where a script wrote it without. */
export const wordsStanding = (row: { standing?: unknown }): WordsStanding =>
  row.standing === 'held' || row.standing === 'hidden' ? row.standing : 'shown';

/** What became of words that were held, hidden or put back; null where nothing did. */
export const wordsChange = ({ before, after }: Pick<Change, 'before' | 'after'>) => {
  if (!before || !after) return null;
  const [was, is] = [wordsStanding(before), wordsStanding(after)];
  return was === is
    ? null
    : { change: CHANGES[is], was: { standing: was }, became: { standing: is } };
};
