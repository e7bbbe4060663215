import { defineMetric } from './metric';
import { shareOf } from './share-of';

export const unanswered = defineMetric({
  key: 'unanswered',
  number: 6,
  group: 'help',
  seedPhrase: null,
  facts: ['waitingOfOpen'],
  formula: ({ waitingOfOpen }) => shareOf(waitingOfOpen),
  landmarks: { better: 'lower', healthy: 0.1, watch: 0.25 },
  smallestN: 10,
  source: 'Discourse, topics with no response',
  drillDown: 'waiting',
  words: {
    name: 'Unanswered',
    tells:
      'Of what is open and expects a reply, the share that nobody has answered for more than seven days.',
    computed:
      'Open contributions that nobody answered for more than seven days ÷ all that are open and expect a reply, at the end of the window. Here a facilitator’s answer is an answer.',
    unit: 'share',
  },
});
