import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Counted } from '../core/actor';
import { ACT_LIMITS, BUDGETS, refuseSpending, type ActLimits } from '../core/budgets';
import { now } from '../core/clock';
import { refuseIf } from '../core/refused-error';
import type { Budget } from '../../../shared/contracts';
import type { Job } from './jobs';
import { lockPerson } from './lock-person';
import type { OwnTable } from './own-table';

/** Who did something of a family when, for as long as it counts. Milliseconds since 1970. */
export const SPENT_ACTS_TABLE: OwnTable = {
  name: 'cop_spent_acts',
  columns: {
    person_key: { type: 'string', column: { args: [32] } },
    budget: { type: 'string', column: { args: [32] } },
    spent_at: { type: 'biginteger' },
  },
  indexes: [
    { name: 'cop_spent_acts_person', columns: ['person_key', 'budget', 'spent_at'] },
    { name: 'cop_spent_acts_at', columns: ['spent_at'] },
  ],
};

const actLimits = (strapi: Core.Strapi): ActLimits => ({
  ...ACT_LIMITS,
  ...strapi.config.get<Partial<ActLimits>>('plugin::communities-of-practice.limits', {}),
});

interface Spending {
  /** How many acts this one counts as. */
  units: number;
  /** What it is refused with. */
  code: 'too-fast' | 'too-many-today';
}

/**
 * Takes one act from a person's budget, in the act's own transaction: an act that is refused after
 * all costs nothing. Counted while the person's row is locked, so exact on any number of nodes.
 * @throws RefusedError `too-fast`, or what else is said, with the seconds until the same act is taken.
 */
export const spendAct = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  person: Counted,
  budget: Budget,
  { units, code }: Spending = { units: 1, code: 'too-fast' }
): Promise<void> => {
  await lockPerson(strapi, trx, person);
  const { limit, windowMs } = BUDGETS[budget];
  const most = actLimits(strapi)[limit];
  const at = now().getTime();
  const own = () => trx(SPENT_ACTS_TABLE.name).where({ person_key: person.key, budget });
  await own()
    .andWhere('spent_at', '<=', at - windowMs)
    .delete();
  const spent = await own().orderBy('spent_at', 'desc').limit(Math.max(most, 1)).pluck('spent_at');
  const refusal = refuseSpending(spent.map(Number), most - units + 1, windowMs, at);
  refuseIf(refusal && { ...refusal, code });
  const row = { person_key: person.key, budget, spent_at: at };
  await trx(SPENT_ACTS_TABLE.name).insert(Array.from({ length: units }, () => row));
};

/** Deletes what counts no more, whoever did it. */
export const forgettingSpentActs: Job = {
  name: 'spent-acts.forget',
  everySeconds: 60 * 60,
  async run(strapi) {
    const longest = Math.max(...Object.values(BUDGETS).map(({ windowMs }) => windowMs));
    await strapi.db
      .connection(SPENT_ACTS_TABLE.name)
      .where('spent_at', '<=', now().getTime() - longest)
      .delete();
  },
};
