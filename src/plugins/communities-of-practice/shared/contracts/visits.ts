import { z } from '@strapi/utils';
import { listOf, one, oneOf, pagination } from './listing';
import { communityAddress, documentId, EXAMPLE_KEY } from './values';
import { visitAfterwards } from './visit-afterwards';
import { visitCourse } from './visit-course';
import {
  confirmsChecklist,
  ENDED,
  TAKING_PART,
  visitAccess,
  visitContract,
  visitPlace,
  visitPlaces,
  visitText,
  visitTitle,
  wentWrongHereToo,
  whichVisit,
} from './visit-parts';
import {
  refuseRepeating,
  VISIT_SORTS,
  VISIT_STATES,
  visitDates,
  visitQuestions,
  visitRepeats,
} from './visit-values';
import { visitSummary, visitView } from './visit-views';

const offered = z
  .strictObject({
    begunAs: z.literal('offer'),
    community: communityAddress,
    title: visitTitle,
    text: visitText,
    wentWrongHereToo: wentWrongHereToo.optional(),
    place: visitPlace.optional(),
    access: visitAccess.optional(),
    places: visitPlaces,
    dates: visitDates.optional().describe('Left out, it is offered without a date yet.'),
    confirmsChecklist: confirmsChecklist.optional(),
    repeats: visitRepeats
      .optional()
      .describe('With dates: one visit for each time, at the same time of day where it is.'),
  })
  .superRefine(({ dates, repeats }, context) => {
    const refused = repeats && refuseRepeating(dates, repeats);
    if (refused) context.addIssue({ code: 'custom', ...refused });
  });

const requested = z.strictObject({
  begunAs: z.literal('request'),
  community: communityAddress,
  title: visitTitle,
  text: visitText,
  questions: visitQuestions.optional(),
  dates: z.array(visitDates).max(3).optional().describe('Dates that you propose.'),
  addressee: documentId.optional().describe('A member here; left out, anybody may answer.'),
});

export const visitContracts = {
  find: visitContract({
    action: 'visit.find',
    method: 'GET',
    path: '/visits',
    who: 'anyone',
    summary:
      'Visits that you may read, by when they are; those without a date by when they were begun. ' +
      'Sorted by `soonest`, what is to come is first, then what is past, the latest first. ' +
      'Requests are for members alone',
    query: z.strictObject({
      filters: z
        .strictObject({
          community: oneOf(communityAddress).optional(),
          state: oneOf(z.enum(VISIT_STATES)).optional(),
          mine: z
            .enum(['true'])
            .optional()
            .describe('Those that you host, asked for, are asked to host, or go to.'),
          series: documentId.optional().describe('Those of one offer that comes again.'),
        })
        .prefault({}),
      sort: z.enum(VISIT_SORTS).default('latest'),
      pagination,
    }),
    reply: listOf(visitSummary),
    refuses: ['malformed-cursor', 'page-too-deep'],
  }),
  findOne: visitContract({
    action: 'visit.findOne',
    method: 'GET',
    path: '/visits/:documentId',
    who: 'anyone',
    summary: 'One visit; where it is for members alone, who comes for those in it',
    params: whichVisit,
    reply: one(visitView),
    refuses: ['not-found'],
  }),
  findCalendar: visitContract({
    action: 'visit.findCalendar',
    method: 'GET',
    path: '/visits/:documentId/calendar.ics',
    who: 'signed-in',
    summary:
      'One visit for a calendar (iCalendar, in UTC); cancelled, it says so. `of=series` gives all that its ' +
      'offer comes again as one repeating event, by the clocks of where it is',
    params: whichVisit,
    query: z.strictObject({ of: z.enum(['visit', 'series']).default('visit') }),
    media: 'text/calendar',
    reply: z.string(),
    refuses: ['not-found', 'visit-not-scheduled'],
  }),
  create: visitContract({
    action: 'visit.create',
    method: 'POST',
    path: '/visits',
    budget: 'visits',
    who: 'member',
    summary:
      'Offer a visit to what you have made, once or again and again, or ask for one. Of an offer that ' +
      'comes again the first is answered with',
    example: {
      data: {
        begunAs: 'offer',
        community: EXAMPLE_KEY,
        title: 'See our infrared panels',
        text: 'Come on a cold day: **twelve panels**, and the bills.',
        wentWrongHereToo: 'The first six were hung too high.',
        place: 'St Anne’s, Mill Lane',
        access: 'Two steps at the porch, a ramp at the vestry.',
        places: 8,
        dates: {
          startsAt: '2031-02-08T10:00:00.000Z',
          endsAt: '2031-02-08T12:00:00.000Z',
          timeZone: 'Europe/London',
        },
        confirmsChecklist: true,
      },
    },
    body: z.strictObject({ data: z.discriminatedUnion('begunAs', [offered, requested]) }),
    reply: one(visitView),
    status: 201,
    refuses: [
      'not-found',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'dates-in-the-past',
      'checklist-not-confirmed',
      'no-such-member',
    ],
  }),
  update: visitContract({
    action: 'visit.update',
    method: 'PUT',
    path: '/visits/:documentId',
    budget: 'edits',
    who: 'author',
    summary:
      'Change your own words, or as host what is yours to say; send the ETag that you read as If-Match',
    params: whichVisit,
    example: { data: { title: 'See our twelve infrared panels' } },
    body: z.strictObject({
      data: z
        .strictObject({
          title: visitTitle.optional(),
          text: visitText.optional(),
          questions: visitQuestions.optional(),
          wentWrongHereToo: wentWrongHereToo.optional(),
          place: visitPlace.optional(),
          access: visitAccess.optional(),
          places: visitPlaces.optional(),
        })
        .refine((change) => Object.keys(change).length > 0, 'names nothing to change'),
    }),
    reply: one(visitView),
    needsVersion: true,
    refuses: [
      ...TAKING_PART,
      ...ENDED,
      'not-the-author',
      'not-the-host',
      'places-taken',
      'version-needed',
      'version-mismatch',
    ],
  }),
  ...visitCourse,
  ...visitAfterwards,
};
