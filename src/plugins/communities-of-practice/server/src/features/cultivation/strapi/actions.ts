export const READ_OVERVIEW = 'plugin::communities-of-practice.overview.read';

export const cultivationActions = [
  { uid: 'overview.read', displayName: 'See how communities are doing', subCategory: 'overview' },
];
