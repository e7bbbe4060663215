import { defineMetric } from './metric';
import { shareOf } from './share-of';

export const reuse = defineMetric({
  key: 'reuse',
  number: 20,
  group: 'results',
  seedPhrase: 'a shared repertoire of resources',
  facts: ['resourcesReused'],
  formula: ({ resourcesReused }) => shareOf(resourcesReused),
  landmarks: { better: 'higher', healthy: 0.4, watch: 0.2 },
  smallestN: 10,
  source: 'ours',
  drillDown: null,
  words: {
    name: 'Reuse',
    tells:
      'Of the resources that are thirty days old, the share that another member used or adapted.',
    computed:
      'Resources that another member used or adapted ÷ all that were thirty days old at the end of the window.',
    unit: 'share',
  },
});
