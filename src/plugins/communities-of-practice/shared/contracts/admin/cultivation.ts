import { z } from '@strapi/utils';
import { JOIN_POLICIES, VISIBILITIES } from '../communities';
import { contract } from '../contract';
import { one, pageMeta, pagination } from '../listing';
import { STANDINGS } from '../replies';
import { documentId, moment } from '../values';

/** The window of the admin's figures; each stands beside the equal window before it. */
export const WINDOW_DAYS = 90;
/** ISO weeks of the little chart, oldest first; the last one is the present week. */
export const WEEKS_SHOWN = 13;

/** What a community may need from somebody, the most pressing first. */
export const NEED_KEYS = [
  'unfacilitated',
  'review',
  'unanswered',
  'requests',
  'unbegun',
  'quiet',
  'fading',
] as const;
export type NeedKey = (typeof NEED_KEYS)[number];

const need = z.strictObject({
  key: z.enum(NEED_KEYS),
  /** How many wait; weeks with `quiet`; 1 where there is nothing to count. */
  count: z.int(),
});
export type Need = z.input<typeof need>;

/** What the table of communities can be sorted by; `need` puts the most pressing first. */
export const COMMUNITY_COLUMNS = [
  'need',
  'name',
  'members',
  'contributions',
  'replies',
  'unanswered',
  'lastActivity',
] as const;
export type CommunityColumn = (typeof COMMUNITY_COLUMNS)[number];
const SORTS = COMMUNITY_COLUMNS.flatMap(
  (column) => [`${column}:ASC`, `${column}:DESC`] as const
) as [CommunitySort, ...CommunitySort[]];
export type CommunitySort = `${CommunityColumn}:${'ASC' | 'DESC'}`;

const windowed = z.strictObject({ count: z.int(), previous: z.int() });

const communityRow = z.strictObject({
  documentId,
  name: z.string(),
  domain: z.string(),
  visibility: z.enum(VISIBILITIES),
  joinPolicy: z.enum(JOIN_POLICIES),
  isArchived: z.boolean(),
  memberCount: z.int(),
  requestCount: z.int(),
  contributions: windowed,
  replies: windowed,
  /** Open, expecting a reply, older than 7 days, without one from somebody else. */
  unansweredCount: z.int(),
  /** Held, or reported and not yet decided on. */
  underReviewCount: z.int(),
  facilitatorCount: z.int(),
  lastActivityAt: moment.nullable(),
  /** Contributions and replies a week, {@link WEEKS_SHOWN} of them, oldest first. */
  weeks: z.array(z.int()),
  /** The most pressing first; none of an archived community. */
  needs: z.array(need),
});
export type CommunityFigures = z.input<typeof communityRow>;

/** Which communities: `_q` looks in name and domain. Archived ones are asked for alone. */
const whichCommunities = z.strictObject({
  _q: z.string().trim().max(100).optional(),
  show: z.enum(['current', 'archived']).default('current'),
  sort: z.enum(SORTS).default('need:ASC'),
});
export type WhichCommunities = z.output<typeof whichCommunities>;

/** One contribution or reply as an editor meets it; `contribution` opens in the Content Manager. */
export const item = z.strictObject({
  kind: z.enum(['contribution', 'reply']),
  documentId,
  contribution: documentId,
  community: documentId,
  communityName: z.string(),
  activity: z.string(),
  title: z.string(),
  excerpt: z.string(),
  standing: z.enum(STANDINGS),
  author: z.string().nullable(),
  postedAt: moment,
  replyCount: z.int(),
});

export const cultivationContracts = {
  overview: contract({
    action: 'cultivation.overview',
    method: 'GET',
    path: '/overview',
    who: 'signed-in',
    summary: 'Communities with their figures and needs, and what waits in all of them',
    query: whichCommunities.extend({ pagination }),
    reply: z.strictObject({
      data: z.strictObject({
        windowDays: z.int(),
        communities: z.array(communityRow),
        /** Over all communities that are not archived, whatever was looked for. */
        totals: z.strictObject({
          communities: z.int(),
          archived: z.int(),
          unfacilitated: z.int(),
          unanswered: z.int(),
          underReview: z.int(),
          requests: z.int(),
          contributionsThisWeek: z.int(),
          repliesThisWeek: z.int(),
        }),
      }),
      meta: z.strictObject({ pagination: pageMeta }),
    }),
  }),
  /** For spreadsheets. What could be taken for a formula there is written as text. */
  exportOverview: contract({
    action: 'cultivation.exportOverview',
    method: 'GET',
    path: '/overview/export',
    who: 'signed-in',
    summary: 'The same communities as comma-separated values',
    query: whichCommunities,
    reply: one(z.strictObject({ fileName: z.string(), csv: z.string() })),
  }),
  /** For the heading of its section in the side navigation. */
  name: contract({
    action: 'cultivation.name',
    method: 'GET',
    path: '/overview/:documentId/name',
    who: 'signed-in',
    summary: 'What one community is called',
    params: z.strictObject({ documentId }),
    reply: one(z.strictObject({ name: z.string() })),
    refuses: ['not-found'],
  }),
  community: contract({
    action: 'cultivation.community',
    method: 'GET',
    path: '/overview/:documentId',
    who: 'signed-in',
    summary: 'What is going on in one community',
    params: z.strictObject({ documentId }),
    reply: one(
      z.strictObject({
        windowDays: z.int(),
        community: communityRow,
        /** One entry for each of the eleven activities, in the seed's order. */
        activityMix: z.array(
          z.strictObject({
            activity: z.string(),
            name: z.string(),
            count: z.int(),
            previous: z.int(),
          })
        ),
        /** Oldest first, at most 20. */
        unanswered: z.array(item),
        /** Latest first, at most 10. */
        latest: z.array(item),
        facilitators: z.array(z.string()),
      })
    ),
    refuses: ['not-found'],
  }),
};
