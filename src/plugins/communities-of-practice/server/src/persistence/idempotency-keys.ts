import { now } from '../core/clock';
import type { Job } from './jobs';
import type { OwnTable } from './own-table';

/** Which request of a person's was acted on, and how to find what it came to. Never its words. */
export const IDEMPOTENCY_TABLE: OwnTable = {
  name: 'cop_idempotency_keys',
  columns: {
    person_key: { type: 'string', column: { args: [32] } },
    request_key: { type: 'string', column: { args: [64] } },
    fingerprint: { type: 'string', column: { args: [64] } },
    reference: { type: 'text' },
    ends_at: { type: 'biginteger' },
  },
  indexes: [
    {
      name: 'cop_idempotency_keys_one',
      columns: ['person_key', 'request_key'],
      type: 'unique',
    },
    { name: 'cop_idempotency_keys_end', columns: ['ends_at'] },
  ],
};

/** Deletes keys whose 24 hours are over, whether anybody comes back with them or not. */
export const forgettingIdempotencyKeys: Job = {
  name: 'idempotency-keys.forget',
  everySeconds: 60 * 60,
  async run(strapi) {
    await strapi.db
      .connection(IDEMPOTENCY_TABLE.name)
      .where('ends_at', '<=', now().getTime())
      .delete();
  },
};
