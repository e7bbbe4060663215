import type { Knex } from 'knex';
import { faqContracts } from '../../../../../shared/contracts';
import { keyOf, personOf } from '../../../core/actor';
import { endpoint, type Call } from '../../../http/endpoint';
import { soughtText } from '../../../persistence/search-index/language';
import { inTransaction } from '../../../persistence/transaction';
import { communityKeyAt, findCommunityKey } from '../../communities';
import { presentFaqSummary } from './faq.presenter';
import { fetchFaqs } from './faq.queries';
import { draftFaq, editFaq, reinstateFaq, withdrawFaq } from './faq.service';
import { readFaq } from './read-faq';

/** Read in the transaction of the write, if there is one. */
export const answerFaq = async (
  { strapi, actor }: Pick<Call, 'strapi' | 'actor'>,
  documentId: string
) => ({
  data: await inTransaction(strapi, (trx) => readFaq(trx, documentId, keyOf(actor))),
  meta: {},
});

/** By documentId. An address that is none finds nothing. */
const communitiesIn = async (db: Knex, { community }: { community?: string[] }) =>
  community && {
    community: await Promise.all(
      community.map(async (address) => (await findCommunityKey(db, address)) ?? address)
    ),
  };

export const faqEndpoints = [
  endpoint(faqContracts.find, async ({ strapi, actor, query }) => {
    const db = strapi.db.connection;
    const filters = {
      ...query.filters,
      ...(await communitiesIn(db, query.filters)),
      ...soughtText(strapi, query.filters),
    };
    const { rows, pagination } = await fetchFaqs(db, keyOf(actor), { ...query, filters });
    return { data: rows.map(presentFaqSummary), meta: { pagination } };
  }),

  endpoint(faqContracts.findOne, async ({ strapi, actor, params }) => ({
    data: await readFaq(strapi.db.connection, params.documentId, keyOf(actor)),
    meta: {},
  })),

  endpoint(
    faqContracts.create,
    (call) =>
      inTransaction(call.strapi, async (trx) => {
        const { strapi, actor, body } = call;
        const community = await communityKeyAt(trx, body.data.community);
        const draft = { ...body.data, community };
        return answerFaq(call, await draftFaq(strapi, personOf(actor), draft));
      }),
    answerFaq
  ),

  endpoint(faqContracts.update, async (call) => {
    const { strapi, actor, params, body, expectedVersion } = call;
    await editFaq(strapi, personOf(actor), params.documentId, expectedVersion, body.data);
    return answerFaq(call, params.documentId);
  }),

  endpoint(faqContracts.delete, async ({ strapi, actor, params: { documentId } }) => {
    const withdrawnAt = await withdrawFaq(strapi, personOf(actor), documentId);
    return { data: { documentId, withdrawnAt: withdrawnAt.toISOString() }, meta: {} };
  }),

  endpoint(
    faqContracts.reinstate,
    async (call) => {
      const { strapi, actor, params } = call;
      await reinstateFaq(strapi, personOf(actor), params.documentId);
      return answerFaq(call, params.documentId);
    },
    answerFaq
  ),
];
