import type { MembershipView } from '../../../../../shared/contracts';
import { toMomentOrNull } from '../../../persistence/values';
import type { MembershipRow } from './membership.queries';

export const presentMembership = (row: MembershipRow): MembershipView => ({
  documentId: row.document_id,
  community: row.community_key,
  role: row.role,
  state: row.state,
  displayName: row.display_name ?? '',
  canHelpWith: row.can_help_with,
  joinedAt: toMomentOrNull(row.joined_at),
});

export const presentMember = (row: MembershipRow) => ({
  documentId: row.document_id,
  person: { documentId: row.user_key ?? '', name: row.display_name ?? '' },
  role: row.role,
  state: row.state,
  canHelpWith: row.can_help_with,
  joinedAt: toMomentOrNull(row.joined_at),
});
