import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { containing, listOf, one, oneOf, pagination } from './listing';
import { person } from './people';
import { STANDINGS } from './replies';
import { schemaNames } from './schema-names';
import { communityAddress, documentId, EXAMPLE_KEY, line, moment, prose } from './values';

export const FAQ_TAG = {
  name: 'faq',
  description:
    'Questions that are asked again, answered from what members said: drafted, checked, published, reviewed.',
} as const;
const contract = contractsIn(FAQ_TAG);

export const FAQ_QUESTION_MAX = 150;
export const FAQ_ANSWER_MAX = 20_000;
export const FAQ_SOURCES_MAX = 20;
export const FAQ_SEARCH_WORDS_MAX = 20;

/** How far others may rely on it; how it goes from one to another is in `domain/faq-life.ts`. */
export const FAQ_STATES = ['in-work', 'checked', 'published', 'review-due', 'retired'] as const;
export type FaqState = (typeof FAQ_STATES)[number];

export const FAQ_SORTS = ['latest', 'review-due'] as const;
export type FaqSort = (typeof FAQ_SORTS)[number];

export const FAQ_SOURCE_KINDS = ['contribution', 'reply', 'closing'] as const;
export type FaqSourceKind = (typeof FAQ_SOURCE_KINDS)[number];

/** A FAQ as it stands in a list. */
export const faqSummary = z.strictObject({
  documentId,
  /** The question. */
  title: z.string(),
  /** The answer's first words, plain, at most 280 characters. */
  excerpt: z.string(),
  state: z.enum(FAQ_STATES),
  standing: z.enum(STANDINGS),
  /** How many members it helped, and how many it did not; never who. */
  helpfulCount: z.int(),
  notHelpfulCount: z.int(),
  postedAt: moment,
  /** Null before it was first published. */
  publishedOn: moment.nullable(),
  reviewedOn: moment.nullable(),
  reviewDueOn: moment.nullable(),
  community: z.strictObject({ documentId, slug: z.string(), name: z.string() }),
  /** Who drafted it; null when the account is gone. */
  author: person.nullable(),
});
faqSummary.register(schemaNames, { id: 'FaqSummary' });
export type FaqSummary = z.input<typeof faqSummary>;

const faqSource = z.strictObject({
  documentId,
  kind: z.enum(FAQ_SOURCE_KINDS),
  /** The thread that it is in, or is. */
  contribution: documentId,
  /** The thread's title; empty where its author took the opening back. */
  title: z.string(),
});
faqSource.register(schemaNames, { id: 'FaqSource' });
export type FaqSourceView = z.input<typeof faqSource>;

/** A FAQ whole, as the reader may see it. */
export const faqView = faqSummary.extend({
  /** The answer. */
  text: z.string(),
  /** The answer as safe HTML. */
  html: z.string(),
  version: z.int(),
  editedAt: moment.nullable(),
  /** What it was drawn from, as far as you can read it now. */
  sources: z.array(faqSource),
  /** Who wrote the sources that you can read, and whose suggestions were taken in. */
  credits: z.array(person),
  /** The askers' own words, by which it is found too; null for whoever may not edit it. */
  searchWords: z.array(z.string()).nullable(),
  /**
   * What a member holds against it, in their own words. Without words yet, or where they do without,
   * only they and those who may edit meet it.
   */
  minorityView: z
    .strictObject({
      by: person.nullable(),
      text: z.string().nullable(),
      html: z.string().nullable(),
      isWaived: z.boolean(),
    })
    .nullable(),
  /** Why a member thinks that it must be looked at again; null for whoever may not edit it. */
  flag: z.strictObject({ reason: z.string(), by: person.nullable() }).nullable(),
  you: z.strictObject({ helped: z.boolean().nullable() }),
  abilities: z.strictObject({
    edit: z.boolean(),
    withdraw: z.boolean(),
    check: z.boolean(),
    publish: z.boolean(),
    flag: z.boolean(),
    review: z.boolean(),
    retire: z.boolean(),
    revive: z.boolean(),
    suggest: z.boolean(),
    differ: z.boolean(),
    judge: z.boolean(),
    report: z.boolean(),
  }),
});
faqView.register(schemaNames, { id: 'Faq' });
export type FaqView = z.input<typeof faqView>;

export const whichFaq = z.strictObject({ documentId });
const title = line({ min: 3, max: FAQ_QUESTION_MAX }).describe('The question.');
export const faqAnswer = prose({ max: FAQ_ANSWER_MAX }).describe('The answer, in Markdown.');
const sources = z
  .array(documentId)
  .max(FAQ_SOURCES_MAX)
  .describe('Contributions, replies and closings of this community that everybody in it can read.');
const searchWords = z
  .array(line({ max: FAQ_QUESTION_MAX }))
  .max(FAQ_SEARCH_WORDS_MAX)
  .describe('How people ask it: whoever may read the FAQ finds it by these words, too.');
const minorityBy = documentId
  .nullable()
  .describe('A member who is known to see it otherwise, and is asked for their own words.');

/** Taking part, as everything that adds to a FAQ asks it. */
export const FAQ_WRITING = [
  'not-found',
  'not-a-member',
  'membership-paused',
  'community-archived',
  'under-review',
  'already-withdrawn',
] as const;

export const faqContracts = {
  find: contract({
    action: 'faq.find',
    method: 'GET',
    path: '/faqs',
    who: 'anyone',
    summary:
      'FAQs that you may read: what is published, and to members of its community what is in work too. ' +
      '`sort=review-due` has those first whose review is due longest',
    query: z.strictObject({
      filters: z
        .strictObject({
          community: oneOf(communityAddress).optional(),
          state: oneOf(z.enum(FAQ_STATES)).optional(),
          author: oneOf(documentId).optional(),
          text: containing.optional(),
        })
        .prefault({}),
      sort: z.enum(FAQ_SORTS).default('latest'),
      pagination,
    }),
    reply: listOf(faqSummary),
    refuses: ['malformed-cursor', 'page-too-deep'],
  }),
  findOne: contract({
    action: 'faq.findOne',
    method: 'GET',
    path: '/faqs/:documentId',
    who: 'anyone',
    summary:
      'One FAQ with its sources, credits and minority view; its ETag begins with its version',
    params: whichFaq,
    reply: one(faqView),
    refuses: ['not-found'],
  }),
  create: contract({
    action: 'faq.create',
    method: 'POST',
    path: '/faqs',
    who: 'member',
    budget: 'edits',
    summary: 'Draft a FAQ, from what was said in threads or from nothing',
    example: {
      data: {
        community: EXAMPLE_KEY,
        title: 'The boiler died. What keeps a church warm meanwhile?',
        text: 'Infrared panels, under a **temporary licence** from the archdeacon: a week, not months.',
      },
    },
    body: z.strictObject({
      data: z.strictObject({
        community: communityAddress,
        title,
        text: faqAnswer,
        sources: sources.default([]),
        searchWords: searchWords.optional(),
        minorityBy: minorityBy.optional(),
      }),
    }),
    reply: one(faqView),
    status: 201,
    refuses: ['not-found', 'not-a-member', 'membership-paused', 'community-archived'],
  }),
  update: contract({
    action: 'faq.update',
    method: 'PUT',
    path: '/faqs/:documentId',
    budget: 'edits',
    who: 'member',
    summary:
      'Change it, as its drafter or a facilitator; send the ETag that you read as If-Match. What is ' +
      'published stays so; what was checked must be checked anew',
    params: whichFaq,
    example: { data: { title: 'What keeps a church warm when the boiler has died?' } },
    body: z.strictObject({
      data: z
        .strictObject({
          title: title.optional(),
          text: faqAnswer.optional(),
          sources: sources.optional(),
          searchWords: searchWords.optional(),
          minorityBy: minorityBy.optional(),
        })
        .refine((change) => Object.keys(change).length > 0, 'names nothing to change'),
    }),
    reply: one(faqView),
    needsVersion: true,
    refuses: [
      ...FAQ_WRITING,
      'not-the-drafter',
      'another-stage',
      'minority-view-stands',
      'version-needed',
      'version-mismatch',
    ],
  }),
  delete: contract({
    action: 'faq.delete',
    method: 'DELETE',
    path: '/faqs/:documentId',
    budget: 'withdrawals',
    who: 'author',
    summary: 'Withdraw a FAQ that you drafted',
    params: whichFaq,
    reply: one(z.strictObject({ documentId, withdrawnAt: moment })),
    refuses: ['not-found', 'not-the-author', 'under-review'],
  }),
  reinstate: contract({
    action: 'faq.reinstate',
    method: 'POST',
    path: '/faqs/:documentId/reinstate',
    budget: 'withdrawals',
    who: 'author',
    summary: 'Put your own FAQ back that you withdrew. Doing it twice changes nothing',
    params: whichFaq,
    reply: one(faqView),
    refuses: [
      'not-found',
      'not-the-author',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'under-review',
    ],
  }),
};
