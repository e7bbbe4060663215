import type { CommunityView, MembershipView } from '../../../../../shared/contracts';
import { toJson, toMomentOrNull, toRecord } from '../../../persistence/values';
import { wordsStanding } from '../../../persistence/withheld-words';
import type { ActivityChoices } from '../../activities';
import { refuseJoining } from '../domain/joining';
import { refuseTakingPart } from '../domain/taking-part';
import { mayRead } from '../domain/visibility';
import type { CommunityRow, CountedCommunityRow } from './community.queries';

/** What the editor chose; anything malformed in the JSON is as if not chosen. */
export const activityChoices = (
  row: Pick<CommunityRow, 'hidden_activities' | 'prompts'>
): ActivityChoices => {
  const hidden = toJson(row.hidden_activities);
  return {
    hiddenActivities: Array.isArray(hidden) ? hidden.map(String) : [],
    prompts: Object.fromEntries(
      Object.entries(toRecord(row.prompts)).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string'
      )
    ),
  };
};

const presentOwnMembership = (row: CommunityRow): MembershipView | null =>
  row.m_document_id && row.m_role && row.m_state
    ? {
        documentId: row.m_document_id,
        community: row.document_id,
        role: row.m_role,
        state: row.m_state,
        displayName: row.m_display_name ?? '',
        nameStanding: wordsStanding({ standing: row.m_standing }),
        canHelpWith: row.m_can_help_with,
        joinedAt: toMomentOrNull(row.m_joined_at),
      }
    : null;

/** @param isSignedIn whether there is a person who could join. */
export const presentCommunity = (row: CountedCommunityRow, isSignedIn: boolean): CommunityView => {
  const standpoint = {
    visibility: row.visibility,
    joinPolicy: row.join_policy,
    isArchived: Boolean(row.is_archived),
    membershipState: row.m_state,
  };
  return {
    documentId: row.document_id,
    slug: row.slug ?? row.document_id,
    name: row.name,
    domain: row.domain,
    practice: row.practice,
    sponsor: row.sponsor,
    rhythm: row.rhythm,
    visibility: row.visibility,
    joinPolicy: row.join_policy,
    isArchived: standpoint.isArchived,
    memberCount: Number(row.member_count),
    membership: presentOwnMembership(row),
    abilities: {
      read: mayRead(standpoint),
      join: isSignedIn && refuseJoining(standpoint) === null,
      contribute: isSignedIn && refuseTakingPart(standpoint) === null,
    },
  };
};
