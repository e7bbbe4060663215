import { giniCorrected } from '../domain';
import { defineMetric } from './metric';

export const participationInequality = defineMetric({
  key: 'participation-inequality',
  number: 10,
  group: 'people',
  seedPhrase: null,
  facts: ['countsByPerson', 'quietMembers'],
  formula: ({ countsByPerson }) => {
    const active = countsByPerson.filter((count) => count > 0);
    return { value: giniCorrected(active), interval: null, n: active.length };
  },
  details: ({ countsByPerson, quietMembers }) => {
    const everybody = [...countsByPerson, ...Array<number>(quietMembers).fill(0)];
    return {
      everybody: { value: giniCorrected(everybody), interval: null, n: everybody.length },
    };
  },
  // How unequal is best nobody has shown.
  landmarks: null,
  smallestN: 10,
  source: 'van Mierlo, Hyatt, Ching 2016; Deltas 2003',
  drillDown: null,
  words: {
    name: 'Participation inequality',
    tells: 'How unequally those who wrote wrote: 0 where all wrote alike, 1 where one wrote all.',
    computed:
      'The Gini coefficient of how much each active member wrote, × n ÷ (n − 1). 0 is everybody alike, 1 is one person alone. Nobody has published what is good: it has no level.',
    unit: 'index',
  },
});
