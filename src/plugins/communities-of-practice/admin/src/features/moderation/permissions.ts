import { permission } from '../../ui/permissions';

export const DECIDE = permission('moderation.decide');
export const READ_SAFEGUARDING = permission('safeguarding.read');
