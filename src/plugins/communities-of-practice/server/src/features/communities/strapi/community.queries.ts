import type { Knex } from 'knex';
import type {
  JoinPolicy,
  MembershipRole,
  MembershipState,
  Visibility,
} from '../../../../../shared/contracts';
import type { StoredMoment } from '../../../persistence/values';
import { TABLE } from '../../../persistence/uids';
import { whereKnown } from './readable';
import { shownName } from './shown-name';

/** A community with what the reader is in it (`m_…`, null for nothing). */
export interface CommunityRow {
  id: number;
  document_id: string;
  slug: string | null;
  name: string;
  domain: string;
  practice: string | null;
  sponsor: string | null;
  rhythm: string | null;
  visibility: Visibility;
  join_policy: JoinPolicy;
  is_archived: boolean | number | null;
  hidden_activities: unknown;
  prompts: unknown;
  m_document_id: string | null;
  m_role: MembershipRole | null;
  m_state: MembershipState | null;
  m_display_name: string | null;
  m_standing: string | null;
  m_shown_name: string | null;
  m_can_help_with: string | null;
  m_joined_at: StoredMoment | null;
  m_left_as: 'active' | 'paused' | null;
}

export interface CountedCommunityRow extends CommunityRow {
  member_count: number | string;
}

const membershipColumns = (db: Knex) => ({
  m_document_id: 'm.document_id',
  m_role: 'm.role',
  m_state: 'm.state',
  m_display_name: 'm.display_name',
  m_standing: 'm.standing',
  m_shown_name: shownName(db, 'm'),
  m_can_help_with: 'm.can_help_with',
  m_joined_at: 'm.joined_at',
  m_left_as: 'm.left_as',
});

const countMembers = (db: Knex) =>
  db(`${TABLE.memberships} as counted`)
    .count('*')
    .whereRaw('?? = ??', ['counted.community_key', 'c.document_id'])
    .where('counted.state', 'active')
    .as('member_count');

const known = (db: Knex, personKey: string | null): Knex.QueryBuilder =>
  db(`${TABLE.communities} as c`)
    .leftJoin(`${TABLE.memberships} as m`, (on) =>
      on.on('m.community_key', 'c.document_id').andOnVal('m.user_key', personKey ?? '')
    )
    .where(whereKnown('c', personKey))
    .select('c.*', membershipColumns(db));

/** The communities that the person may know of, with how many members each has. */
export const knownCommunities = (db: Knex, personKey: string | null): Knex.QueryBuilder =>
  known(db, personKey).select(countMembers(db));

export const findKnownCommunity = async (
  db: Knex,
  personKey: string | null,
  documentId: string
): Promise<CommunityRow | undefined> =>
  known(db, personKey).where('c.document_id', documentId).first();

export const findCountedCommunity = async (
  db: Knex,
  personKey: string | null,
  documentId: string
): Promise<CountedCommunityRow | undefined> =>
  knownCommunities(db, personKey).where('c.document_id', documentId).first();
