import { z } from '@strapi/utils';
import { HOLDINGS } from './follow-ups';
import { person } from './people';
import { schemaNames } from './schema-names';
import { documentId, moment, WORDS_STANDINGS } from './values';
import {
  VISIT_BEGINNINGS,
  VISIT_RHYTHMS,
  VISIT_SIDES,
  VISIT_STATES,
  visitDates,
} from './visit-values';

/** Which one it is of an offer that comes again. */
export const visitSeries = z.strictObject({
  /** What all of them share; `filters[series]` finds them by it. */
  key: documentId,
  every: z.enum(VISIT_RHYTHMS),
  /** Counted from 1, by the dates that were offered first. */
  number: z.int(),
  /** How many were offered. */
  of: z.int(),
});
visitSeries.register(schemaNames, { id: 'VisitSeries' });
export type VisitSeriesView = z.input<typeof visitSeries>;

/** A visit as it stands in a list. */
export const visitSummary = z.strictObject({
  documentId,
  begunAs: z.enum(VISIT_BEGINNINGS),
  state: z.enum(VISIT_STATES),
  title: z.string(),
  /** When it is; null until dates are agreed. */
  startsAt: moment.nullable(),
  endsAt: moment.nullable(),
  /** The IANA time zone of where it is. */
  timeZone: z.string().nullable(),
  /** How many can come; null for a request that nobody accepted yet. */
  places: z.int().nullable(),
  placesLeft: z.int().nullable(),
  /** What it is one of, where its offer comes again; null for all others. */
  series: visitSeries.nullable(),
  postedAt: moment,
  standing: z.enum(WORDS_STANDINGS),
  community: z.strictObject({ documentId, slug: z.string(), name: z.string() }),
  /** Who offered it or asked for it. */
  author: person.nullable(),
  /** Null until a request is accepted. */
  host: person.nullable(),
});
visitSummary.register(schemaNames, { id: 'VisitSummary' });
export type VisitSummary = z.input<typeof visitSummary>;

/** One who comes, and what they bring to ask. */
export const visitGuest = z.strictObject({
  documentId,
  guest: person.nullable(),
  /** Withheld from others while moderators hold or hide them. */
  questions: z.array(z.string()),
  takenAt: moment,
  standing: z.enum(WORDS_STANDINGS),
});
visitGuest.register(schemaNames, { id: 'VisitGuest' });
export type VisitGuestView = z.input<typeof visitGuest>;

/** What one who was there brought home, or learned as host. */
export const visitNote = z.strictObject({
  documentId,
  side: z.enum(VISIT_SIDES),
  author: person.nullable(),
  /** Null for others, like what they will try, while moderators hold or hide it. */
  text: z.string().nullable(),
  html: z.string().nullable(),
  /** One thing they will try, and by which day. */
  tryWhat: z.string().nullable(),
  tryBy: z.string().nullable(),
  /** Whether a guest did it and it worked, as they said long after; null as long as nothing is said. */
  cameOf: z.enum(HOLDINGS).nullable(),
  cameOfText: z.string().nullable(),
  cameOfAt: moment.nullable(),
  notedAt: moment,
  standing: z.enum(WORDS_STANDINGS),
});
visitNote.register(schemaNames, { id: 'VisitNote' });
export type VisitNoteView = z.input<typeof visitNote>;

/** A visit as its reader may see it. */
export const visitView = visitSummary.extend({
  /** What can be seen, or what the asker hopes to see. */
  text: z.string(),
  html: z.string(),
  wentWrongHereToo: z.string().nullable(),
  version: z.int(),
  editedAt: moment.nullable(),
  /** For members of the community alone; null for everybody else. */
  forMembers: z
    .strictObject({
      place: z.string().nullable(),
      access: z.string().nullable(),
      /** What the asker brings to ask. */
      questions: z.array(z.string()),
      /** The member whom the asker would like to visit; null for anybody. */
      addressee: person.nullable(),
      /** Until when a request can be answered. */
      expiresAt: moment.nullable(),
      /** What both sides confirm before a date stands; empty where the church has no such list. */
      checklist: z.array(z.string()),
      /** The dates that one side would like, until some are agreed. */
      proposal: z.strictObject({ by: z.enum(VISIT_SIDES), dates: z.array(visitDates) }).nullable(),
    })
    .nullable(),
  /** For the host, the asker and the guests alone; null for everybody else. */
  forThoseInIt: z
    .strictObject({
      /** Why it was declined or cancelled, if they said so. */
      reason: z.string().nullable(),
      guests: z.array(visitGuest),
      notes: z.array(visitNote),
      /** Which side has confirmed the church's list, when, and as it read then. */
      confirmations: z.array(
        z.strictObject({
          side: z.enum(VISIT_SIDES),
          confirmedAt: moment,
          lines: z.array(z.string()),
        })
      ),
    })
    .nullable(),
  you: z.strictObject({ isHost: z.boolean(), isGuest: z.boolean() }),
  abilities: z.strictObject({
    edit: z.boolean(),
    answer: z.boolean(),
    propose: z.boolean(),
    confirm: z.boolean(),
    schedule: z.boolean(),
    takePlace: z.boolean(),
    givePlaceBack: z.boolean(),
    cancel: z.boolean(),
    make: z.boolean(),
    note: z.boolean(),
    sayWhatCame: z.boolean(),
    report: z.boolean(),
  }),
});
visitView.register(schemaNames, { id: 'Visit' });
export type VisitView = z.input<typeof visitView>;
