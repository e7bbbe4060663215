import { z } from '@strapi/utils';
import { contract } from '../contract';
import { FAQ_SOURCE_KINDS, FAQ_STATES } from '../faqs';
import { LICENCES } from '../licences';
import { one } from '../listing';
import { STANDINGS } from '../replies';
import { answersBytes, fileInAdmin } from '../resource-files';
import { RESOURCE_KINDS } from '../resource-views';
import { VERDICTS } from '../use-reports';
import { calendarDay, documentId, moment, WORDS_STANDINGS } from '../values';
import { VISIT_BEGINNINGS, VISIT_SIDES, VISIT_STATES } from '../visit-values';

/** How many of a kind a community's page lists; the Content Manager has them all. */
export const LISTED_MAX = 50;
/** How many resources of a family a picture shows: those nearest to the one that is looked at. */
export const PICTURED_MAX = 40;

/** The name by which somebody goes in the community; null when the account is gone. */
const name = z.string().nullable();

const resource = z.strictObject({
  documentId,
  title: z.string(),
  kind: z.enum(RESOURCE_KINDS),
  licence: z.enum(LICENCES),
  author: name,
  standing: z.enum(STANDINGS),
  useCount: z.int(),
  adaptationCount: z.int(),
  reviewDueOn: calendarDay,
  /** Somebody said that it did not work, since it was last gone through. */
  isFlagged: z.boolean(),
  postedAt: moment,
});

const faq = z.strictObject({
  documentId,
  title: z.string(),
  state: z.enum(FAQ_STATES),
  author: name,
  standing: z.enum(STANDINGS),
  helpfulCount: z.int(),
  notHelpfulCount: z.int(),
  /** Suggestions that nobody has answered yet. */
  openSuggestionCount: z.int(),
  postedAt: moment,
});

const visit = z.strictObject({
  documentId,
  title: z.string(),
  begunAs: z.enum(VISIT_BEGINNINGS),
  state: z.enum(VISIT_STATES),
  host: name,
  standing: z.enum(WORDS_STANDINGS),
  startsAt: moment.nullable(),
  /** IANA, of where it is; null as long as there is no date. */
  timeZone: z.string().nullable(),
  places: z.int().nullable(),
  placesTaken: z.int(),
});

const listed = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ count: z.int(), items: z.array(item).max(LISTED_MAX) });

const kin = z.strictObject({
  documentId,
  title: z.string(),
  author: name,
  community: z.string(),
  standing: z.enum(STANDINGS),
  useCount: z.int(),
  /** What it was made from; null for what hangs from nothing that this editor reads. */
  parent: documentId.nullable(),
  depth: z.int(),
});

const use = z.strictObject({
  documentId,
  usedWhere: z.string(),
  whatHappened: z.string(),
  verdict: z.enum(VERDICTS),
  author: name,
  standing: z.enum(STANDINGS),
  reportedAt: moment,
});

const guest = z.strictObject({ name, takenAt: moment });

const note = z.strictObject({
  documentId,
  side: z.enum(VISIT_SIDES),
  author: name,
  /** Null, like what they will try, for who may not decide, while it is hidden. */
  text: z.string().nullable(),
  tryWhat: z.string().nullable(),
  tryBy: z.string().nullable(),
  standing: z.enum(WORDS_STANDINGS),
});

const params = z.strictObject({ documentId });

export const repertoireContracts = {
  find: contract({
    action: 'repertoire.find',
    method: 'GET',
    path: '/communities/:documentId/repertoire',
    who: 'signed-in',
    summary: 'What a community made and found: its resources, FAQs and visits',
    params,
    reply: one(
      z.strictObject({
        /** Whose review is due first. */
        resources: listed(resource),
        /** The latest first. */
        faqs: listed(faq),
        /** To come or asked for, the soonest first. */
        visitsToCome: listed(visit),
        /** Over, the latest first. */
        visitsBefore: listed(visit),
      })
    ),
    refuses: ['not-found'],
  }),
  resource: contract({
    action: 'repertoire.resource',
    method: 'GET',
    path: '/repertoire/resources/:documentId',
    who: 'signed-in',
    summary: 'What a resource came from, what was made of it, and who used it',
    params,
    reply: one(
      z.strictObject({
        kin: z.array(kin).max(PICTURED_MAX),
        /** Whether the family has more than these. */
        more: z.boolean(),
        reviewDueOn: calendarDay,
        isFlagged: z.boolean(),
        useCount: z.int(),
        files: z.array(fileInAdmin),
        /** The latest five. */
        uses: z.array(use),
      })
    ),
    refuses: ['not-found'],
  }),
  /** As the resource: what is held or hidden, for who may decide; what is withdrawn, for nobody. */
  file: contract({
    action: 'repertoire.file',
    method: 'GET',
    path: '/repertoire/resources/:documentId/files/:file',
    who: 'signed-in',
    summary: 'The bytes of a file of a resource',
    params: params.extend({ file: documentId }),
    ...answersBytes,
  }),
  faq: contract({
    action: 'repertoire.faq',
    method: 'GET',
    path: '/repertoire/faqs/:documentId',
    who: 'signed-in',
    summary: 'What a FAQ was drawn from, whom it is owed to, and how its review stands',
    params,
    reply: one(
      z.strictObject({
        community: documentId,
        state: z.enum(FAQ_STATES),
        sources: z.array(
          z.strictObject({
            documentId,
            kind: z.enum(FAQ_SOURCE_KINDS),
            contribution: documentId,
            title: z.string(),
          })
        ),
        credits: z.array(z.string()),
        /** Whether a view that differs is published with it. */
        hasMinorityView: z.boolean(),
        reviewedOn: moment.nullable(),
        reviewDueOn: moment.nullable(),
        openSuggestionCount: z.int(),
      })
    ),
    refuses: ['not-found'],
  }),
  visit: contract({
    action: 'repertoire.visit',
    method: 'GET',
    path: '/repertoire/visits/:documentId',
    who: 'signed-in',
    summary: 'Where a visit stands, who comes, and what both sides noted',
    params,
    reply: one(visit.extend({ guests: z.array(guest), notes: z.array(note) })),
    refuses: ['not-found'],
  }),
};
