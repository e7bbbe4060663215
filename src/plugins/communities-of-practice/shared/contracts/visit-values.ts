import { z } from '@strapi/utils';
import { line, moment } from './values';

export const VISIT_TITLE_MAX = 150;
export const VISIT_PLACES_MAX = 200;

/** How a visit began: a host offered it, or somebody asked for it. */
export const VISIT_BEGINNINGS = ['offer', 'request'] as const;
export type VisitBeginning = (typeof VISIT_BEGINNINGS)[number];

/** Where a visit stands; what leads from one to the next is drawn in the server's `visit-life.ts`. */
export const VISIT_STATES = [
  'requested',
  'accepted',
  'declined',
  'expired',
  'offered',
  'scheduled',
  'cancelled',
  'made',
  'learned-from',
] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** Who speaks in a visit: its host, or those who come. */
export const VISIT_SIDES = ['host', 'guest'] as const;
export type VisitSide = (typeof VISIT_SIDES)[number];

export const VISIT_SORTS = ['soonest', 'latest'] as const;
export type VisitSort = (typeof VISIT_SORTS)[number];

/** A line of what both sides of a visit confirm before a date stands. */
export const checklistLine = line({ min: 3, max: 300 });
export const CHECKLIST_LINES_MAX = 12;

const VISIT_DAYS_MAX = 31;
const DAY_MS = 86_400_000;

const isTimeZone = (name: string): boolean => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    // A RangeError is how Intl says that it knows no such zone.
    return false;
  }
};

/** As `Europe/London`; an offset is none, since it does not say when clocks change. */
const timeZone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_+/-]*$/, 'must be an IANA time zone, as Europe/London')
  .refine(isTimeZone, 'must be an IANA time zone, as Europe/London');

const lasts = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): number =>
  Date.parse(endsAt) - Date.parse(startsAt);

/** When a visit is: two moments, and the time zone of where it is. */
export const visitDates = z
  .strictObject({ startsAt: moment, endsAt: moment, timeZone })
  .refine((dates) => lasts(dates) > 0, {
    path: ['endsAt'],
    message: 'must be after it starts',
  })
  .refine((dates) => lasts(dates) <= VISIT_DAYS_MAX * DAY_MS, {
    path: ['endsAt'],
    message: `must be within ${VISIT_DAYS_MAX} days of its start`,
  });
export type VisitDatesView = z.input<typeof visitDates>;

/** How often an offer comes again; a month later is the same weekday, the same one in its month or else the last. */
export const VISIT_RHYTHMS = ['week', 'fortnight', 'month'] as const;
export type VisitRhythm = (typeof VISIT_RHYTHMS)[number];
export const VISIT_TIMES_MAX = 26;

const RHYTHM_DAYS = { week: 7, fortnight: 14, month: 28 } as const satisfies Record<
  VisitRhythm,
  number
>;

/** How often it comes, and how many times in all. */
export const visitRepeats = z.strictObject({
  every: z.enum(VISIT_RHYTHMS),
  times: z.int().min(2).max(VISIT_TIMES_MAX),
});
export type VisitRepeats = z.output<typeof visitRepeats>;

/** Why an offer with these dates does not come again like that, by what of it; null if it does. */
export const refuseRepeating = (
  dates: VisitDatesView | undefined,
  { every }: VisitRepeats
): { path: string[]; message: string } | null => {
  if (dates === undefined) return { path: ['dates'], message: 'must say when it first is' };
  return lasts(dates) <= RHYTHM_DAYS[every] * DAY_MS
    ? null
    : { path: ['repeats', 'every'], message: 'must be no shorter than it lasts' };
};

/** What a command is for, of a visit that comes again; what is left out is for this one. */
export const visitsMeant = z.enum(['this', 'this-and-later']);

/** The questions that somebody brings: three at most, so that each is asked. */
export const visitQuestions = z.array(line({ max: 300 })).max(3);
