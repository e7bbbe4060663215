import { defineMetric } from './metric';
import { shareOf } from './share-of';

export const newcomersReturn = defineMetric({
  key: 'newcomers-return',
  number: 13,
  group: 'people',
  seedPhrase: 'This takes time',
  facts: ['newcomersReturned', 'newcomersAnswered'],
  formula: ({ newcomersReturned }) => shareOf(newcomersReturned),
  details: ({ newcomersAnswered }) => ({ answeredInThreeDays: shareOf(newcomersAnswered) }),
  landmarks: { better: 'higher', healthy: 0.56, watch: 0.44 },
  smallestN: 10,
  source: 'Joyce, Kraut 2006: of newcomers who were answered 56 % wrote again, of others 44 %',
  drillDown: null,
  words: {
    name: 'Newcomers return',
    tells:
      'Of those who first wrote sixty days ago or before, the share that wrote again within sixty days.',
    computed:
      'First-timers who wrote again within sixty days ÷ all whose sixty days ended in these weeks.',
    unit: 'share',
  },
});
