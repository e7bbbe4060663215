import fc from 'fast-check';
import { refuseSpending } from './budgets';

const MINUTE = 60_000;

describe('refuseSpending', () => {
  it('takes as many as there may be in a window, and no more', () => {
    const acts = [50_000, 40_000, 30_000];
    expect(refuseSpending(acts, 4, MINUTE, 60_000)).toBeNull();
    expect(refuseSpending(acts, 3, MINUTE, 60_000)).toEqual({
      code: 'too-fast',
      retryAfterSeconds: 30,
    });
    expect(refuseSpending(acts, 3, MINUTE, 90_000)).toBeNull();
  });

  it('takes nothing where nothing may be done', () => {
    expect(refuseSpending([], 0, MINUTE, 0)?.code).toBe('too-fast');
  });

  it('lets no window hold more than it may, and takes the act again after Retry-After', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 80 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 6 }), (waits, most) => {
        const taken: number[] = [];
        let now = 0;
        for (const wait of waits) {
          now += wait;
          const refusal = refuseSpending([...taken].reverse(), most, MINUTE, now);
          if (refusal === null) taken.push(now);
          else {
            const later = now + (refusal.retryAfterSeconds ?? 0) * 1_000;
            expect(refuseSpending([...taken].reverse(), most, MINUTE, later)).toBeNull();
          }
          const inWindow = taken.filter((act) => act > now - MINUTE);
          expect(inWindow.length).toBeLessThanOrEqual(most);
        }
      })
    );
  });
});
