import type { Keeper } from '../../../persistence/keeping';
import { CONCERN, TABLE } from '../../../persistence/uids';

export const concernKeeper: Keeper = {
  uid: CONCERN,
  table: TABLE.concerns,
  keys: { reporterKey: 'reporter' },
  complete: (data, before, now) => (before ? {} : { reportedAt: data.reportedAt ?? now }),
};
