import type { Migration } from './migration';

/** With them Strapi could not boot after a change of any schema (ADR 0010); each has a successor. */
export const dropIndexesWithId: Migration = {
  name: 'communities-of-practice::0001-drop-indexes-with-id',
  drops: [
    ['cop_contributions', 'cop_contributions_active'],
    ['cop_contributions', 'cop_contributions_activity'],
    ['cop_contributions', 'cop_contributions_all_active'],
    ['cop_contributions', 'cop_contributions_all_latest'],
    ['cop_contributions', 'cop_contributions_author'],
    ['cop_contributions', 'cop_contributions_latest'],
    ['cop_contributions', 'cop_contributions_unanswered'],
    ['cop_ledger_events', 'cop_ledger_concerns_at'],
    ['cop_memberships', 'cop_memberships_state'],
    ['cop_replies', 'cop_replies_author'],
    ['cop_replies', 'cop_replies_thread'],
    ['cop_thanks', 'cop_thanks_thread'],
  ],
};
