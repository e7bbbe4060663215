import { wordsAgainstTimeZone, type TimeZoneFacts } from './time-zone';

const inLondon = (given: Partial<TimeZoneFacts>): TimeZoneFacts => ({
  used: 'local',
  said: undefined,
  own: 'Europe/London',
  isUtc: false,
  ...given,
});

describe('the time zone of MariaDB’s moments', () => {
  it.each<[string, Partial<TimeZoneFacts>]>([
    ['UTC', { used: 'Z', said: 'Z' }],
    ['UTC by its offset', { used: '+00:00', said: '+00:00' }],
    ['another fixed one', { used: '+02:00', said: '+02:00' }],
    ['what the driver takes for one that it does not know', { used: 'Z', said: 'UTC' }],
    ['the server’s own, said knowingly', { said: 'local' }],
    ['the server’s own, which is UTC', { own: 'UTC', isUtc: true }],
  ])('may be %s', (_, given) => {
    expect(wordsAgainstTimeZone(inLondon(given))).toBeNull();
  });

  it('may not be the server’s own without a word', () => {
    const words = wordsAgainstTimeZone(inLondon({}));
    for (const said of ['config/database', 'Europe/London', "timezone: 'Z'", "timezone: 'local'"]) {
      expect(words).toContain(said);
    }
  });
});
