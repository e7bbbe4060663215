import { defineMetric } from './metric';
import { shareOf } from './share-of';

export const resolution = defineMetric({
  key: 'resolution',
  number: 7,
  group: 'help',
  seedPhrase: 'ways of addressing recurring problems',
  facts: ['closedWithHelp'],
  formula: ({ closedWithHelp }) => shareOf(closedWithHelp),
  landmarks: { better: 'higher', healthy: 0.6, watch: 0.4 },
  smallestN: 10,
  source: 'Discourse Solved',
  drillDown: 'unresolved',
  words: {
    name: 'Resolution',
    tells:
      'Of what expects a reply and is thirty days old, the share that was closed with a reply that helped.',
    computed:
      'Contributions closed with a reply that helped ÷ all that expect a reply and turned thirty days old in these weeks.',
    unit: 'share',
  },
});
