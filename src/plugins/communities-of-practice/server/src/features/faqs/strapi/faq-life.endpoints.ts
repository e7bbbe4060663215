import type { Core } from '@strapi/strapi';
import { faqCommandContracts } from '../../../../../shared/contracts';
import { personOf, type Person } from '../../../core/actor';
import { endpoint } from '../../../http/endpoint';
import {
  checkFaq,
  differFromFaq,
  flagFaq,
  publishFaq,
  retireFaq,
  reviewFaq,
  reviveFaq,
} from './faq-life.service';
import { answerFaq } from './faq.endpoints';
import { judgeFaq } from './verdict.service';

type Plain = typeof faqCommandContracts.check;

/** A step that says nothing but that it is taken. */
const taking = (
  contract: Plain,
  take: (strapi: Core.Strapi, person: Person, documentId: string) => Promise<void>
) =>
  endpoint(
    contract,
    async (call) => {
      const { strapi, actor, params } = call;
      await take(strapi, personOf(actor), params.documentId);
      return answerFaq(call, params.documentId);
    },
    answerFaq
  );

export const faqLifeEndpoints = [
  taking(faqCommandContracts.check, checkFaq),
  taking(faqCommandContracts.publish, publishFaq),
  taking(faqCommandContracts.review, reviewFaq),
  taking(faqCommandContracts.retire, retireFaq),
  taking(faqCommandContracts.revive, reviveFaq),

  endpoint(
    faqCommandContracts.flag,
    async (call) => {
      const { strapi, actor, params, body } = call;
      await flagFaq(strapi, personOf(actor), params.documentId, body.data.reason);
      return answerFaq(call, params.documentId);
    },
    answerFaq
  ),

  endpoint(faqCommandContracts.differ, async (call) => {
    const { strapi, actor, params, body } = call;
    const text = 'text' in body.data ? body.data.text : null;
    await differFromFaq(strapi, personOf(actor), params.documentId, text);
    return answerFaq(call, params.documentId);
  }),

  endpoint(faqCommandContracts.judge, async ({ strapi, actor, params, body }) => ({
    data: await judgeFaq(strapi, personOf(actor), params.documentId, body.data.helped),
    meta: {},
  })),
];
