import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { contributionSummary } from './contributions';
import { LICENCES } from './licences';
import { containing, listOf, one, oneOf, pagination } from './listing';
import { person } from './people';
import { resourceAbilities } from './resource-abilities';
import { resourceFile } from './resource-files';
import { schemaNames } from './schema-names';
import { STANDINGS } from './replies';
import {
  calendarDay,
  communityAddress,
  documentId,
  EXAMPLE_KEY,
  line,
  moment,
  prose,
  webAddress,
} from './values';

const contract = contractsIn({
  name: 'resource',
  description:
    'The shared repertoire: experiences, stories, tools and recurring solutions, to be used and adapted.',
});

export const RESOURCE_KINDS = ['experience', 'story', 'tool', 'recurring-solution'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];
export const RESOURCE_TITLE_MAX = 150;
export const LINKS_MAX = 10;
export const TOPICS_MAX = 8;
export const TOPIC_MAX = 40;
/** Whether an adaptation keeps what the original's author named as its core. */
export const CORE_ANSWERS = ['kept', 'changed'] as const;
export type CoreAnswer = (typeof CORE_ANSWERS)[number];

const link = z.strictObject({ label: line({ max: 100 }), url: webAddress });
export type ResourceLink = z.output<typeof link>;

const review = z.strictObject({
  /** When its author or a facilitator last went through it, or somebody last said that it worked. */
  reviewedOn: calendarDay,
  dueOn: calendarDay,
  /** Somebody said that it did not work, and nobody has looked at it since. */
  isFlagged: z.boolean(),
});

/** A resource as it stands in a list. */
export const resourceSummary = z.strictObject({
  documentId,
  kind: z.enum(RESOURCE_KINDS),
  title: z.string(),
  /** The first words, plain, at most 280 characters. */
  excerpt: z.string(),
  topics: z.array(z.string()),
  licence: z.enum(LICENCES),
  /** `shown` for everybody; the author alone also meets the other standings. */
  standing: z.enum(STANDINGS),
  useCount: z.int(),
  /** The adaptations that you can read. */
  adaptationCount: z.int(),
  review,
  postedAt: moment,
  community: contributionSummary.shape.community,
  /** Null when the author's account is gone. */
  author: person.nullable(),
});
resourceSummary.register(schemaNames, { id: 'ResourceSummary' });
export type ResourceSummary = z.input<typeof resourceSummary>;

export const resourceView = resourceSummary.extend({
  text: z.string(),
  /** The text as safe HTML. */
  html: z.string(),
  links: z.array(z.strictObject({ label: z.string(), url: z.string() })),
  files: z.array(resourceFile),
  /** What must stay when one adapts it. */
  core: z.string().nullable(),
  /** The ETag begins with it; an edit sends that, or `"3"` alone, as `If-Match`. */
  version: z.int(),
  editedAt: moment.nullable(),
  /** The thread that it came from, if you can read that. */
  from: z.strictObject({ documentId, title: z.string() }).nullable(),
  /** What it was made from, if you can read that. */
  adaptedFrom: z
    .strictObject({ documentId, title: z.string(), author: person.nullable() })
    .nullable(),
  /** What its author says of the adapting; null for what was not made from another resource. */
  adaptation: z
    .strictObject({
      whatChanged: z.string(),
      why: z.string(),
      setting: z.string(),
      coreKept: z.enum(CORE_ANSWERS).nullable(),
    })
    .nullable(),
  abilities: resourceAbilities,
});
resourceView.register(schemaNames, { id: 'Resource' });
export type ResourceView = z.input<typeof resourceView>;

const which = z.strictObject({ documentId });
const title = line({ min: 3, max: RESOURCE_TITLE_MAX });
const text = prose({ max: 20_000 });
const licence = z.enum(LICENCES);
const core = prose({ max: 2_000 }).nullable();

const words = {
  kind: z.enum(RESOURCE_KINDS),
  title,
  text,
  licence,
  links: z.array(link).max(LINKS_MAX),
  topics: z.array(line({ max: TOPIC_MAX })).max(TOPICS_MAX),
  core,
};

export const resourceContracts = {
  find: contract({
    action: 'resource.find',
    method: 'GET',
    path: '/resources',
    who: 'anyone',
    summary: 'The resources that you may read, latest first',
    query: z.strictObject({
      filters: z
        .strictObject({
          community: oneOf(communityAddress).optional(),
          kind: oneOf(z.enum(RESOURCE_KINDS)).optional(),
          topic: oneOf(line({ max: TOPIC_MAX })).optional(),
          author: oneOf(documentId).optional(),
          text: containing.optional(),
        })
        .prefault({}),
      sort: z.enum(['latest']).default('latest'),
      pagination,
    }),
    reply: listOf(resourceSummary),
    refuses: ['malformed-cursor', 'page-too-deep'],
  }),
  findOne: contract({
    action: 'resource.findOne',
    method: 'GET',
    path: '/resources/:documentId',
    who: 'anyone',
    summary: 'One resource; its ETag begins with its version',
    params: which,
    reply: one(resourceView),
    refuses: ['not-found'],
  }),
  create: contract({
    action: 'resource.create',
    method: 'POST',
    path: '/resources',
    budget: 'sharings',
    who: 'member',
    summary: 'Add a resource to a community, of its own or out of one of its threads',
    example: {
      data: {
        community: EXAMPLE_KEY,
        kind: 'tool',
        title: 'A heating log for the vestry door',
        text: 'One line a Sunday: outside, inside, meter. **Nobody forgets what hangs by the door.**',
        links: [{ label: 'The sheet to print', url: 'https://example.org/heating-log.pdf' }],
        topics: ['Heating', 'Energy'],
        licence: 'cc-by',
        core: 'It hangs by the door, and takes less than a minute.',
      },
    },
    body: z.strictObject({
      data: z.strictObject({
        ...words,
        community: communityAddress,
        links: words.links.default([]),
        topics: words.topics.default([]),
        core: core.optional(),
        from: documentId
          .nullable()
          .optional()
          .describe('The thread of this community that it came from.'),
      }),
    }),
    reply: one(resourceView),
    status: 201,
    refuses: ['not-found', 'not-a-member', 'membership-paused', 'community-archived'],
  }),
  update: contract({
    action: 'resource.update',
    method: 'PUT',
    path: '/resources/:documentId',
    budget: 'edits',
    who: 'author',
    summary:
      'Change your own resource; send the ETag that you read as If-Match. It counts as reviewed then',
    params: which,
    example: { data: { title: 'A heating log for the vestry door, with a year on one page' } },
    body: z.strictObject({
      data: z
        .strictObject(words)
        .partial()
        .refine((change) => Object.keys(change).length > 0, 'names nothing to change'),
    }),
    reply: one(resourceView),
    needsVersion: true,
    refuses: [
      'not-found',
      'not-the-author',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'under-review',
      'already-withdrawn',
      'licence-must-be-kept',
      'version-needed',
      'version-mismatch',
    ],
  }),
  delete: contract({
    action: 'resource.delete',
    method: 'DELETE',
    path: '/resources/:documentId',
    budget: 'withdrawals',
    who: 'author',
    summary: 'Withdraw your own resource. What others made from it stays',
    params: which,
    reply: one(z.strictObject({ documentId, withdrawnAt: moment })),
    refuses: ['not-found', 'not-the-author', 'under-review'],
  }),
  reinstate: contract({
    action: 'resource.reinstate',
    method: 'POST',
    path: '/resources/:documentId/reinstate',
    budget: 'withdrawals',
    who: 'author',
    summary: 'Put your own resource back that you withdrew. Doing it twice changes nothing',
    params: which,
    reply: one(resourceView),
    refuses: [
      'not-found',
      'not-the-author',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'under-review',
    ],
  }),
  review: contract({
    action: 'resource.review',
    method: 'POST',
    path: '/resources/:documentId/review',
    budget: 'edits',
    who: 'opener',
    summary: 'Say that you went through it and that it still holds; its flag goes',
    params: which,
    reply: one(resourceView),
    refuses: [
      'not-found',
      'not-the-reviewer',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'under-review',
      'already-withdrawn',
    ],
  }),
};
