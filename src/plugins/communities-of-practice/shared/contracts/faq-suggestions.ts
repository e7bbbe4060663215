import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { FAQ_WRITING, faqAnswer, whichFaq } from './faqs';
import { listOf, one, pagination } from './listing';
import { person } from './people';
import { STANDINGS } from './replies';
import { schemaNames } from './schema-names';
import { documentId, moment, prose } from './values';

const contract = contractsIn({
  name: 'faq-suggestion',
  description: 'Members’ proposed mendings of a FAQ: another answer, and why.',
});

export const FAQ_SUGGESTION_STATES = ['open', 'accepted', 'declined'] as const;
export type FaqSuggestionState = (typeof FAQ_SUGGESTION_STATES)[number];
export const SUGGESTION_WHY_MAX = 1_000;

export const faqSuggestionView = z.strictObject({
  documentId,
  faq: documentId,
  /** The answer as it would be. */
  text: z.string(),
  html: z.string(),
  why: z.string(),
  state: z.enum(FAQ_SUGGESTION_STATES),
  /** What who declined it said to it. */
  answer: z.string().nullable(),
  standing: z.enum(STANDINGS),
  /** The FAQ's version that it was written for. */
  faqVersion: z.int(),
  postedAt: moment,
  answeredAt: moment.nullable(),
  /** Null when the account is gone. */
  author: person.nullable(),
  abilities: z.strictObject({
    answer: z.boolean(),
    withdraw: z.boolean(),
    report: z.boolean(),
  }),
});
faqSuggestionView.register(schemaNames, { id: 'FaqSuggestion' });
export type FaqSuggestionView = z.input<typeof faqSuggestionView>;

const whichSuggestion = z.strictObject({ documentId });

export const faqSuggestionContracts = {
  find: contract({
    action: 'faq-suggestion.find',
    method: 'GET',
    path: '/faqs/:documentId/suggestions',
    who: 'member',
    summary: 'What members suggest for a FAQ, latest first',
    params: whichFaq,
    query: z.strictObject({ pagination }),
    reply: listOf(faqSuggestionView),
    refuses: ['not-found', 'not-a-member', 'malformed-cursor', 'page-too-deep'],
  }),
  create: contract({
    action: 'faq-suggestion.create',
    method: 'POST',
    path: '/faqs/:documentId/suggestions',
    who: 'member',
    budget: 'edits',
    summary: 'Suggest another answer, and say why. Its drafter or a facilitator takes it in or not',
    params: whichFaq,
    example: {
      data: {
        text: 'Infrared panels, under a temporary licence from the archdeacon: ten days by now.',
        why: 'It took us ten days, not a week.',
      },
    },
    body: z.strictObject({
      data: z.strictObject({ text: faqAnswer, why: prose({ max: SUGGESTION_WHY_MAX }) }),
    }),
    reply: one(faqSuggestionView),
    status: 201,
    refuses: [...FAQ_WRITING, 'another-stage'],
  }),
  delete: contract({
    action: 'faq-suggestion.delete',
    method: 'DELETE',
    path: '/faq-suggestions/:documentId',
    budget: 'withdrawals',
    who: 'author',
    summary: 'Withdraw your own suggestion',
    params: whichSuggestion,
    reply: one(z.strictObject({ documentId, withdrawnAt: moment })),
    refuses: ['not-found', 'not-the-author', 'under-review'],
  }),
  accept: contract({
    action: 'faq-suggestion.accept',
    method: 'POST',
    path: '/faq-suggestions/:documentId/accept',
    who: 'member',
    budget: 'edits',
    summary:
      'Take it in: it replaces the answer, and its author is credited. Where the FAQ was changed since ' +
      'it was suggested, send the version that you mean to replace',
    params: whichSuggestion,
    example: { data: { version: 1 } },
    body: z.strictObject({ data: z.strictObject({ version: z.int().min(1).optional() }) }),
    reply: one(faqSuggestionView),
    refuses: [...FAQ_WRITING, 'not-the-drafter', 'another-stage', 'version-mismatch'],
  }),
  decline: contract({
    action: 'faq-suggestion.decline',
    method: 'POST',
    path: '/faq-suggestions/:documentId/decline',
    who: 'member',
    budget: 'edits',
    summary: 'Decline it, with a word to its author',
    params: whichSuggestion,
    example: { data: { answer: 'With us it was a week; I have added that it varies.' } },
    body: z.strictObject({
      data: z.strictObject({ answer: prose({ max: SUGGESTION_WHY_MAX }) }),
    }),
    reply: one(faqSuggestionView),
    refuses: [...FAQ_WRITING, 'not-the-drafter', 'another-stage'],
  }),
};
