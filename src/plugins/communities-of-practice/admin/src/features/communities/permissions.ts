import { permission } from '../../ui/permissions';

export const READ_PEOPLE = permission('people.read');
export const ACT_ON_PEOPLE = permission('people.act');
export const READ_ACCOUNTS = permission('people.accounts');
export const CONFIGURE_COMMUNITIES = permission('communities.configure');
