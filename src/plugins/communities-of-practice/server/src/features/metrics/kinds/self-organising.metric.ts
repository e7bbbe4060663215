import { defineMetric } from './metric';
import { shareOf } from './share-of';

export const selfOrganising = defineMetric({
  key: 'self-organising',
  number: 27,
  group: 'help',
  seedPhrase: 'Some communities do self-organize',
  facts: ['firstAnswersByMembers'],
  formula: ({ firstAnswersByMembers }) => shareOf(firstAnswersByMembers),
  landmarks: { better: 'higher', healthy: 0.6, watch: 0.4 },
  smallestN: 10,
  source: 'ours',
  drillDown: null,
  words: {
    name: 'Self-organising',
    tells: 'Of the first answers, the share that members gave and no facilitator.',
    computed:
      'First answers of these weeks that members gave who do not facilitate ÷ all first answers.',
    unit: 'share',
  },
});
