import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';

type Items = 'cop_contributions' | 'cop_replies';
type Counts = { community_key: string; count: number | string }[];

/** Held, community by community: the index of a community's items by standing answers it. */
const held = (db: Knex, items: Items, only: string | undefined): Promise<Counts> =>
  db(items)
    .whereIn('community_key', only ? [only] : db(TABLE.communities).select('document_id'))
    .where('standing', 'held')
    .groupBy('community_key')
    .select('community_key')
    .count({ count: '*' }) as unknown as Promise<Counts>;

/** Reported and still to be seen: from the few open concerns to their items, never the other way. */
const reported = (db: Knex, items: Items, only: string | undefined): Promise<Counts> =>
  db(`${TABLE.concerns} as n`)
    .join(`${items} as i`, 'i.document_id', 'n.subject_key')
    .whereNull('n.settled_at')
    .whereNot('n.reason', 'safeguarding')
    .whereIn('i.standing', ['shown', 'quiet'])
    .modify((rows) => void (only && rows.where('i.community_key', only)))
    .groupBy('i.community_key')
    .select('i.community_key')
    .countDistinct({ count: 'i.document_id' }) as unknown as Promise<Counts>;

/**
 * How many items wait for a moderator, by community: what is held, and what has open concerns that are
 * not for the safeguarding lead alone. Counts without reading a row.
 * @param only one community, to count there alone.
 */
export const countUnderReview = async (db: Knex, only?: string): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for (const items of [TABLE.contributions, TABLE.replies]) {
    for (const row of [...(await held(db, items, only)), ...(await reported(db, items, only))]) {
      counts.set(row.community_key, (counts.get(row.community_key) ?? 0) + Number(row.count));
    }
  }
  return counts;
};

/** How many safeguarding concerns nobody has passed on yet. */
export const countSafeguarding = async (db: Knex): Promise<number> => {
  const row = await db(TABLE.concerns)
    .where({ reason: 'safeguarding', settled_at: null })
    .count({ count: '*' })
    .first();
  return Number(row?.count ?? 0);
};
