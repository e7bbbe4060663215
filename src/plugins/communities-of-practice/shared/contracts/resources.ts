import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { LICENCES } from './licences';
import { containing, listOf, one, oneOf, pagination } from './listing';
import { RESOURCE_KINDS, resourceSummary, resourceView } from './resource-views';
import {
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

export const RESOURCE_TITLE_MAX = 150;
export const LINKS_MAX = 10;
export const TOPICS_MAX = 8;
export const TOPIC_MAX = 40;

const link = z.strictObject({ label: line({ max: 100 }), url: webAddress });
export type ResourceLink = z.output<typeof link>;

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
    summary: 'Add a resource to a community, of its own, or out of one of its threads or visits',
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
      data: z
        .strictObject({
          ...words,
          community: communityAddress,
          links: words.links.default([]),
          topics: words.topics.default([]),
          core: core.optional(),
          from: documentId
            .nullable()
            .optional()
            .describe('The thread of this community that it came from.'),
          fromVisit: documentId
            .nullable()
            .optional()
            .describe('The visit of this community that it came from: made, and you were in it.'),
        })
        .refine(({ from, fromVisit }) => !from || !fromVisit, {
          path: ['fromVisit'],
          message: 'comes from a thread or a visit, not both',
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
