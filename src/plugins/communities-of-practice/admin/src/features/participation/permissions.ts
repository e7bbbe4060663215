import { permission } from '../../ui/permissions';

export const CONFIGURE_PARTICIPATION = permission('participation.configure');
