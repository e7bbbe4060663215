import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import { RefusedError } from '../../../core/refused-error';
import { toDate } from '../../../persistence/values';
import type { VisitDates } from '../domain/visit.types';
import { isMemberReading } from '../domain/visit-policy';
import { agreedDates } from './readable-visit';
import type { VisitRow } from './visit.queries';

const ASKED_AGAIN_AFTER_SECONDS = 60 * 60;

/** The same for as long as the visit is, so that a calendar changes its entry and adds no other. */
const uidOf = ({ document_id: key }: VisitRow): string => `${key}@gathering-places`;

/** As long as moderators have decided nothing else, the words that their readers read. */
const descriptionOf = (row: VisitRow, isMember: boolean): string =>
  [row.text, isMember ? row.access : null].filter(Boolean).join('\n\n');

/** A calendar without a METHOD: it is read, and nobody is invited by it. */
export const newCalendar = (): ICalCalendar =>
  new ICalCalendar({
    prodId: { company: 'gathering-places', product: 'communities-of-practice', language: 'EN' },
  });

/** What a calendar shows of a visit, whenever it is. */
export const shownOf = (row: VisitRow) => {
  const isMember = isMemberReading(row.m_state);
  return {
    id: uidOf(row),
    sequence: Number(row.sequence ?? 0),
    // When it changed, not when it was asked for: the same visit is the same bytes.
    stamp: toDate(row.updated_at),
    summary: row.title,
    description: descriptionOf(row, isMember),
    location: isMember ? row.place : null,
    status: row.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
};

/** Its times are in UTC: what a clock on the wall says is for the calendar that shows it. */
const add = (calendar: ICalCalendar, row: VisitRow, { startsAt, endsAt }: VisitDates): void => {
  calendar.createEvent({ ...shownOf(row), start: startsAt, end: endsAt });
};

/**
 * One visit as iCalendar (RFC 5545).
 * @throws RefusedError `visit-not-scheduled` as long as no dates are agreed.
 */
export const calendarOf = (row: VisitRow): string => {
  const dates = agreedDates(row);
  if (dates === null) throw new RefusedError({ code: 'visit-not-scheduled' });
  const calendar = newCalendar();
  add(calendar, row, dates);
  return calendar.toString();
};

/** Those of these visits that have dates, each as {@link calendarOf} gives it. */
export const calendarOfAll = (rows: readonly VisitRow[]): string => {
  const calendar = newCalendar();
  calendar.ttl(ASKED_AGAIN_AFTER_SECONDS);
  for (const row of rows) {
    const dates = agreedDates(row);
    if (dates) add(calendar, row, dates);
  }
  return calendar.toString();
};
