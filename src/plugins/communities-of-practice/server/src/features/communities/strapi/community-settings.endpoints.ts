import { communitySettingsContracts } from '../../../../../shared/contracts/admin';
import { adminEndpoint } from '../../../http/endpoint';
import { CONFIGURE_COMMUNITIES } from './actions';
import { changeSettings, createCommunity, readSettings } from './community-settings';

export const communitySettingsEndpoints = [
  adminEndpoint(
    communitySettingsContracts.create,
    CONFIGURE_COMMUNITIES,
    async ({ strapi, body }) => ({
      data: { documentId: await createCommunity(strapi, body.data) },
      meta: {},
    })
  ),

  adminEndpoint(
    communitySettingsContracts.find,
    CONFIGURE_COMMUNITIES,
    async ({ strapi, params }) => ({
      data: await readSettings(strapi.db.connection, params.documentId),
      meta: {},
    })
  ),

  adminEndpoint(
    communitySettingsContracts.update,
    CONFIGURE_COMMUNITIES,
    async ({ strapi, params, body }) => {
      await changeSettings(strapi, params.documentId, body.data);
      return { data: await readSettings(strapi.db.connection, params.documentId), meta: {} };
    }
  ),
];
