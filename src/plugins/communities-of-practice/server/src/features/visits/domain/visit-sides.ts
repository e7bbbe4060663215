import type { VisitSide } from '../../../../../shared/contracts';
import type { VisitDates, VisitLife } from './visit.types';

/** Who has somebody in a visit: its host, who asked for it, and its guests. */
export const isInVisit = (
  { host, author, guests }: Pick<VisitLife, 'host' | 'author' | 'guests'>,
  person: string | null
): boolean => person !== null && (person === host || person === author || guests.includes(person));

/**
 * For which side somebody agrees on dates. On what one person asked for, nobody else who comes along
 * agrees for them; of an offer every guest may say when they could come.
 */
export const speaksFor = (visit: VisitLife, person: string): VisitSide | null => {
  if (person === visit.host) return 'host';
  const speaks =
    visit.begunAs === 'request' ? person === visit.author : visit.guests.includes(person);
  return speaks ? 'guest' : null;
};

/** The same two moments, wherever clocks say otherwise. */
export const isSameTime = (one: VisitDates, other: VisitDates): boolean =>
  one.startsAt.getTime() === other.startsAt.getTime() &&
  one.endsAt.getTime() === other.endsAt.getTime();
