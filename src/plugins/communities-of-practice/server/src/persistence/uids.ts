/** The plugin's content types by Strapi's uid, and their tables. */
export const COMMUNITY = 'plugin::communities-of-practice.community';
export const MEMBERSHIP = 'plugin::communities-of-practice.membership';
export const CONTRIBUTION = 'plugin::communities-of-practice.contribution';
export const REPLY = 'plugin::communities-of-practice.reply';
export const THANKS = 'plugin::communities-of-practice.thanks';
export const CLOSING = 'plugin::communities-of-practice.closing';
export const RESOURCE = 'plugin::communities-of-practice.resource';
export const USE_REPORT = 'plugin::communities-of-practice.use-report';
export const VISIT = 'plugin::communities-of-practice.visit';
export const VISIT_GUEST = 'plugin::communities-of-practice.visit-guest';
export const VISIT_NOTE = 'plugin::communities-of-practice.visit-note';
export const CONCERN = 'plugin::communities-of-practice.concern';
export const LEDGER_EVENT = 'plugin::communities-of-practice.ledger-event';

export const TABLE = {
  communities: 'cop_communities',
  memberships: 'cop_memberships',
  contributions: 'cop_contributions',
  replies: 'cop_replies',
  thanks: 'cop_thanks',
  closings: 'cop_closings',
  resources: 'cop_resources',
  useReports: 'cop_use_reports',
  visits: 'cop_visits',
  visitGuests: 'cop_visit_guests',
  visitNotes: 'cop_visit_notes',
  concerns: 'cop_concerns',
  decisions: 'cop_decisions',
  ledger: 'cop_ledger_events',
} as const;
