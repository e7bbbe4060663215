import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import { contributionItems, replyItems, type ItemRow } from './item.queries';

const ITEMS_SHOWN = 200;

const openConcerns = (item: 'c' | 'r') => (rows: Knex.QueryBuilder) => {
  rows
    .select('n.id')
    .from(`${TABLE.concerns} as n`)
    .whereRaw('?? = ??', ['n.subject_key', `${item}.document_id`])
    .whereNull('n.settled_at')
    .whereNot('n.reason', 'safeguarding');
};

const isUnderReview = (item: 'c' | 'r') => (rows: Knex.QueryBuilder) => {
  rows.where(`${item}.standing`, 'held').orWhere((reported) =>
    reported
      // What is hidden or withdrawn has been dealt with, whatever is still said about it.
      .whereIn(`${item}.standing`, ['shown', 'quiet'])
      .whereExists(openConcerns(item))
  );
};

const both = async (
  db: Knex,
  narrow: (query: Knex.QueryBuilder, item: 'c' | 'r') => Knex.QueryBuilder
): Promise<ItemRow[]> => {
  const fetch = (query: Knex.QueryBuilder, item: 'c' | 'r'): Promise<ItemRow[]> =>
    narrow(query, item).orderBy(`${item}.posted_at`).limit(ITEMS_SHOWN) as unknown as Promise<
      ItemRow[]
    >;
  return [...(await fetch(contributionItems(db), 'c')), ...(await fetch(replyItems(db), 'r'))];
};

const inCommunity = (query: Knex.QueryBuilder, communityKey: string | undefined) =>
  communityKey === undefined ? query : query.where('c.community_key', communityKey);

/** Held items, and items with open concerns that are not for the safeguarding lead alone. */
export const itemsUnderReview = (db: Knex, communityKey?: string): Promise<ItemRow[]> =>
  both(db, (query, item) => inCommunity(query.where(isUnderReview(item)), communityKey));

export const hiddenItems = (db: Knex, communityKey?: string): Promise<ItemRow[]> =>
  both(db, (query, item) => inCommunity(query.where(`${item}.standing`, 'hidden'), communityKey));

export const findItems = (db: Knex, documentIds: readonly string[]): Promise<ItemRow[]> =>
  both(db, (query, item) => query.whereIn(`${item}.document_id`, documentIds));
