import { z } from '@strapi/utils';
import { closingView } from './closings';
import { contractsIn } from './contract';
import { containing, listOf, one, oneOf, pagination } from './listing';
import { person } from './people';
import { replyView, STANDINGS } from './replies';
import { newRound, roundInBrief, roundView } from './rounds';
import { schemaNames } from './schema-names';
import { communityAddress, documentId, EXAMPLE_KEY, line, moment, prose } from './values';

const contract = contractsIn({
  name: 'contribution',
  description: 'Opening posts, each of one activity; the heads of threads.',
});

export const TITLE_MAX = 150;
export const TEXT_MAX = 20_000;
export const FEED_SORTS = ['latest', 'active', 'unanswered'] as const;
export type FeedSort = (typeof FEED_SORTS)[number];
export const THREAD_STATUSES = ['open', 'closed'] as const;
/** What its author hopes for from those who answer. */
export const HELP_WANTED = ['ideas', 'experience', 'source', 'listening'] as const;
export type HelpWanted = (typeof HELP_WANTED)[number];

const communityInBrief = z.strictObject({ documentId, slug: z.string(), name: z.string() });

/** A contribution as it stands in a feed. */
export const contributionSummary = z.strictObject({
  documentId,
  activity: z.string(),
  title: z.string(),
  /** The first words, plain, at most 280 characters. */
  excerpt: z.string(),
  status: z.enum(THREAD_STATUSES),
  /** Null where its author did not say. */
  helpWanted: z.enum(HELP_WANTED).nullable(),
  /**
   * `shown` for everybody; the author alone also meets the other standings. `withdrawn` is met by others
   * too where their answers stay: title, text and details are empty then, and there is no author.
   */
  standing: z.enum(STANDINGS),
  /** While a hidden round runs, only what its opener wrote is counted. */
  replyCount: z.int(),
  thanksCount: z.int(),
  meTooCount: z.int(),
  postedAt: moment,
  lastActivityAt: moment,
  /** The hidden round that it opened with, if any. */
  round: roundInBrief.nullable(),
  community: communityInBrief,
  /** Null when the author's account is gone, or they have withdrawn it. */
  author: person.nullable(),
});
contributionSummary.register(schemaNames, { id: 'ContributionSummary' });
export type ContributionSummary = z.input<typeof contributionSummary>;

/** A contribution with its thread, as the reader may see it. */
export const contributionView = contributionSummary.extend({
  text: z.string(),
  /** The text as safe HTML, by the server's one allow-list. */
  html: z.string(),
  /** The activity's own fields; see `GET /activities`. */
  details: z.record(z.string(), z.unknown()),
  /** Attributes that the project added and opened for reading; not there where it opened none. */
  more: z.record(z.string(), z.unknown()).optional(),
  /** The ETag begins with it; an edit sends that, or `"3"` alone, as `If-Match`. */
  version: z.int(),
  editedAt: moment.nullable(),
  round: roundView.nullable(),
  /** Those in office are asked to let others speak first. Nobody is kept from speaking. */
  officersLast: z.boolean(),
  closing: closingView.nullable(),
  /** How it ended before it was opened again, the latest first; at most six. */
  earlierClosings: z.array(closingView),
  /** The first replies, oldest first, as many as weigh little enough; all of them at `GET /replies?filters[contribution]=…`. */
  replies: z.array(replyView),
  hasMoreReplies: z.boolean(),
  /** What you did about it. */
  you: z.strictObject({
    thanked: z.boolean(),
    meToo: z.boolean(),
    /** As a facilitator, while a round runs or for two days. */
    isAskedToSpeakLast: z.boolean(),
  }),
  abilities: z.strictObject({
    reply: z.boolean(),
    edit: z.boolean(),
    withdraw: z.boolean(),
    thank: z.boolean(),
    meToo: z.boolean(),
    close: z.boolean(),
    reopen: z.boolean(),
    report: z.boolean(),
  }),
});
contributionView.register(schemaNames, { id: 'Contribution' });
export type ContributionView = z.input<typeof contributionView>;

const whichContribution = z.strictObject({ documentId });
const title = line({ min: 3, max: TITLE_MAX });
const text = prose({ max: TEXT_MAX });
/** Checked a second time by the activity's own rules. */
const details = z
  .record(z.string().max(40), z.union([z.string(), z.array(z.string()).max(50)]))
  .refine((fields) => Object.keys(fields).length <= 12, 'has too many fields');

/** Attributes that the project added and opened for writing; any other name is refused. */
const more = z
  .record(z.string().max(60), z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .refine((fields) => Object.keys(fields).length <= 20, 'has too many fields');

export const contributionContracts = {
  find: contract({
    action: 'contribution.find',
    method: 'GET',
    path: '/contributions',
    who: 'anyone',
    summary: 'The feed: contributions that you may read',
    query: z.strictObject({
      filters: z
        .strictObject({
          community: oneOf(communityAddress).optional(),
          activity: oneOf(z.string().regex(/^[a-z-]{1,40}$/, 'must be an activity key')).optional(),
          status: oneOf(z.enum(THREAD_STATUSES)).optional(),
          author: oneOf(documentId).optional(),
          text: containing.optional(),
        })
        .prefault({}),
      sort: z.enum(FEED_SORTS).default('latest'),
      pagination,
    }),
    reply: listOf(contributionSummary),
    refuses: ['malformed-cursor', 'page-too-deep'],
  }),
  findOne: contract({
    action: 'contribution.findOne',
    method: 'GET',
    path: '/contributions/:documentId',
    who: 'anyone',
    summary: 'One contribution with its thread; its ETag begins with its version',
    params: whichContribution,
    reply: one(contributionView),
    refuses: ['not-found'],
  }),
  create: contract({
    action: 'contribution.create',
    method: 'POST',
    path: '/contributions',
    who: 'member',
    summary: 'Open a thread',
    example: {
      data: {
        community: EXAMPLE_KEY,
        activity: 'problem-solving',
        title: 'The boiler died on Advent Sunday',
        text: 'I’m stuck. **Eleven degrees** at the altar, and the faculty takes months.',
        details: { tried: 'Fan heaters; the fuse went.' },
        helpWanted: 'experience',
      },
    },
    body: z.strictObject({
      data: z.strictObject({
        community: communityAddress,
        activity: z.string().max(40),
        title,
        text,
        details: details.prefault({}),
        helpWanted: z.enum(HELP_WANTED).nullable().optional(),
        round: newRound.nullable().optional(),
        officersLast: z.boolean().optional(),
        more: more.optional(),
      }),
    }),
    reply: one(contributionView),
    status: 201,
    refuses: [
      'not-found',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'activity-not-offered',
      'too-fast',
      'too-many-today',
      'same-post-again',
    ],
  }),
  update: contract({
    action: 'contribution.update',
    method: 'PUT',
    path: '/contributions/:documentId',
    budget: 'edits',
    who: 'author',
    summary: 'Change your own words; send the ETag that you read as If-Match',
    params: whichContribution,
    example: { data: { title: 'The boiler died, and what we did about it' } },
    body: z.strictObject({
      data: z
        .strictObject({
          title: title.optional(),
          text: text.optional(),
          details: details.optional(),
          helpWanted: z.enum(HELP_WANTED).nullable().optional(),
          more: more.optional(),
        })
        .refine((change) => Object.keys(change).length > 0, 'names nothing to change'),
    }),
    reply: one(contributionView),
    needsVersion: true,
    refuses: [
      'not-found',
      'not-the-author',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'activity-not-offered',
      'thread-closed',
      'under-review',
      'already-withdrawn',
      'version-needed',
      'version-mismatch',
    ],
  }),
  delete: contract({
    action: 'contribution.delete',
    method: 'DELETE',
    path: '/contributions/:documentId',
    budget: 'withdrawals',
    who: 'author',
    summary:
      'Withdraw your own contribution. What others answered stays, without your words above it',
    params: whichContribution,
    reply: one(z.strictObject({ documentId, withdrawnAt: moment })),
    refuses: ['not-found', 'not-the-author', 'under-review'],
  }),
  reinstate: contract({
    action: 'contribution.reinstate',
    method: 'POST',
    path: '/contributions/:documentId/reinstate',
    budget: 'withdrawals',
    who: 'author',
    summary:
      'Put your own contribution back that you withdrew, for those who could read it. Doing it twice ' +
      'changes nothing',
    params: whichContribution,
    reply: one(contributionView),
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
