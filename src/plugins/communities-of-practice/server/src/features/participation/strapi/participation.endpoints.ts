import type { Contract } from '../../../../../shared/contracts';
import { participationContracts } from '../../../../../shared/contracts/admin';
import { adminEndpoint } from '../../../http/endpoint';
import { CONFIGURE } from './actions';
import { checkInstallation } from './check';
import { readParticipation, setParticipation } from './participation.service';

/** @param contracts of all endpoints that a role can be granted. */
export const participationEndpoints = (contracts: readonly Contract[]) => [
  adminEndpoint(participationContracts.find, CONFIGURE, async ({ strapi }) => ({
    data: await readParticipation(strapi, contracts),
    meta: {},
  })),

  adminEndpoint(participationContracts.update, CONFIGURE, async ({ strapi, params, body }) => {
    await setParticipation(strapi, contracts, params.roleId, body.data.mayTakePart);
    return { data: await readParticipation(strapi, contracts), meta: {} };
  }),

  adminEndpoint(participationContracts.check, CONFIGURE, async ({ strapi }) => ({
    data: await checkInstallation(strapi, contracts),
    meta: {},
  })),
];
