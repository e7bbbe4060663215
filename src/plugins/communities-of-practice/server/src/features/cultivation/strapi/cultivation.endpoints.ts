import { cultivationContracts } from '../../../../../shared/contracts/admin';
import { now } from '../../../core/clock';
import { adminEndpoint } from '../../../http/endpoint';
import { READ_OVERVIEW } from './actions';
import { readCommunityPage } from './community-page';
import { readOverview } from './overview';

export const cultivationEndpoints = [
  adminEndpoint(cultivationContracts.overview, READ_OVERVIEW, async ({ strapi }) => ({
    data: await readOverview(strapi.db.connection, now()),
    meta: {},
  })),

  adminEndpoint(cultivationContracts.community, READ_OVERVIEW, async ({ strapi, params }) => ({
    data: await readCommunityPage(strapi.db.connection, params.documentId, now()),
    meta: {},
  })),
];
