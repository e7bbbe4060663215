import { cultivationContracts } from '../../../../../shared/contracts/admin';
import { now } from '../../../core/clock';
import { RefusedError } from '../../../core/refused-error';
import { adminEndpoint } from '../../../http/endpoint';
import { pickCommunities } from '../domain/pick-communities';
import { READ_OVERVIEW } from './actions';
import { readCommunityPage } from './community-page';
import { readFigures } from './figures';
import { communityFacts } from './figures.queries';
import { overviewCsv } from './overview.csv';
import { readOverview } from './overview';

const overview = adminEndpoint(cultivationContracts.overview, READ_OVERVIEW, ({ strapi, query }) =>
  readOverview(strapi.db.connection, now(), query)
);

const exportOverview = adminEndpoint(
  cultivationContracts.exportOverview,
  READ_OVERVIEW,
  async ({ strapi, query }) => {
    const at = now();
    const { rows } = await readFigures(strapi.db.connection, at);
    return {
      data: {
        fileName: `communities-${at.toISOString().slice(0, 10)}.csv`,
        csv: overviewCsv(pickCommunities(rows, query)),
      },
      meta: {},
    };
  }
);

const name = adminEndpoint(cultivationContracts.name, READ_OVERVIEW, async ({ strapi, params }) => {
  const [named] = await communityFacts(strapi.db.connection, params.documentId);
  if (!named) throw new RefusedError({ code: 'not-found' });
  return { data: { name: named.name }, meta: {} };
});

const community = adminEndpoint(
  cultivationContracts.community,
  READ_OVERVIEW,
  async ({ strapi, params }) => ({
    data: await readCommunityPage(strapi.db.connection, params.documentId, now()),
    meta: {},
  })
);

export const cultivationEndpoints = [overview, exportOverview, name, community];
