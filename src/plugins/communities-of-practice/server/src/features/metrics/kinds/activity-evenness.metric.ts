import { sum } from 'simple-statistics';
import { evennessCorrected } from '../domain';
import { defineMetric } from './metric';

export const activityEvenness = defineMetric({
  key: 'activity-evenness',
  number: 1,
  group: 'rhythm',
  seedPhrase: 'Typical activities',
  facts: ['contributionsByActivity'],
  formula: ({ contributionsByActivity }) => ({
    value: evennessCorrected(contributionsByActivity, contributionsByActivity.length),
    interval: null,
    n: sum([...contributionsByActivity]),
  }),
  landmarks: { better: 'higher', healthy: 0.7, watch: 0.45 },
  smallestN: 30,
  source: 'Shannon 1948, with the correction of Miller 1955; the landmarks are ours',
  drillDown: null,
  words: {
    name: 'Activity evenness',
    tells: 'How evenly contributions are spread over the eleven activities: 1 where all are alike.',
    computed:
      'The normalised Shannon entropy of the counts of the eleven activities, with the Miller–Madow correction: min(1, (−Σ p·ln p + (S − 1) ÷ 2N) ÷ ln 11), where N is all contributions and S how many activities have any. 1 is all activities alike, 0 is one alone.',
    unit: 'index',
  },
});
