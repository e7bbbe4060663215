import type { HistoryFamily } from '../../../../shared/contracts/admin/history';

/** Every family, in the order in which they are offered. One that the contract adds is missed by the compiler. */
const EVERY: Record<HistoryFamily, true> = {
  people: true,
  communities: true,
  posts: true,
  threads: true,
  thanks: true,
  concerns: true,
};

export const HISTORY_FAMILIES = Object.keys(EVERY) as HistoryFamily[];
