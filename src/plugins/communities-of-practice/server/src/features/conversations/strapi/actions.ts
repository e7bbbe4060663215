export const READ_CONVERSATIONS = 'plugin::communities-of-practice.conversations.read';

export const conversationActions = [
  {
    uid: 'conversations.read',
    displayName: 'Read everything said in communities, private ones too',
    subCategory: 'communities',
  },
];
