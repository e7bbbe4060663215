import { DAY } from '../../../core/durations';
import type { Stretch } from '../../cultivation/domain/windows';

export type { Stretch } from '../../cultivation/domain/windows';

/** 91 days, as whole ISO weeks: ninety days would touch fourteen. */
export const WINDOW_WEEKS = 13;

/** The clock on the wall of a time zone, as if it were UTC; whole seconds. */
type WallClock = (moment: number) => number;

const wallClockOf = (timeZone: string): WallClock => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (moment) => {
    const parts = format.formatToParts(moment);
    const of = (type: Intl.DateTimeFormatPartTypes) =>
      Number(parts.find((part) => part.type === type)?.value);
    const [year, month, day] = [of('year'), of('month'), of('day')];
    return Date.UTC(year, month - 1, day, of('hour'), of('minute'), of('second'));
  };
};

/**
 * When a day begins: at its midnight, or where clocks are put forward then, at the first moment after. Where midnight comes
 * twice it is the first.
 */
const startOfDay = (wallMidnight: number, wallClock: WallClock): Date => {
  const offsets = [-DAY, DAY].map((away) => wallClock(wallMidnight + away) - wallMidnight - away);
  const candidates = offsets.map((offset) => wallMidnight - offset).sort((a, b) => a - b);
  const start = candidates.find((moment) => wallClock(moment) >= wallMidnight);
  return new Date(start ?? wallMidnight);
};

const wallMonday = (wall: number): number => {
  const midnight = wall - (((wall % DAY) + DAY) % DAY);
  return midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * DAY;
};

/**
 * A community's window, the equal one before it, and the week that is not over.
 * @param timeZone an IANA name as Europe/London; Mondays begin at midnight there, also across changes of the clocks.
 * @returns `weeks` are the whole ISO weeks of the window, the oldest first; they end where `thisWeek` begins.
 * @throws RangeError on an unknown time zone.
 */
export const wholeWeeks = (
  now: Date,
  timeZone: string,
  count = WINDOW_WEEKS
): { weeks: Stretch[]; previousWeeks: Stretch[]; thisWeek: Stretch } => {
  const wallClock = wallClockOf(timeZone);
  const monday = wallMonday(wallClock(now.getTime()));
  const week = (ago: number): Stretch => ({
    from: startOfDay(monday - ago * 7 * DAY, wallClock),
    until: startOfDay(monday - (ago - 1) * 7 * DAY, wallClock),
  });
  const weeksFrom = (ago: number) => Array.from({ length: count }, (_, index) => week(ago - index));
  return { weeks: weeksFrom(count), previousWeeks: weeksFrom(2 * count), thisWeek: week(0) };
};
