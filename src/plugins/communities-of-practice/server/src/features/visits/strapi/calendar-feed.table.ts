import type { OwnTable } from '../../../persistence/own-table';

/** Who made an address for calendars, and a hash by which it is known again. Milliseconds since 1970. */
export const CALENDAR_FEEDS_TABLE: OwnTable = {
  name: 'cop_calendar_feeds',
  columns: {
    document_id: { type: 'string', column: { args: [32] } },
    person_key: { type: 'string', column: { args: [32] } },
    token_hash: { type: 'string', column: { args: [64] } },
    made_at: { type: 'biginteger' },
  },
  indexes: [
    { name: 'cop_calendar_feeds_person', columns: ['person_key'], type: 'unique' },
    { name: 'cop_calendar_feeds_token', columns: ['token_hash'], type: 'unique' },
  ],
};
