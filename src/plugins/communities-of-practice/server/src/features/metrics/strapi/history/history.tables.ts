import type { OwnTable } from '../../../../persistence/own-table';

/** What the metrics of a community were, week by week: figures alone, of nobody. Moments in milliseconds since 1970. */
export const METRIC_WEEKS: OwnTable = {
  name: 'cop_metric_weeks',
  columns: {
    community_key: { type: 'string', column: { args: [36] } },
    begins_at: { type: 'biginteger' },
    ends_at: { type: 'biginteger' },
    figures: { type: 'text' },
  },
  indexes: [
    {
      name: 'cop_metric_weeks_community',
      columns: ['community_key', 'begins_at'],
      type: 'unique',
    },
  ],
};

/** How far each community's history is kept, and from when on it is no longer right. */
export const METRIC_STATES: OwnTable = {
  name: 'cop_metric_states',
  columns: {
    community_key: { type: 'string', column: { args: [36] } },
    /** Where the last kept week ends. */
    kept_until: { type: 'biginteger' },
    /** Null while nothing has changed what is kept. */
    stale_from: { type: 'biginteger' },
    /** Grows with every change, so that who counted before one does not take it for counted. */
    changes: { type: 'integer' },
    /** By which rules, and in which time zone. */
    counted_by: { type: 'string', column: { args: [96] } },
  },
  indexes: [
    { name: 'cop_metric_states_community', columns: ['community_key'], type: 'unique' },
    { name: 'cop_metric_states_stale', columns: ['stale_from'] },
  ],
};
