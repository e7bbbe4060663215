import { occurrencesOf, placeInMonth } from './visit-series';

const startsIn = (
  startsAt: string,
  every: 'week' | 'fortnight' | 'month',
  times: number,
  timeZone = 'Europe/London',
  endsAt = new Date(Date.parse(startsAt) + 7_200_000).toISOString()
) =>
  occurrencesOf(
    { startsAt: new Date(startsAt), endsAt: new Date(endsAt), timeZone },
    { every, times }
  );

const moments = (occurrences: ReturnType<typeof startsIn>) =>
  occurrences.map(({ startsAt }) => startsAt.toISOString());

describe('an offer that comes again', () => {
  it('is at the same time of day on both sides of the nights on which clocks change', () => {
    expect(moments(startsIn('2027-03-20T10:00:00.000Z', 'week', 3))).toEqual([
      '2027-03-20T10:00:00.000Z',
      '2027-03-27T10:00:00.000Z',
      '2027-04-03T09:00:00.000Z',
    ]);
    expect(moments(startsIn('2027-10-16T09:00:00.000Z', 'fortnight', 3))).toEqual([
      '2027-10-16T09:00:00.000Z',
      '2027-10-30T09:00:00.000Z',
      '2027-11-13T10:00:00.000Z',
    ]);
    expect(moments(startsIn('2027-03-30T22:00:00.000Z', 'week', 2, 'Pacific/Auckland'))).toEqual([
      '2027-03-30T22:00:00.000Z',
      '2027-04-06T23:00:00.000Z',
    ]);
  });

  it('within such a night begins when clocks have gone forward, or the first of two times', () => {
    const [, forward] = startsIn('2027-03-21T01:30:00.000Z', 'week', 2);
    expect(forward?.startsAt.toISOString()).toBe('2027-03-28T01:30:00.000Z');
    expect(forward?.endsAt.toISOString()).toBe('2027-03-28T02:30:00.000Z');
    const [, back] = startsIn('2027-10-24T00:30:00.000Z', 'week', 2);
    expect(back?.startsAt.toISOString()).toBe('2027-10-31T00:30:00.000Z');
    expect(back?.endsAt.toISOString()).toBe('2027-10-31T03:30:00.000Z');
  });

  it('every month is on the same weekday, the fifth or else the last', () => {
    expect(moments(startsIn('2027-01-12T10:00:00.000Z', 'month', 4))).toEqual([
      '2027-01-12T10:00:00.000Z',
      '2027-02-09T10:00:00.000Z',
      '2027-03-09T10:00:00.000Z',
      '2027-04-13T09:00:00.000Z',
    ]);
    expect(moments(startsIn('2027-10-29T09:00:00.000Z', 'month', 5))).toEqual([
      '2027-10-29T09:00:00.000Z',
      '2027-11-26T10:00:00.000Z',
      '2027-12-31T10:00:00.000Z',
      '2028-01-28T10:00:00.000Z',
      '2028-02-25T10:00:00.000Z',
    ]);
    expect([12, 28, 29].map((day) => placeInMonth(Date.UTC(2027, 0, day)))).toEqual([2, 4, -1]);
  });
});
