import { datesIn, ownTimeZone, spanOf } from './visit-time';

const app = {
  language: 'en-GB',
  say: (_: string, values: object = {}) => Object.values(values).join(' in '),
};

describe('when a visit is', () => {
  it('is told by the clocks of where it is, and says where that is to whoever is elsewhere', () => {
    const dates = {
      startsAt: '2031-02-08T23:30:00.000Z',
      endsAt: '2031-02-09T01:00:00.000Z',
      timeZone: 'Pacific/Auckland',
    };
    const said = spanOf(app, dates);
    expect(said).toContain('9 February 2031');
    expect(said).toContain('12:30');
    expect(said).toContain('in Pacific/Auckland');
  });

  it('is what was typed, as soon as that is whole', () => {
    const typed = {
      'day.0': '2031-02-08',
      'from.0': '10:00',
      'to.0': '12:00',
      'day.1': '2031-02-09',
    };
    expect(datesIn(typed)).toEqual([
      {
        startsAt: new Date('2031-02-08T10:00').toISOString(),
        endsAt: new Date('2031-02-08T12:00').toISOString(),
        timeZone: ownTimeZone(),
      },
    ]);
    expect(datesIn({})).toEqual([]);
    expect(datesIn({ 'day.0': 'soon', 'from.0': '10:00', 'to.0': '12:00' })).toEqual([]);
  });
});
