import type { Knex } from 'knex';
import { contributionContracts } from '../../../../../shared/contracts';
import { keyOf, personOf } from '../../../core/actor';
import { endpoint, type Call } from '../../../http/endpoint';
import { projectFieldsIn, readProjectFields } from '../../../persistence/project-fields';
import { soughtText } from '../../../persistence/search-index/language';
import { inTransaction } from '../../../persistence/transaction';
import { communityKeyAt, findCommunityKey } from '../../communities';
import {
  editContribution,
  fetchFeed,
  openThread,
  presentSummary,
  reinstateContribution,
  withdrawContribution,
} from '../../contributions';
import { presentNewThread, readThread } from './read-thread';

/** With what the project added to the opening, unless its author took that back. */
const readWhole = async (
  db: Knex,
  { strapi, actor }: Pick<Call, 'strapi' | 'actor'>,
  documentId: string
) => {
  const thread = await readThread(db, documentId, keyOf(actor));
  const isTakenBack = thread.standing === 'withdrawn' && thread.author === null;
  return isTakenBack ? thread : { ...thread, ...(await readProjectFields(strapi, documentId)) };
};

/** Read in the transaction of the write, so that the answer is what was written. */
const answer = async (call: Pick<Call, 'strapi' | 'actor'>, documentId: string) => ({
  data: await inTransaction(call.strapi, (trx) => readWhole(trx, call, documentId)),
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
    const filters = {
      ...query.filters,
      ...(await communitiesIn(db, query.filters)),
      ...soughtText(strapi, query.filters),
    };
    const { rows, pagination } = await fetchFeed(db, keyOf(actor), { ...query, filters });
    return { data: rows.map(presentSummary), meta: { pagination } };
  }),

  endpoint(contributionContracts.findOne, async (call) => ({
    data: await readWhole(call.strapi.db.connection, call, call.params.documentId),
    meta: {},
  })),

  endpoint(
    contributionContracts.create,
    ({ strapi, actor, body }) =>
      inTransaction(strapi, async (trx) => {
        const person = personOf(actor);
        const { more, ...opened } = body.data;
        opened.community = await communityKeyAt(trx, opened.community);
        const thread = await openThread(strapi, person, opened, projectFieldsIn(strapi, more));
        const fields = await readProjectFields(strapi, thread.document_id);
        return { data: { ...presentNewThread(thread, person.key), ...fields }, meta: {} };
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

  endpoint(contributionContracts.reinstate, async (call) => {
    const { strapi, actor, params } = call;
    await reinstateContribution(strapi, personOf(actor), params.documentId);
    return answer(call, params.documentId);
  }),
];
