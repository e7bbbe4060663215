import { defineMetric } from './metric';

/** An exchange takes two. */
const PARTNERS = 2;

export const activeWeeks = defineMetric({
  key: 'active-weeks',
  number: 2,
  group: 'rhythm',
  seedPhrase: 'interact regularly',
  facts: ['partnersByWeek'],
  formula: ({ partnersByWeek }) => ({
    value: partnersByWeek.length
      ? partnersByWeek.filter((partners) => partners >= PARTNERS).length
      : null,
    interval: null,
    n: partnersByWeek.length,
  }),
  landmarks: { better: 'higher', healthy: 10, watch: 7 },
  smallestN: 13,
  source: 'Wenger, McDermott, Snyder 2002: create a rhythm for the community',
  drillDown: null,
  words: {
    name: 'Active weeks',
    tells: 'Weeks of the last 13 in which at least two members took part in an exchange.',
    computed:
      'How many of the 13 whole weeks had an exchange between at least two members. An exchange is a member’s reply to what somebody else opened.',
    unit: 'weeks',
  },
});
