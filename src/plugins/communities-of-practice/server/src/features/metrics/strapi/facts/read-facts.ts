import type { Knex } from 'knex';
import type { MetricFacts } from '../../kinds/metric';
import { readAnswers, readOutcomesOfAsking } from './answer.queries';
import { readExchanges } from './exchange.queries';
import type { FactsAsked } from './facts-asked';
import { readNewcomers } from './newcomer.queries';
import { readRepertoire } from './repertoire.queries';
import { readActivities, readWriting } from './writing.queries';

/** All that a community’s metrics are made of: counted by its database, the same on each. */
export const readFacts = async (db: Knex, asked: FactsAsked): Promise<MetricFacts> => ({
  ...(await readWriting(db, asked)),
  ...(await readActivities(db, asked)),
  ...(await readExchanges(db, asked)),
  ...(await readAnswers(db, asked)),
  ...(await readOutcomesOfAsking(db, asked)),
  ...(await readNewcomers(db, asked)),
  ...(await readRepertoire(db, asked)),
});
