import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import { shownName } from '../../communities';

/** What these people are called in a community, by key; who was never there is not among them. */
export const namesHere = async (
  db: Knex,
  communityKey: string,
  keys: readonly string[]
): Promise<ReadonlyMap<string, string>> => {
  if (keys.length === 0) return new Map();
  const rows: { user_key: string; name: string | null }[] = await db(`${TABLE.memberships} as m`)
    .where('m.community_key', communityKey)
    .whereIn('m.user_key', keys)
    .select('m.user_key', { name: shownName(db, 'm') });
  return new Map(rows.flatMap(({ user_key: key, name }) => (name === null ? [] : [[key, name]])));
};

export const isActiveMember = async (
  db: Knex,
  communityKey: string,
  userKey: string
): Promise<boolean> =>
  (await db(TABLE.memberships)
    .where({ community_key: communityKey, user_key: userKey, state: 'active' })
    .first('id')) !== undefined;
