import { PLUGIN_ID } from '../../ui/plugin-id';

export { useParticipationQuery } from './api/participation-api';
export { CONFIGURE_PARTICIPATION } from './permissions';

/** Where the switches are, below the admin's root. */
export const PARTICIPATION_PATH = `/settings/${PLUGIN_ID}/participation`;
