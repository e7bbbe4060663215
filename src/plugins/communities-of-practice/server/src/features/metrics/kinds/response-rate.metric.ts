import type { Measured } from '../domain/level';
import { newcombeDifference, type Proportion } from '../domain/proportions';
import { defineMetric } from './metric';
import { shareOf } from './share-of';

/** How much more often newcomers are answered than others; below 0 less often. Counted by the smaller side. */
const differenceOf = (newcomers: Proportion, others: Proportion): Measured => {
  const found = newcombeDifference(newcomers, others);
  return {
    value: found && found.difference,
    interval: found && { low: found.low, high: found.high },
    n: Math.min(newcomers.n, others.n),
  };
};

export const responseRate = defineMetric({
  key: 'response-rate',
  number: 4,
  group: 'help',
  seedPhrase: 'help each other',
  facts: ['answeredInTime'],
  formula: ({ answeredInTime: { newcomers, others } }) =>
    shareOf({ successes: newcomers.successes + others.successes, n: newcomers.n + others.n }),
  details: ({ answeredInTime: { newcomers, others } }) => ({
    newcomers: shareOf(newcomers),
    others: shareOf(others),
    difference: differenceOf(newcomers, others),
  }),
  landmarks: { better: 'higher', healthy: 0.8, watch: 0.61 },
  smallestN: 10,
  source:
    'Joyce, Kraut 2006: 61 % of newcomers’ first posts; Burke et al. 2007: 60 % of all threads',
  drillDown: 'unanswered-in-time',
  words: {
    name: 'Response rate',
    tells: 'Of what expects a reply, the share that another member answered within seven days.',
    computed:
      'Contributions that another member answered within seven days ÷ all that expect a reply and turned seven days old in these weeks. What facilitators answered is not counted.',
    unit: 'share',
  },
});
