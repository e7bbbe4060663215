import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { SearchLanguage } from '../../text/stems';
import { tokenOf } from '../../text/tokens';
import { formsIn } from '../../text/words';
import { columnOf, textIn, type Change, type Kind, type Row } from '../kind';
import type { Indexed } from './engine';
import { engineOf } from './engine-of';
import { searchLanguage } from './language';
import { isSearched, markOf, placeOf } from './searched-kinds';

/** The columns of which a row's words are made, and that say whether it has any. */
export const wordColumns = ({ derives }: Kind): string[] =>
  [...(derives?.searched ?? []), 'standing'].map(columnOf);

/** What others may read; what is held, hidden, quiet or withdrawn leaves no word in the index. */
const isShown = (row: Row | null): row is Row => row?.standing === 'shown';

/** A row's words in the index, by columns; null where it has no place there. */
export const indexedOf = (kind: Kind, row: Row, language: SearchLanguage): Indexed | null => {
  if (!isSearched(kind.name) || !isShown(row)) return null;
  const words = (kind.derives?.searched ?? [])
    .map((attribute) => textIn(row, columnOf(attribute)) ?? '')
    .join('\n');
  const tokens = new Set([...formsIn(words, language)].map(tokenOf));
  return { id: placeOf(kind.name, Number(row.id)), tokens: [markOf(kind.name), ...tokens] };
};

const isSame = (kind: Kind, before: Row | null, after: Row | null): boolean =>
  before !== null &&
  after !== null &&
  wordColumns(kind).every((column) => before[column] === after[column]);

/** Keeps the index in step with a change, whoever made it, in its transaction. */
export const indexChange = async (
  strapi: Core.Strapi,
  trx: Knex,
  kind: Kind,
  { before, after }: Pick<Change, 'before' | 'after'>
): Promise<void> => {
  if (!isSearched(kind.name) || isSame(kind, before, after)) return;
  const indexed = after && indexedOf(kind, after, searchLanguage(strapi));
  if (indexed) await engineOf(trx).put(trx, [indexed]);
  else if (isShown(before)) {
    await engineOf(trx).remove(trx, [placeOf(kind.name, Number(before.id))]);
  }
};
