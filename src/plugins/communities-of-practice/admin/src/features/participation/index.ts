export { useParticipationQuery } from './api/participation-api';
