import { max, median } from 'simple-statistics';
import { burstiness } from '../domain';
import { defineMetric } from './metric';

export const longestSilence = defineMetric({
  key: 'longest-silence',
  number: 3,
  group: 'rhythm',
  seedPhrase: 'sustained interaction',
  facts: ['exchangeGaps'],
  formula: ({ exchangeGaps }) => ({
    value: exchangeGaps.length === 0 ? null : max([...exchangeGaps]),
    interval: null,
    n: exchangeGaps.length,
  }),
  details: ({ exchangeGaps }) => ({
    usual: {
      value: exchangeGaps.length === 0 ? null : median([...exchangeGaps]),
      interval: null,
      n: exchangeGaps.length,
    },
    // Of the days on which anything happens it measures how many there are: it colours nothing.
    burstiness: { value: burstiness(exchangeGaps), interval: null, n: exchangeGaps.length },
  }),
  landmarks: { better: 'lower', healthy: 14, watch: 28 },
  smallestN: 10,
  source: 'CHAOSS, Burstiness; Kim, Jo 2016; the landmarks are ours',
  drillDown: null,
  words: {
    name: 'Longest silence',
    tells: 'Days of the longest stretch in which nobody answered anybody.',
    computed:
      'The longest time between one exchange and the next, the time from the last one to the end of the window included.',
    unit: 'days',
  },
});
