export const DECIDE = 'plugin::communities-of-practice.moderation.decide';
export const SAFEGUARDING = 'plugin::communities-of-practice.safeguarding.read';

export const moderationActions = [
  {
    uid: 'moderation.decide',
    displayName: 'Hold, hide, restore and move',
    subCategory: 'moderation',
  },
  {
    uid: 'safeguarding.read',
    displayName: 'Read safeguarding concerns (the lead alone)',
    subCategory: 'moderation',
  },
];
