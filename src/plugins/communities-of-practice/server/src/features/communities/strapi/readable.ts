import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import { KNOWING_STATES, READING_STATES } from '../domain/visibility';

const asMember =
  (communityKey: string, personKey: string | null, states: readonly string[]) =>
  (rows: Knex.QueryBuilder): void => {
    rows
      .select('reader.id')
      .from(`${TABLE.memberships} as reader`)
      .whereRaw('?? = ??', ['reader.community_key', communityKey])
      .andWhere('reader.user_key', personKey)
      .whereIn('reader.state', states);
  };

/**
 * Narrows rows to those of communities that the person may read. The same rule as `mayRead`.
 * @param community the joined community's alias, with its `document_id` and `visibility`.
 */
export const whereReadable =
  (community: string, personKey: string | null) =>
  (rows: Knex.QueryBuilder): void => {
    rows.where(`${community}.visibility`, 'public');
    if (personKey === null) return;
    rows.orWhereExists(asMember(`${community}.document_id`, personKey, READING_STATES));
  };

/** Narrows communities to those that the person may know of. The same rule as `mayKnowOf`. */
export const whereKnown =
  (community: string, personKey: string | null) =>
  (rows: Knex.QueryBuilder): void => {
    rows.whereNot(`${community}.visibility`, 'private');
    if (personKey === null) return;
    rows.orWhereExists(asMember(`${community}.document_id`, personKey, KNOWING_STATES));
  };
