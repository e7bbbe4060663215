import { safeguardingContracts } from '../../../../../shared/contracts';
import { churchContracts } from '../../../../../shared/contracts/admin';
import { adminEndpoint, endpoint } from '../../../http/endpoint';
import { CONFIGURE } from '../../participation';
import { emergencyIn } from '../domain/emergency-numbers';
import { changeSettings, readSettings, settingsInForce } from './settings';

export const safeguardingEndpoints = [
  endpoint(safeguardingContracts.find, async ({ strapi }) => {
    const { safeguarding, visitChecklist } = settingsInForce(strapi);
    const { country, whatNext, ...lead } = safeguarding;
    return {
      data: {
        lead,
        emergency: emergencyIn(country),
        readBy: { safeguarding: 'safeguarding-lead' as const, other: 'moderators' as const },
        whatNext,
        visitChecklist,
      },
      meta: {},
    };
  }),
];

export const churchEndpoints = [
  adminEndpoint(churchContracts.find, CONFIGURE, async ({ strapi }) => ({
    data: readSettings(strapi),
    meta: {},
  })),

  adminEndpoint(churchContracts.update, CONFIGURE, async ({ strapi, body }) => {
    await changeSettings(strapi, body.data);
    return { data: readSettings(strapi), meta: {} };
  }),
];
