import { meContracts } from '../../../../../shared/contracts';
import { personOf } from '../../../core/actor';
import { endpoint } from '../../../http/endpoint';
import { TABLE } from '../../../persistence/uids';
import {
  findChosenName,
  knownCommunities,
  nameFromUserName,
  presentCommunity,
  type CountedCommunityRow,
} from '../../communities';
import { fetchOwnThreads, presentSummary } from '../../contributions';
import { presentResult } from './result.presenter';
import { fetchResults } from './result.queries';

/** What one is, was asked to be, or asked to be: not what one left or was removed from. */
const OWN_STATES = ['active', 'paused', 'requested', 'invited'];

export const meEndpoints = [
  endpoint(meContracts.find, async ({ strapi, actor }) => {
    const { key, name: userName } = personOf(actor);
    const db = strapi.db.connection;
    const row = await db(TABLE.memberships)
      .where({ user_key: key, state: 'active' })
      .count({ count: '*' })
      .first();
    const name = (await findChosenName(db, key)) ?? nameFromUserName(userName, []);
    return { data: { documentId: key, name, communityCount: Number(row?.count ?? 0) }, meta: {} };
  }),

  endpoint(meContracts.communities, async ({ strapi, actor }) => {
    const rows: CountedCommunityRow[] = await knownCommunities(
      strapi.db.connection,
      personOf(actor).key
    )
      .whereIn('m.state', OWN_STATES)
      .orderBy('c.name');
    return { data: rows.map((row) => presentCommunity(row, true)), meta: {} };
  }),

  endpoint(meContracts.threads, async ({ strapi, actor, query }) => {
    const db = strapi.db.connection;
    const { rows, pagination } = await fetchOwnThreads(db, personOf(actor).key, query.pagination);
    return { data: rows.map(presentSummary), meta: { pagination } };
  }),

  endpoint(meContracts.results, async ({ strapi, actor, query }) => {
    const db = strapi.db.connection;
    const since = query.filters.at ? new Date(query.filters.at.$gt) : null;
    const { rows, pagination } = await fetchResults(
      db,
      personOf(actor).key,
      since,
      query.pagination
    );
    return { data: rows.map(presentResult), meta: { pagination } };
  }),
];
