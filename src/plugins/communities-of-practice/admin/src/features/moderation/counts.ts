import { useMay } from '../../ui/permissions';
import { useDeskCountQuery, useSafeguardingCountQuery } from './api/moderation-api';
import { DECIDE, READ_SAFEGUARDING } from './permissions';

/** The badges look again this often. */
const LOOKING_AGAIN = { pollingInterval: 60_000 };

/** How many items wait for a moderator. */
export const useDeskCount = () =>
  useDeskCountQuery(undefined, { ...LOOKING_AGAIN, skip: !useMay(DECIDE) }).data;

/** How many safeguarding concerns wait to be passed on. */
export const useSafeguardingCount = () =>
  useSafeguardingCountQuery(undefined, { ...LOOKING_AGAIN, skip: !useMay(READ_SAFEGUARDING) }).data;
