import type { Knex } from 'knex';
import { DAY } from '../../../core/durations';
import { READING_STATES } from '../../communities';
import { visitRows, whereIn, type VisitRow } from './visit.queries';

/** How long a visit stays in its people's calendars. */
const AFTERWARDS_MS = 90 * DAY;
const AT_MOST = 300;

/** Somebody's own visits with dates, cancelled ones too, as far as they still read them; the first first. */
export const findForCalendar = (db: Knex, personKey: string, now: Date): Promise<VisitRow[]> =>
  visitRows(db, personKey)
    .where(whereIn(personKey))
    .whereIn('m.state', READING_STATES)
    .whereNotNull('v.starts_at')
    .where('v.ends_at', '>=', new Date(now.getTime() - AFTERWARDS_MS))
    .where((shown) => shown.where('v.standing', 'shown').orWhere('v.author_key', personKey))
    .orderBy(['v.starts_at', 'v.id'])
    .limit(AT_MOST);
