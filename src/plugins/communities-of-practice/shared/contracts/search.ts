import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { contributionSummary } from './contributions';
import { oneOf, pageMeta, pagination } from './listing';
import { RESOURCE_KINDS } from './resource-views';
import { TOPIC_MAX } from './resources';
import { schemaNames } from './schema-names';
import { communityAddress, documentId, line, moment } from './values';

const contract = contractsIn({
  name: 'search',
  description: 'Finding again what was said and made, across communities.',
});

export const SEARCHED_KINDS = ['contribution', 'reply', 'resource', 'faq'] as const;
export const SEARCH_MAX = 200;
/** More finds of a kind than these are not put in order: of so many, the latest are. */
export const FINDS_MAX = 250;

const community = contributionSummary.shape.community;

export const searchHit = z.strictObject({
  kind: z.enum(SEARCHED_KINDS),
  /** Of the contribution, reply, resource or FAQ itself. */
  documentId,
  /** The contribution whose thread it stands in; null for a resource or a FAQ. */
  thread: documentId.nullable(),
  /** A reply has its thread’s; null where the author of that took their opening back. */
  title: z.string().nullable(),
  /** The title as safe HTML: what was looked for stands in `<mark>`, and there is no other element. */
  titleHtml: z.string().nullable(),
  /** The part of the text that says most of what was looked for, likewise. */
  excerptHtml: z.string(),
  /** Its thread’s; null for a resource or a FAQ. */
  activity: z.string().nullable(),
  /** Null for what is no resource. */
  resourceKind: z.enum(RESOURCE_KINDS).nullable(),
  topics: z.array(z.string()),
  community,
  postedAt: moment,
  /** What its thread’s last closing was said to be worth, 30 or 90 days later; null where nobody said. */
  held: z.enum(['yes', 'partly', 'no']).nullable(),
  /** A reply that helped, a thread with one, a resource that was used, a FAQ that more found helpful than not. */
  helped: z.boolean(),
  /** Its thread is closed, with an outcome; or it is a published FAQ. */
  isAnswered: z.boolean(),
});
searchHit.register(schemaNames, { id: 'SearchHit' });
export type SearchHit = z.input<typeof searchHit>;

const counted = z.strictObject({ key: z.string(), count: z.int() });

/** How many finds there are of each, with the other filters as they are: what choosing it would leave. */
export const searchFacets = z.strictObject({
  kind: z.array(counted),
  activity: z.array(counted),
  community: z.array(z.strictObject({ community, count: z.int() })),
  topic: z.array(counted),
});
searchFacets.register(schemaNames, { id: 'SearchFacets' });
export type SearchFacets = z.input<typeof searchFacets>;

export const searchContracts = {
  find: contract({
    action: 'search.find',
    method: 'GET',
    path: '/search',
    who: 'anyone',
    summary: 'What you may read of all that says it: what held and what helped first',
    query: z.strictObject({
      q: line({ max: SEARCH_MAX }).describe(
        'Words as one would say them. The last may be a beginning; “between quotes” stands what is looked for as it stands.'
      ),
      filters: z
        .strictObject({
          kind: oneOf(z.enum(SEARCHED_KINDS)).optional(),
          activity: oneOf(z.string().regex(/^[a-z-]{1,40}$/, 'must be an activity key')).optional(),
          community: oneOf(communityAddress).optional(),
          topic: oneOf(line({ max: TOPIC_MAX })).optional(),
        })
        .prefault({}),
      pagination,
    }),
    reply: z.strictObject({
      data: z.array(searchHit),
      meta: z.strictObject({
        pagination: pageMeta,
        facets: searchFacets,
        /** False where there are more than 250 finds of a kind, of which only the latest 250 are looked at. */
        isComplete: z.boolean(),
      }),
    }),
    refuses: ['malformed-cursor', 'page-too-deep'],
  }),
};
