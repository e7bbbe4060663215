import { DAY } from '../../../core/durations';

/**
 * What clocks on a wall show, as if that were UTC, in milliseconds since 1970: days, weeks and months are
 * counted in it as calendars count them, whenever clocks change.
 */
export type WallTime = number;

export interface WallClock {
  shown: (moment: Date) => WallTime;
  /**
   * The moment at which clocks show it. Shown twice, the first of both; shown never, as long after clocks go
   * forward as it says (RFC 5545, 3.3.5).
   */
  momentOf: (shown: WallTime) => Date;
}

/** @param timeZone IANA, as `Europe/London`. */
export const wallClock = (timeZone: string): WallClock => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const shown = (moment: Date): WallTime => {
    const parts = format.formatToParts(moment);
    const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
    const seconds = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second')
    );
    return seconds + moment.getUTCMilliseconds();
  };
  const aheadAt = (moment: number) => shown(new Date(moment)) - moment;
  const momentOf = (asked: WallTime): Date => {
    const before = asked - aheadAt(asked - DAY);
    const after = asked - aheadAt(asked + DAY);
    const isLater = shown(new Date(before)) !== asked && shown(new Date(after)) === asked;
    return new Date(isLater ? after : before);
  };
  return { shown, momentOf };
};
