import { documentId, meContracts } from '../../../../../shared/contracts';
import { personOf } from '../../../core/actor';
import { endpoint } from '../../../http/endpoint';
import { TABLE } from '../../../persistence/uids';
import { toMoment } from '../../../persistence/values';
import {
  findChosenName,
  knownCommunities,
  nameFromUserName,
  presentCommunity,
  type CountedCommunityRow,
} from '../../communities';
import { fetchOwnThreads, presentPerson, presentSummary } from '../../contributions';
import { fetchResults, type ResultRow } from './result.queries';

/** Of the ledger's names, a person's key: an editor who wrote on somebody's behalf is no member. */
const isPersonKey = (key: string): boolean => documentId.safeParse(key).success;

const presentResult = (row: ResultRow) => ({
  verb: row.verb,
  at: toMoment(row.happened_at),
  by: presentPerson(isPersonKey(row.who_key) ? row.who_key : null, row.who_name),
  contribution: {
    documentId: row.contribution_key,
    title: row.contribution_title,
    activity: row.contribution_activity,
  },
  community: { documentId: row.community_key, name: row.community_name },
});

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
    const { rows, pagination } = await fetchResults(db, personOf(actor).key, query.pagination);
    return { data: rows.map(presentResult), meta: { pagination } };
  }),
];
