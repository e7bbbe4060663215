import { z } from '@strapi/utils';
import { one } from './listing';
import { calendarDay, line, prose } from './values';
import {
  confirmsChecklist,
  ENDED,
  TAKING_PART,
  visitAccess,
  visitContract,
  visitPlace,
  visitPlaces,
  visitReason,
  wentWrongHereToo,
  whichVisit,
} from './visit-parts';
import { visitDates, visitQuestions, visitsMeant } from './visit-values';
import { visitView } from './visit-views';

/** What leads a visit from one state to the next, and who comes. */
export const visitCourse = {
  answer: visitContract({
    action: 'visit.answer',
    method: 'POST',
    path: '/visits/:documentId/answer',
    budget: 'visits',
    who: 'member',
    summary: 'Answer a request: accept it and be its host, or decline it, with why if you like',
    params: whichVisit,
    example: { data: { answer: 'accept', places: 4 } },
    body: z.strictObject({
      data: z.discriminatedUnion('answer', [
        z.strictObject({
          answer: z.literal('accept'),
          places: visitPlaces.default(1),
          place: visitPlace.optional(),
          access: visitAccess.optional(),
          wentWrongHereToo: wentWrongHereToo.optional(),
        }),
        z.strictObject({ answer: z.literal('decline'), reason: visitReason.optional() }),
      ]),
    }),
    reply: one(visitView),
    refuses: [
      ...TAKING_PART,
      'not-a-request',
      'request-already-answered',
      'visit-cancelled',
      'visit-request-expired',
      'not-the-host',
    ],
  }),
  propose: visitContract({
    action: 'visit.propose',
    method: 'POST',
    path: '/visits/:documentId/dates',
    budget: 'visits',
    who: 'member',
    summary: 'Propose other dates, as either side may as often as is needed; the latest stand',
    params: whichVisit,
    example: {
      data: {
        dates: [
          {
            startsAt: '2031-02-15T10:00:00.000Z',
            endsAt: '2031-02-15T12:00:00.000Z',
            timeZone: 'Europe/London',
          },
        ],
      },
    },
    body: z.strictObject({ data: z.strictObject({ dates: z.array(visitDates).min(1).max(3) }) }),
    reply: one(visitView),
    refuses: [
      ...TAKING_PART,
      ...ENDED,
      'visit-not-accepted',
      'not-of-this-visit',
      'dates-in-the-past',
    ],
  }),
  schedule: visitContract({
    action: 'visit.schedule',
    method: 'POST',
    path: '/visits/:documentId/schedule',
    budget: 'visits',
    who: 'member',
    summary: 'Agree to dates that the other side proposed; the host of an offer sets its own',
    params: whichVisit,
    example: {
      data: {
        startsAt: '2031-02-15T10:00:00.000Z',
        endsAt: '2031-02-15T12:00:00.000Z',
        timeZone: 'Europe/London',
      },
    },
    body: z.strictObject({ data: visitDates }),
    reply: one(visitView),
    refuses: [
      ...TAKING_PART,
      ...ENDED,
      'visit-not-accepted',
      'not-the-host',
      'not-of-this-visit',
      'dates-not-proposed',
      'dates-in-the-past',
      'checklist-not-confirmed',
    ],
  }),
  confirm: visitContract({
    action: 'visit.confirm',
    method: 'POST',
    path: '/visits/:documentId/checklist',
    budget: 'visits',
    who: 'member',
    summary:
      'Confirm for your side the church’s list for visits, as it reads now; before a date stands both ' +
      'sides have. Doing it twice changes nothing',
    params: whichVisit,
    reply: one(visitView),
    refuses: [...TAKING_PART, ...ENDED, 'visit-not-accepted', 'not-of-this-visit'],
  }),
  takePlace: visitContract({
    action: 'visit.takePlace',
    method: 'POST',
    path: '/visits/:documentId/places',
    budget: 'visits',
    who: 'member',
    summary: 'Take a place, with up to three questions. Doing it twice changes nothing',
    params: whichVisit,
    example: { data: { questions: ['What does an hour cost you?'] } },
    body: z
      .strictObject({
        data: z
          .strictObject({
            questions: visitQuestions.default([]),
            confirmsChecklist: confirmsChecklist.default(false),
          })
          .prefault({}),
      })
      .prefault({}),
    reply: one(visitView),
    refuses: [
      ...TAKING_PART,
      ...ENDED,
      'visit-not-accepted',
      'host-of-this-visit',
      'no-places-left',
      'checklist-not-confirmed',
    ],
  }),
  givePlaceBack: visitContract({
    action: 'visit.givePlaceBack',
    method: 'DELETE',
    path: '/visits/:documentId/places',
    budget: 'visits',
    who: 'member',
    summary: 'Give your place back for somebody else. Where you had none, nothing changes',
    params: whichVisit,
    reply: one(visitView),
    refuses: ['not-found', 'not-a-member', 'visit-cancelled', 'visit-over', 'under-review'],
  }),
  cancel: visitContract({
    action: 'visit.cancel',
    method: 'POST',
    path: '/visits/:documentId/cancellation',
    budget: 'visits',
    who: 'member',
    summary:
      'Cancel a visit: its host, whoever asked for it, or a facilitator; with `this-and-later` also those ' +
      'that its offer comes again after it',
    params: whichVisit,
    example: { data: { reason: 'The boiler house is flooded.' } },
    body: z
      .strictObject({
        data: z
          .strictObject({
            reason: visitReason.optional(),
            applyTo: visitsMeant.default('this'),
          })
          .prefault({}),
      })
      .prefault({}),
    reply: one(visitView),
    refuses: [...TAKING_PART, ...ENDED, 'not-the-host'],
  }),
  make: visitContract({
    action: 'visit.make',
    method: 'POST',
    path: '/visits/:documentId/made',
    budget: 'visits',
    who: 'member',
    summary: 'Say that the visit was made, once it has begun',
    params: whichVisit,
    reply: one(visitView),
    refuses: [
      ...TAKING_PART,
      ...ENDED,
      'visit-not-accepted',
      'visit-not-scheduled',
      'visit-not-begun',
      'not-of-this-visit',
    ],
  }),
  note: visitContract({
    action: 'visit.note',
    method: 'POST',
    path: '/visits/:documentId/notes',
    budget: 'visits',
    who: 'member',
    summary: 'Say what you learned of it, as host or guest, and one thing you will try by a day',
    params: whichVisit,
    example: {
      data: {
        text: 'Hang them **low**, and over the pews.',
        tryWhat: 'Borrow two panels for Advent',
        tryBy: '2031-11-30',
      },
    },
    body: z.strictObject({
      data: z
        .strictObject({
          text: prose({ max: 10_000 }),
          tryWhat: line({ max: 300 }).optional(),
          tryBy: calendarDay.optional(),
        })
        .refine(({ tryBy, tryWhat }) => tryBy === undefined || tryWhat !== undefined, {
          path: ['tryWhat'],
          message: 'must say what you will try by that day',
        }),
    }),
    reply: one(visitView),
    status: 201,
    refuses: [
      ...TAKING_PART,
      'visit-cancelled',
      'visit-declined',
      'visit-request-expired',
      'visit-not-made',
      'not-of-this-visit',
      'already-noted',
    ],
  }),
};
