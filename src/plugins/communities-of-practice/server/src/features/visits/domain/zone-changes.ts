import { DAY, MINUTE } from '../../../core/durations';
import { wallClock, type WallTime } from './wall-clock';

/** How clocks stand from some moment on: milliseconds ahead of UTC, before and since. */
export interface ZoneChange {
  /** What clocks show as they change, by how they stood before. */
  onset: WallTime;
  before: number;
  since: number;
}

/** When clocks change in a time zone between two moments; the first says how they stand at the beginning. */
export const zoneChanges = (
  timeZone: string,
  from: Date,
  to: Date
): [ZoneChange, ...ZoneChange[]] => {
  const clock = wallClock(timeZone);
  const aheadAt = (moment: number) => clock.shown(new Date(moment)) - moment;
  const begin = Math.floor(from.getTime() / DAY) * DAY;
  const first = aheadAt(begin);
  const changes: [ZoneChange, ...ZoneChange[]] = [
    { onset: begin + first, before: first, since: first },
  ];
  for (let day = begin; day < to.getTime(); day += DAY) {
    const [before, since] = [aheadAt(day), aheadAt(day + DAY)];
    if (before === since) continue;
    let [earlier, later] = [day, day + DAY];
    while (later - earlier > MINUTE) {
      const middle = earlier + Math.floor((later - earlier) / 2 / MINUTE) * MINUTE;
      if (aheadAt(middle) === before) earlier = middle;
      else later = middle;
    }
    changes.push({ onset: later + before, before, since });
  }
  return changes;
};
