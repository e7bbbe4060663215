import { datesOfAll, repeatsIn } from './visit-series';

/** As somebody types it, by the clock of whoever runs this: what is compared is what their clock shows. */
const at = (day: string, time: string) => new Date(`${day}T${time}`).toISOString();

const days = (day: string, every: 'week' | 'fortnight' | 'month', times: number) =>
  datesOfAll(
    { startsAt: at(day, '21:30'), endsAt: at(day, '23:00'), timeZone: 'UTC' },
    { every, times }
  ).map(({ startsAt, endsAt }) => {
    const [starts, ends] = [new Date(startsAt), new Date(endsAt)];
    const hours = [starts, ends].map((one) => `${one.getHours()}:${one.getMinutes()}`);
    return [`${starts.getMonth() + 1}-${starts.getDate()}`, ...hours].join(' ');
  });

describe('the dates of an offer that comes again', () => {
  it('are at the same time of day, on the same weekday of each month or its last', () => {
    expect(days('2027-03-20', 'fortnight', 3)).toEqual([
      '3-20 21:30 23:0',
      '4-3 21:30 23:0',
      '4-17 21:30 23:0',
    ]);
    expect(days('2027-10-29', 'month', 4).map((day) => day.split(' ')[0])).toEqual([
      '10-29',
      '11-26',
      '12-31',
      '1-28',
    ]);
    expect(days('2027-10-12', 'month', 3).map((day) => day.split(' ')[0])).toEqual([
      '10-12',
      '11-9',
      '12-14',
    ]);
  });

  it('are none as long as there is no date, or a number that is none', () => {
    expect(repeatsIn({ every: 'week', times: '4' })).toBeUndefined();
    const typed = { every: 'week', 'day.0': '2027-03-20', 'from.0': '10:00', 'to.0': '12:00' };
    expect(repeatsIn(typed)).toEqual({ every: 'week', times: 6 });
    expect(repeatsIn({ ...typed, every: 'no' })).toBeUndefined();
    expect(days('2027-03-20', 'week', Number('x'))).toEqual([]);
  });
});
