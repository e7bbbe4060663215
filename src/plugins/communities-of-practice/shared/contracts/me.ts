import { z } from '@strapi/utils';
import { communityView } from './communities';
import { contractsIn } from './contract';
import { contributionSummary } from './contributions';
import { all, listOf, one, pagination } from './listing';
import { person } from './people';
import { schemaNames } from './schema-names';
import { documentId, moment } from './values';

const contract = contractsIn({
  name: 'me',
  description: 'Who you are here, and what came of your taking part.',
});

/** What can come of taking part: of threads, of resources, in a FAQ, on a visit. */
export const RESULT_VERBS = [
  'reply.posted',
  'thanks.given',
  'me-too.given',
  'thread.closed',
  'reply.helped',
  'resource.used',
  'resource.adapted',
  'faq.credited',
  'faq.other-view-asked',
  'faq-suggestion.accepted',
  'visit.noted',
  'visit.came-of-it',
] as const;
export type ResultVerb = (typeof RESULT_VERBS)[number];

export const RESULT_ABOUT = ['contribution', 'resource', 'faq', 'visit'] as const;

/** What came of your taking part: one event that concerns you. */
export const resultView = z.strictObject({
  verb: z.enum(RESULT_VERBS),
  at: moment,
  by: person.nullable(),
  /**
   * What was said with it, as plain text: why they thank, the beginning of a reply, what was learned or
   * changed, what happened, what they will try; null where nothing was, or it is withheld.
   */
  words: z.string().nullable(),
  /** What it came of: results are grouped by it. The title is empty where its author has withdrawn it. */
  about: z.strictObject({ kind: z.enum(RESULT_ABOUT), documentId, title: z.string() }),
  /** The thread that it came of; null for what came of anything else. */
  contribution: z.strictObject({ documentId, title: z.string(), activity: z.string() }).nullable(),
  /** The resource that was made of yours; null where none was. */
  made: z.strictObject({ documentId, title: z.string() }).nullable(),
  community: z.strictObject({ documentId, name: z.string() }),
});
resultView.register(schemaNames, { id: 'Result' });
export type ResultView = z.input<typeof resultView>;

/** `filters[at][$gt]`: what has come since a moment, as one was here last. */
const sinceWhen = z.strictObject({ at: z.strictObject({ $gt: moment }).optional() }).prefault({});

export const meContracts = {
  find: contract({
    action: 'me.find',
    method: 'GET',
    path: '/me',
    who: 'signed-in',
    summary: 'Who you are here',
    reply: one(
      z.strictObject({
        documentId,
        /** The name that others see, as last chosen; null for whoever has to choose one yet. */
        name: z.string().nullable(),
        communityCount: z.int(),
      })
    ),
  }),
  communities: contract({
    action: 'me.communities',
    method: 'GET',
    path: '/me/communities',
    who: 'signed-in',
    summary: 'Your communities, and those you asked to join or are invited to',
    reply: all(communityView),
  }),
  threads: contract({
    action: 'me.threads',
    method: 'GET',
    path: '/me/threads',
    who: 'signed-in',
    summary: 'The threads that you opened, whatever their standing, latest first',
    query: z.strictObject({ pagination }),
    reply: listOf(contributionSummary),
    refuses: ['malformed-cursor', 'page-too-deep'],
  }),
  results: contract({
    action: 'me.results',
    method: 'GET',
    path: '/me/results',
    who: 'signed-in',
    summary:
      'What came of your taking part: replies, thanks, closings, where you helped, uses and adaptations ' +
      'of your resources, FAQs that are drawn from your words, what was brought home from your visits',
    query: z.strictObject({ filters: sinceWhen, pagination }),
    reply: listOf(resultView),
    refuses: ['malformed-cursor', 'page-too-deep'],
  }),
};
