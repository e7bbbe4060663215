import { useAuth } from '@strapi/strapi/admin';
import { PLUGIN_ID } from './plugin-id';

/** As the server registers them; Strapi compares the subject too, and ours have none. */
const permission = (name: string) => ({ action: `plugin::${PLUGIN_ID}.${name}`, subject: null });

export const PERMISSIONS = {
  readOverview: permission('overview.read'),
  decide: permission('moderation.decide'),
  readSafeguarding: permission('safeguarding.read'),
  configureParticipation: permission('participation.configure'),
};

/** Whether to offer something; the server asks again whatever this says. */
export const useMay = ({ action }: { action: string }): boolean =>
  useAuth('GatheringPlaces', ({ permissions }) =>
    permissions.some((held) => held.action === action)
  );
