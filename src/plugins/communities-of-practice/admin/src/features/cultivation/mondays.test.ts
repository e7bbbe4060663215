import { mondays } from './mondays';

const days = (now: string, weeks: number) =>
  mondays(new Date(now), weeks).map((day) => day.toISOString().slice(0, 10));

describe('mondays', () => {
  it('ends with the Monday of the present week', () => {
    expect(days('2026-03-04T09:00:00Z', 3)).toEqual(['2026-02-16', '2026-02-23', '2026-03-02']);
  });

  it('counts Sunday to the week that it ends, and Monday to the one that it begins', () => {
    expect(days('2026-03-08T23:59:00Z', 1)).toEqual(['2026-03-02']);
    expect(days('2026-03-09T00:00:00Z', 1)).toEqual(['2026-03-09']);
  });
});
