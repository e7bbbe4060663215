import { permission } from '../../ui/permissions';

export const READ_CONVERSATIONS = permission('conversations.read');
