import ICAL from 'ical.js';

export interface Expanded {
  uid: string;
  sequence: number;
  /** The rule as it is written, without what it repeats. */
  rule: string;
  /** What a calendar shows: when, until when, what it is called, and whether it takes place. */
  shown: [string, string, string, string][];
}

const shownOf = (
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time
): Expanded['shown'][number] => [
  start.toJSDate().toISOString(),
  end.toJSDate().toISOString(),
  event.summary,
  String(event.component.getFirstPropertyValue('status')),
];

/** A repeating event as another library than wrote it reads it, by the zone that comes with it and no other. */
export const expandSeries = (text: string): Expanded => {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const [master, ...others] = events.filter((event) => !event.isRecurrenceException());
  if (!master || others.length > 0) throw new Error(`${events.length} events of no one series`);
  for (const event of events) if (event !== master) master.relateException(event);
  const shown: Expanded['shown'] = [];
  const iterator = master.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { item, startDate, endDate } = master.getOccurrenceDetails(next);
    shown.push(shownOf(item, startDate, endDate));
  }
  const rule = String(master.component.getFirstPropertyValue('rrule'));
  return { uid: master.uid, sequence: Number(master.sequence), rule, shown };
};
