export const READ_PEOPLE = 'plugin::communities-of-practice.people.read';
export const ACT_ON_PEOPLE = 'plugin::communities-of-practice.people.act';
export const READ_ACCOUNTS = 'plugin::communities-of-practice.people.accounts';
export const CONFIGURE_COMMUNITIES = 'plugin::communities-of-practice.communities.configure';

export const communityActions = [
  { uid: 'people.read', displayName: 'See who is in which community', subCategory: 'people' },
  {
    uid: 'people.act',
    displayName: 'Accept, appoint, pause and remove people',
    subCategory: 'people',
  },
  {
    uid: 'people.accounts',
    displayName: 'See and search log-in names and e-mail addresses',
    subCategory: 'people',
  },
  {
    uid: 'communities.configure',
    displayName: 'Create communities and change their settings',
    subCategory: 'communities',
  },
];
