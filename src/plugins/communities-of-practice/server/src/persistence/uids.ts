/** The plugin's content types by Strapi's uid, and their tables. */
export const COMMUNITY = 'plugin::communities-of-practice.community';
export const MEMBERSHIP = 'plugin::communities-of-practice.membership';
export const CONTRIBUTION = 'plugin::communities-of-practice.contribution';
export const REPLY = 'plugin::communities-of-practice.reply';
export const THANKS = 'plugin::communities-of-practice.thanks';
export const CLOSING = 'plugin::communities-of-practice.closing';
export const CONCERN = 'plugin::communities-of-practice.concern';
export const LEDGER_EVENT = 'plugin::communities-of-practice.ledger-event';

export const TABLE = {
  communities: 'cop_communities',
  memberships: 'cop_memberships',
  contributions: 'cop_contributions',
  replies: 'cop_replies',
  thanks: 'cop_thanks',
  closings: 'cop_closings',
  concerns: 'cop_concerns',
  decisions: 'cop_decisions',
  ledger: 'cop_ledger_events',
} as const;
