import type { Keeper, Row } from '../../../persistence/keeping';
import { MEMBERSHIP, TABLE } from '../../../persistence/uids';

/** When the membership began or was asked for: what lists are ordered by. */
const completed = (data: Row, before: Row | null, now: Date): Row =>
  before?.joined_at || data.joinedAt ? {} : { joinedAt: now };

export const membershipKeeper: Keeper = {
  uid: MEMBERSHIP,
  table: TABLE.memberships,
  keys: { userKey: 'user', communityKey: 'community' },
  complete: completed,
  /** An editor picks a user and a community; the name that others see is then the user name. */
  async settle({ strapi, trx, documentId, after }) {
    if (!after || after.display_name || !after.user_key) return;
    const user = await strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ select: ['username'], where: { documentId: after.user_key } });
    await trx(TABLE.memberships)
      .where({ document_id: documentId })
      .update({ display_name: user?.username ?? null });
  },
};
