import { absenceFactor } from '../domain';
import { defineMetric } from './metric';

export const absenceFactorMetric = defineMetric({
  key: 'absence-factor',
  number: 11,
  group: 'people',
  seedPhrase: null,
  facts: ['countsByPerson'],
  formula: ({ countsByPerson }) => ({
    value: absenceFactor(countsByPerson),
    interval: null,
    n: countsByPerson.filter((count) => count > 0).length,
  }),
  landmarks: { better: 'higher', healthy: 5, watch: 3 },
  smallestN: 8,
  source: 'CHAOSS, Contributor Absence Factor',
  drillDown: null,
  words: {
    name: 'Absence factor',
    tells: 'The least number of people who together made half of all: how many would be missed.',
    computed:
      'Members in the order of how much they wrote, the most first: how many of them together made half of all contributions and replies.',
    unit: 'people',
  },
});
