import { defineMetric } from './metric';
import { shareOf } from './share-of';

export const visitsLearnedFrom = defineMetric({
  key: 'visits-learned-from',
  number: 22,
  group: 'results',
  seedPhrase: 'learn from each other',
  facts: ['visitsNoted'],
  formula: ({ visitsNoted }) => shareOf(visitsNoted),
  landmarks: { better: 'higher', healthy: 0.8, watch: 0.5 },
  smallestN: 5,
  source: 'ours',
  drillDown: null,
  words: {
    name: 'Visits learned from',
    tells:
      'Of the visits made thirty days ago or before, the share of which somebody noted within thirty days what they learned.',
    computed:
      'Visits with a note within thirty days ÷ all that were made thirty days before a day of these weeks.',
    unit: 'share',
  },
});
