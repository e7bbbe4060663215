import { permission } from '../../ui/permissions';

export const READ_HISTORY = permission('history.read');
