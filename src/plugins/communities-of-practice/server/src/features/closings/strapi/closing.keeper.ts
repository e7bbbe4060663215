import type { Keeper } from '../../../persistence/keeping';
import { CLOSING, TABLE } from '../../../persistence/uids';

export const closingKeeper: Keeper = {
  uid: CLOSING,
  table: TABLE.closings,
  keys: { contributionKey: 'contribution', closedByKey: 'closedBy' },
  complete: (data, before, now) => (before ? {} : { closedAt: data.closedAt ?? now }),
};
