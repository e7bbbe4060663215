export const CONFIGURE = 'plugin::communities-of-practice.participation.configure';

export const participationActions = [
  {
    uid: 'participation.configure',
    displayName: 'Choose who may take part',
    subCategory: 'settings',
  },
];
