import type { Knex } from 'knex';
import type { MembershipRole, MembershipState } from '../../../../../shared/contracts';
import type { StoredMoment } from '../../../persistence/values';
import { TABLE } from '../../../persistence/uids';

/** A name, and what others see instead of it while it is held or hidden. */
export interface NamedRow {
  display_name: string | null;
  standing: string | null;
  placeholder: string | null;
}

export interface MembershipRow extends NamedRow {
  id: number;
  document_id: string;
  community_key: string;
  user_key: string | null;
  role: MembershipRole;
  state: MembershipState;
  can_help_with: string | null;
  joined_at: StoredMoment | null;
  left_as: 'active' | 'paused' | null;
}

export const findMembership = async (
  db: Knex,
  communityKey: string,
  userKey: string
): Promise<MembershipRow | undefined> =>
  db(TABLE.memberships).where({ community_key: communityKey, user_key: userKey }).first();

export const findMembershipByDocumentId = async (
  db: Knex,
  documentId: string
): Promise<MembershipRow | undefined> =>
  db(TABLE.memberships).where({ document_id: documentId }).first();

/** The members that others see; with those who asked to join, for a facilitator. */
export const membersOf = (
  db: Knex,
  communityKey: string,
  states: readonly MembershipState[]
): Knex.QueryBuilder =>
  db(`${TABLE.memberships} as m`)
    .where('m.community_key', communityKey)
    .whereIn('m.state', states)
    .whereNotNull('m.user_key')
    .whereNotNull('m.joined_at')
    .select('m.*');

export const countFacilitators = async (db: Knex, communityKey: string): Promise<number> => {
  const row = await db(TABLE.memberships)
    .where({ community_key: communityKey, role: 'facilitator', state: 'active' })
    .count({ count: '*' })
    .first();
  return Number(row?.count ?? 0);
};
