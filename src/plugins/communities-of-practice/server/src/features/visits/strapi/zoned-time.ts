import type { ICalLuxonDateTimeStub } from 'ical-generator';
import { DAY, MINUTE } from '../../../core/durations';
import { zoneChanges, type ZoneChange } from '../domain/zone-changes';
import { wallClock, type WallTime } from '../domain/wall-clock';

const A_YEAR = 366 * DAY;

/** As `20310208T100000`. */
const local = (shown: WallTime): string =>
  new Date(shown).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

/**
 * A moment that is written as what clocks in its zone show. `ical-generator` has no time zones: it asks a
 * date of Luxon's kind for its parts, and would take those of any other from the server's own clock.
 */
export class ZonedTime implements ICalLuxonDateTimeStub {
  readonly isValid = true;
  readonly zone = { type: 'iana' };
  private readonly written: string;

  constructor(
    private readonly moment: Date,
    timeZone: string,
    /** What is shown; else what clocks of the zone show then. */
    shown: WallTime = wallClock(timeZone).shown(moment)
  ) {
    this.written = local(shown);
  }

  /** It is written in its own zone alone. */
  setZone(): this {
    return this;
  }

  /** The day, or the time of the day. */
  toFormat(format: string): string {
    const [day = '', time = ''] = this.written.split('T');
    return format === 'yyyyLLdd' ? day : time;
  }

  toJSDate(): Date {
    return this.moment;
  }

  toJSON(): string {
    return this.moment.toISOString();
  }
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** As `+0100`. */
const offset = (ahead: number): string => {
  const minutes = Math.abs(Math.round(ahead / MINUTE));
  return `${ahead < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}`;
};

const part = ({ onset, before, since }: ZoneChange, standard: number): string[] => {
  const name = since > standard ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${local(onset)}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(since)}`,
    `END:${name}`,
  ];
};

/** A VTIMEZONE that is right for what happens between two moments, and for a year around them. */
export const zoneBetween =
  (from: Date, to: Date) =>
  (timeZone: string): string => {
    const changes = zoneChanges(
      timeZone,
      new Date(from.getTime() - A_YEAR),
      new Date(to.getTime() + A_YEAR)
    );
    const standard = Math.min(...changes.map(({ since }) => since));
    return [
      'BEGIN:VTIMEZONE',
      `TZID:${timeZone}`,
      ...changes.flatMap((change) => part(change, standard)),
      'END:VTIMEZONE',
    ].join('\r\n');
  };
