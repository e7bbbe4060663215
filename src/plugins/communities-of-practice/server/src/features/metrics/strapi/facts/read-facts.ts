import type { Knex } from 'knex';
import type { WeekFacts } from '../../kinds/week-facts';
import { readAnswers } from './answer.queries';
import { readExchanges } from './exchange.queries';
import type { FactsAsked } from './facts-asked';
import { readNewcomers } from './newcomer.queries';
import { readRepertoire } from './repertoire.queries';
import { readWriting } from './writing.queries';

const ofWeek = <Part>(parts: readonly Part[], week: number): Part => {
  const part = parts[week];
  if (part === undefined) throw new RangeError('Facts are of each week that was asked for.');
  return part;
};

/** All that a community’s metrics are made of, week by week: found by its database, the same on each. */
export const readWeeks = async (db: Knex, asked: FactsAsked): Promise<WeekFacts[]> => {
  const writing = await readWriting(db, asked);
  const exchanges = await readExchanges(db, asked);
  const answers = await readAnswers(db, asked);
  const newcomers = await readNewcomers(db, asked);
  const repertoire = await readRepertoire(db, asked);
  return asked.weeks.map(({ until }, week) => ({
    until: until.getTime(),
    ...ofWeek(writing, week),
    ...ofWeek(exchanges, week),
    ...ofWeek(answers, week),
    ...ofWeek(newcomers, week),
    ...ofWeek(repertoire, week),
  }));
};
