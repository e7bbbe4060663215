import { permission } from '../../ui/permissions';

export const READ_OVERVIEW = permission('overview.read');
