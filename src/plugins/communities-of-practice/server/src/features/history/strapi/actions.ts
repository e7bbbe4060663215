export const READ_HISTORY = 'plugin::communities-of-practice.history.read';

export const historyActions = [
  {
    uid: 'history.read',
    displayName: 'See who did what, when and why',
    subCategory: 'history',
  },
];
