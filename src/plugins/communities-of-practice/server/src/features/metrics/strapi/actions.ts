export const READ_HEALTH = 'plugin::communities-of-practice.health.read';

export const metricsActions = [
  { uid: 'health.read', displayName: 'See a community’s health', subCategory: 'overview' },
];
