import { replyContracts, type ReplyView } from '../../../../../shared/contracts';
import { keyOf, personOf } from '../../../core/actor';
import { endpoint, type Call } from '../../../http/endpoint';
import { inTransaction } from '../../../persistence/transaction';
import { findThread, threadFacts } from '../../contributions';
import { findReadableReply } from './readable-reply';
import { presentReply } from './reply.presenter';
import { fetchReplies } from './reply.queries';
import { editReply, postReply, reinstateReply, withdrawReply } from './reply.service';

type Asking = Pick<Call, 'strapi' | 'actor'>;

/** Read in the transaction of the write, if there is one. */
const view = ({ strapi, actor }: Asking, documentId: string): Promise<ReplyView> =>
  inTransaction(strapi, async (trx) => {
    const { reply, thread } = await findReadableReply(trx, documentId, keyOf(actor));
    return presentReply(reply, threadFacts(thread, keyOf(actor)));
  });

const answer = async (call: Asking, documentId: string) => ({
  data: await view(call, documentId),
  meta: {},
});

export const replyEndpoints = [
  endpoint(replyContracts.find, async ({ strapi, actor, query }) => {
    const db = strapi.db.connection;
    const thread = await findThread(db, query.filters.contribution, keyOf(actor));
    const { rows, pagination } = await fetchReplies(
      db,
      thread.document_id,
      keyOf(actor),
      query.pagination
    );
    const facts = threadFacts(thread, keyOf(actor));
    return { data: rows.map((row) => presentReply(row, facts)), meta: { pagination } };
  }),

  endpoint(
    replyContracts.create,
    async (call) => {
      const { strapi, actor, params, body } = call;
      const reply = { contributionKey: params.documentId, ...body.data };
      return answer(call, await postReply(strapi, personOf(actor), reply));
    },
    answer
  ),

  endpoint(replyContracts.update, async (call) => {
    const { strapi, actor, params, body, expectedVersion } = call;
    await editReply(strapi, personOf(actor), params.documentId, expectedVersion, body.data);
    return answer(call, params.documentId);
  }),

  endpoint(replyContracts.delete, async ({ strapi, actor, params: { documentId } }) => {
    const withdrawnAt = await withdrawReply(strapi, personOf(actor), documentId);
    return { data: { documentId, withdrawnAt: withdrawnAt.toISOString() }, meta: {} };
  }),

  endpoint(replyContracts.reinstate, async (call) => {
    const { strapi, actor, params } = call;
    await reinstateReply(strapi, personOf(actor), params.documentId);
    return answer(call, params.documentId);
  }),
];
