/** What can be said of whether it held. */
export const HOLDINGS = ['yes', 'partly', 'no', 'skipped'] as const;
