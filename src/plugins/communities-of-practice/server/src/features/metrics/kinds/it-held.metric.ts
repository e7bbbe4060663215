import { defineMetric } from './metric';
import { shareOf } from './share-of';

export const itHeld = defineMetric({
  key: 'it-held',
  number: 28,
  group: 'results',
  seedPhrase: 'learn how to do it better',
  facts: ['holdings'],
  formula: ({ holdings: { yes, asked } }) => shareOf({ successes: yes, n: asked }),
  details: ({ holdings: { partly, no, asked } }) => ({
    partly: shareOf({ successes: partly, n: asked }),
    no: shareOf({ successes: no, n: asked }),
  }),
  landmarks: { better: 'higher', healthy: 0.5, watch: 0.3 },
  smallestN: 10,
  source: 'after-action review; the landmarks are ours',
  drillDown: null,
  words: {
    name: 'It held',
    tells: 'Of the closings that were asked about after 30 or 90 days, the share that still held.',
    computed:
      'Closings of which it was said, after 30 or 90 days, that it held ÷ all that were asked about and answered in these weeks.',
    unit: 'share',
  },
});
