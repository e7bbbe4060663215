import type { Knex } from 'knex';
import { contributionContracts } from '../../../../../shared/contracts';
import { keyOf, personOf } from '../../../core/actor';
import { endpoint, type Call } from '../../../http/endpoint';
import { projectFieldsIn, readProjectFields } from '../../../persistence/project-fields';
import { inTransaction } from '../../../persistence/transaction';
import { communityKeyAt, findCommunityKey } from '../../communities';
import {
  editContribution,
  fetchFeed,
  openThread,
  presentSummary,
  withdrawContribution,
} from '../../contributions';
import { readNewThread, readThread } from './read-thread';

/** Read in the transaction of the write, so that the answer is what was written. */
const answer = async ({ strapi, actor }: Pick<Call, 'strapi' | 'actor'>, documentId: string) => ({
  data: await inTransaction(strapi, async (trx) => ({
    ...(await readThread(trx, documentId, keyOf(actor))),
    ...(await readProjectFields(strapi, documentId)),
  })),
  meta: {},
});

/** The communities that the feed is narrowed to, by documentId. An address that is none finds nothing. */
const communitiesIn = async (db: Knex, { community }: { community?: string[] }) =>
  community && {
    community: await Promise.all(
      community.map(async (address) => (await findCommunityKey(db, address)) ?? address)
    ),
  };

export const contributionEndpoints = [
  endpoint(contributionContracts.find, async ({ strapi, actor, query }) => {
    const db = strapi.db.connection;
    const filters = { ...query.filters, ...(await communitiesIn(db, query.filters)) };
    const { rows, pagination } = await fetchFeed(db, keyOf(actor), { ...query, filters });
    return { data: rows.map(presentSummary), meta: { pagination } };
  }),

  endpoint(contributionContracts.findOne, async ({ strapi, actor, params }) => ({
    data: {
      ...(await readThread(strapi.db.connection, params.documentId, keyOf(actor))),
      ...(await readProjectFields(strapi, params.documentId)),
    },
    meta: {},
  })),

  endpoint(
    contributionContracts.create,
    ({ strapi, actor, body }) =>
      inTransaction(strapi, async (trx) => {
        const person = personOf(actor);
        const { more, ...opened } = body.data;
        opened.community = await communityKeyAt(trx, opened.community);
        const documentId = await openThread(strapi, person, opened, projectFieldsIn(strapi, more));
        const view = await readNewThread(trx, documentId, person.key);
        return { data: { ...view, ...(await readProjectFields(strapi, documentId)) }, meta: {} };
      }),
    answer
  ),

  endpoint(contributionContracts.update, async (call) => {
    const { strapi, actor, params, body, expectedVersion } = call;
    const { more, ...change } = body.data;
    await editContribution(strapi, personOf(actor), params.documentId, expectedVersion, {
      ...change,
      ...projectFieldsIn(strapi, more),
    });
    return answer(call, params.documentId);
  }),

  endpoint(contributionContracts.delete, async ({ strapi, actor, params: { documentId } }) => {
    const withdrawnAt = await withdrawContribution(strapi, personOf(actor), documentId);
    return { data: { documentId, withdrawnAt: withdrawnAt.toISOString() }, meta: {} };
  }),
];
