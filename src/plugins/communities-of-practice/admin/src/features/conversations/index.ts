export { conversationPath } from './paths';
export { READ_CONVERSATIONS } from './permissions';
