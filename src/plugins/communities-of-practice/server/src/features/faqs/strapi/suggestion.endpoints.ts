import { faqSuggestionContracts, type FaqSuggestionView } from '../../../../../shared/contracts';
import { personOf } from '../../../core/actor';
import { refuseIf } from '../../../core/refused-error';
import { endpoint, type Call } from '../../../http/endpoint';
import { htmlOf } from '../../../persistence/derived-words';
import { inTransaction } from '../../../persistence/transaction';
import { toMoment, toMomentOrNull } from '../../../persistence/values';
import { presentPerson } from '../../contributions';
import { readsWork, refuseAnswering, refuseWithdrawingOwn } from '../domain/faq-policy';
import { faqFacts, findReadableFaq } from './readable-faq';
import { fetchSuggestions } from './suggestion.queries';
import {
  acceptSuggestion,
  declineSuggestion,
  findReadableSuggestion,
  suggest,
  suggestionFacts,
  withdrawSuggestion,
  type SuggestionOfFaq,
} from './suggestion.service';

const present = (
  { suggestion: row, faq }: SuggestionOfFaq,
  personKey: string
): FaqSuggestionView => ({
  documentId: row.document_id,
  faq: row.faq_key,
  text: row.text,
  html: htmlOf(row, row.text),
  why: row.why ?? '',
  state: row.state,
  answer: row.answer,
  standing: row.standing,
  faqVersion: Number(row.faq_version ?? 1),
  postedAt: toMoment(row.posted_at),
  answeredAt: toMomentOrNull(row.answered_at),
  author: presentPerson(row.author_key, row.author_name),
  abilities: {
    answer: refuseAnswering(faqFacts(faq, personKey), suggestionFacts(row)) === null,
    withdraw: refuseWithdrawingOwn(personKey, suggestionFacts(row)) === null,
    report: row.author_key !== personKey,
  },
});

/** Read in the transaction of the write, if there is one. */
const answer = async ({ strapi, actor }: Pick<Call, 'strapi' | 'actor'>, documentId: string) => {
  const { key } = personOf(actor);
  const found = await inTransaction(strapi, (trx) => findReadableSuggestion(trx, documentId, key));
  return { data: present(found, key), meta: {} };
};

export const suggestionEndpoints = [
  endpoint(faqSuggestionContracts.find, async ({ strapi, actor, params, query }) => {
    const db = strapi.db.connection;
    const { key } = personOf(actor);
    const faq = await findReadableFaq(db, params.documentId, key);
    refuseIf(readsWork(faq.m_state) ? null : { code: 'not-a-member' });
    const { rows, pagination } = await fetchSuggestions(db, faq.document_id, key, query.pagination);
    const data = rows.map((suggestion) => present({ suggestion, faq }, key));
    return { data, meta: { pagination } };
  }),

  endpoint(
    faqSuggestionContracts.create,
    async (call) => {
      const { strapi, actor, params, body } = call;
      return answer(call, await suggest(strapi, personOf(actor), params.documentId, body.data));
    },
    answer
  ),

  endpoint(faqSuggestionContracts.delete, async ({ strapi, actor, params: { documentId } }) => {
    const withdrawnAt = await withdrawSuggestion(strapi, personOf(actor), documentId);
    return { data: { documentId, withdrawnAt: withdrawnAt.toISOString() }, meta: {} };
  }),

  endpoint(
    faqSuggestionContracts.accept,
    async (call) => {
      const { strapi, actor, params, body } = call;
      await acceptSuggestion(strapi, personOf(actor), params.documentId, body.data.version);
      return answer(call, params.documentId);
    },
    answer
  ),

  endpoint(
    faqSuggestionContracts.decline,
    async (call) => {
      const { strapi, actor, params, body } = call;
      await declineSuggestion(strapi, personOf(actor), params.documentId, body.data.answer);
      return answer(call, params.documentId);
    },
    answer
  ),
];
