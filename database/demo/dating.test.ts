import { datingFrom } from './dating';

const dating = datingFrom(new Date('2026-03-01T00:01:00Z'));

describe('dating', () => {
  it('counts back from the midnight that began today', () => {
    expect(dating.at('1 20:15')).toEqual(new Date('2026-02-28T20:15:00Z'));
    expect(dating.day({ daysAgo: 0 })).toBe('2026-03-01');
    expect(dating.day({ daysAgo: -30 })).toBe('2026-03-31');
  });

  it('refuses an age that is today or malformed', () => {
    expect(() => dating.at('0 09:00')).toThrow(RangeError);
    expect(() => dating.at('1 9:00')).toThrow(RangeError);
  });

  it('finds a moment soon after, always the same, in waking hours, before today', () => {
    const late = dating.at('1 22:30');
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const moment = dating.soonAfter(late, seed);
      expect(moment).toEqual(dating.soonAfter(late, seed));
      expect(moment > late).toBe(true);
      expect(moment < new Date('2026-03-01T00:00:00Z')).toBe(true);
      expect(dating.soonAfter(dating.at('30 12:00'), seed).getUTCHours()).toBeGreaterThanOrEqual(7);
    }
  });
});
