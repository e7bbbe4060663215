import type { MembershipView } from '../../../../../shared/contracts';
import { toMomentOrNull } from '../../../persistence/values';
import { asReadBy, wordsStanding } from '../../../persistence/withheld-words';
import { membershipKind } from './membership.kind';
import type { MembershipRow, NamedRow } from './membership.queries';

export const presentMembership = (row: MembershipRow): MembershipView => ({
  documentId: row.document_id,
  community: row.community_key,
  role: row.role,
  state: row.state,
  displayName: row.display_name ?? '',
  nameStanding: wordsStanding(row),
  canHelpWith: row.can_help_with,
  joinedAt: toMomentOrNull(row.joined_at),
});

/** The name that others see. */
export const nameShown = (row: NamedRow): string =>
  asReadBy(membershipKind, row, null).display_name ?? '';

export const presentMember = (row: MembershipRow) => ({
  documentId: row.document_id,
  person: { documentId: row.user_key ?? '', name: nameShown(row) },
  role: row.role,
  state: row.state,
  canHelpWith: row.can_help_with,
  joinedAt: toMomentOrNull(row.joined_at),
});
