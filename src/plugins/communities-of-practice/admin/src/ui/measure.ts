const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Units with how many seconds must have passed to speak in them: "9 days" says more than "1 week". */
const UNITS: readonly { unit: Unit; length: number; from: number }[] = [
  { unit: 'year', length: 365 * DAY, from: 2 * 365 * DAY },
  { unit: 'month', length: 30 * DAY, from: 60 * DAY },
  { unit: 'week', length: 7 * DAY, from: 14 * DAY },
  { unit: 'day', length: DAY, from: DAY },
  { unit: 'hour', length: HOUR, from: HOUR },
];

/** How long something took in the unit that people would use. Time that has not come yet counts as none. */
export const measure = (seconds: number): { unit: Unit; count: number } => {
  const passed = Math.max(0, seconds);
  const { unit, length } = UNITS.find(({ from }) => passed >= from) ?? {
    unit: 'minute',
    length: MINUTE,
  };
  return { unit, count: Math.floor(passed / length) };
};
