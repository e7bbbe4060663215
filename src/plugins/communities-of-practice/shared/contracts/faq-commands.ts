import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { FAQ_TAG, FAQ_WRITING, faqView, whichFaq } from './faqs';
import { one } from './listing';
import { documentId, prose } from './values';

const contract = contractsIn(FAQ_TAG);

export const FLAG_MAX = 1_000;
export const MINORITY_VIEW_MAX = 2_000;

const verdict = z.strictObject({
  documentId,
  helpfulCount: z.int(),
  notHelpfulCount: z.int(),
  /** Your own answer. */
  helped: z.boolean(),
});

/** The steps of a FAQ's life, and what members say of it. */
export const faqCommandContracts = {
  check: contract({
    action: 'faq.check',
    method: 'POST',
    path: '/faqs/:documentId/check',
    who: 'member',
    budget: 'edits',
    summary: 'Say that you checked it and it is right: neither its drafter nor who worded it last',
    params: whichFaq,
    reply: one(faqView),
    refuses: [...FAQ_WRITING, 'own-work', 'another-stage'],
  }),
  publish: contract({
    action: 'faq.publish',
    method: 'POST',
    path: '/faqs/:documentId/publication',
    who: 'facilitator',
    budget: 'edits',
    summary:
      'Publish what was checked. A known minority view must have its words, or its member’s waiver',
    params: whichFaq,
    reply: one(faqView),
    refuses: [
      ...FAQ_WRITING,
      'not-a-facilitator',
      'check-needed',
      'another-stage',
      'minority-view-needed',
    ],
  }),
  flag: contract({
    action: 'faq.flag',
    method: 'POST',
    path: '/faqs/:documentId/flag',
    who: 'member',
    budget: 'edits',
    summary: 'Say why it must be looked at again. It stays published meanwhile',
    params: whichFaq,
    example: { data: { reason: 'The archdeacon’s office has moved; the address is the old one.' } },
    body: z.strictObject({ data: z.strictObject({ reason: prose({ max: FLAG_MAX }) }) }),
    reply: one(faqView),
    refuses: [...FAQ_WRITING, 'another-stage'],
  }),
  review: contract({
    action: 'faq.review',
    method: 'POST',
    path: '/faqs/:documentId/review',
    who: 'member',
    budget: 'edits',
    summary: 'Say that it still holds, as its drafter or a facilitator: good for another year',
    params: whichFaq,
    reply: one(faqView),
    refuses: [...FAQ_WRITING, 'not-the-drafter', 'another-stage'],
  }),
  retire: contract({
    action: 'faq.retire',
    method: 'POST',
    path: '/faqs/:documentId/retirement',
    who: 'facilitator',
    budget: 'edits',
    summary: 'Retire a FAQ whose review is due: members alone read it from then on',
    params: whichFaq,
    reply: one(faqView),
    refuses: [...FAQ_WRITING, 'not-a-facilitator', 'another-stage'],
  }),
  revive: contract({
    action: 'faq.revive',
    method: 'POST',
    path: '/faqs/:documentId/revival',
    who: 'member',
    budget: 'edits',
    summary: 'Take a retired FAQ into work again, as its drafter or a facilitator',
    params: whichFaq,
    reply: one(faqView),
    refuses: [...FAQ_WRITING, 'not-the-drafter', 'another-stage'],
  }),
  differ: contract({
    action: 'faq.differ',
    method: 'PUT',
    path: '/faqs/:documentId/minority-view',
    who: 'member',
    budget: 'edits',
    summary:
      'Put into your own words what you hold against it, to be published with it; or do without ' +
      '(`isWaived`), which takes your words out again. Before it is published anybody may who has not ' +
      'drafted it, later the member who was asked',
    params: whichFaq,
    example: { data: { text: 'Panels dry out the pews. We wear coats, and would again.' } },
    body: z.strictObject({
      data: z.union([
        z.strictObject({ text: prose({ max: MINORITY_VIEW_MAX }) }),
        z.strictObject({ isWaived: z.literal(true) }),
      ]),
    }),
    reply: one(faqView),
    refuses: [...FAQ_WRITING, 'own-work', 'minority-view-stands', 'another-stage'],
  }),
  judge: contract({
    action: 'faq.judge',
    method: 'PUT',
    path: '/faqs/:documentId/verdict',
    who: 'member',
    budget: 'thanks',
    summary: 'Say whether it helped; again to change that. It is counted, and nobody reads who',
    params: whichFaq,
    example: { data: { helped: true } },
    body: z.strictObject({ data: z.strictObject({ helped: z.boolean() }) }),
    reply: one(verdict),
    refuses: [...FAQ_WRITING, 'own-work', 'another-stage'],
  }),
};
