import fc from 'fast-check';
import { VERDICTS, type Verdict } from '../../../../../shared/contracts';
import { DAY } from '../../../core/durations';
import { reviewOf, type LastSaid } from './review';

type Command =
  | { does: 'check' }
  | { does: 'say'; verdict: Verdict }
  | { does: 'hide'; nth: number };

interface Report {
  verdict: Verdict;
  at: number;
  isShown: boolean;
}

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constant({ does: 'check' } as const),
  fc.record({ does: fc.constant('say' as const), verdict: fc.constantFrom(...VERDICTS) }),
  fc.record({ does: fc.constant('hide' as const), nth: fc.nat(5) })
);

const lastOf = (reports: readonly Report[], verdict: Verdict): Date | null => {
  const said = reports.filter((one) => one.isShown && one.verdict === verdict);
  return said.length > 0 ? new Date(Math.max(...said.map(({ at }) => at))) : null;
};

const saidIn = (reports: readonly Report[]): LastSaid => ({
  worked: lastOf(reports, 'worked'),
  partly: lastOf(reports, 'partly'),
  'did-not': lastOf(reports, 'did-not'),
});

const NOTHING: LastSaid = { worked: null, partly: null, 'did-not': null };
const [first, second, third] = [1, 2, 3].map((day) => new Date(Date.UTC(2026, 2, day)));

describe('how a review stands', () => {
  it('is due a year after it was written', () => {
    const { reviewedAt, dueAt, isFlagged } = reviewOf(new Date('2026-03-01T10:00:00Z'), NOTHING);
    expect([reviewedAt.toISOString(), dueAt.toISOString(), isFlagged]).toEqual([
      '2026-03-01T10:00:00.000Z',
      '2027-03-01T10:00:00.000Z',
      false,
    ]);
  });

  it('is renewed by what worked, flagged by what did not, and a check ends both', () => {
    if (!first || !second || !third) throw new Error('no days');
    const said = { ...NOTHING, worked: third, 'did-not': second };
    expect(reviewOf(first, said)).toMatchObject({ reviewedAt: third, isFlagged: true });
    expect(reviewOf(second, said)).toMatchObject({ reviewedAt: third, isFlagged: false });
    expect(reviewOf(first, { ...NOTHING, partly: second })).toMatchObject({
      reviewedAt: first,
      isFlagged: false,
    });
  });

  it('follows any sequence of checks, reports and hidings', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const reports: Report[] = [];
        let checkedAt = 0;
        commands.forEach((done, index) => {
          const at = index + 1;
          if (done.does === 'check') checkedAt = at;
          if (done.does === 'say') reports.push({ verdict: done.verdict, at, isShown: true });
          if (done.does === 'hide') {
            const report = reports[done.nth];
            if (report) report.isShown = false;
          }
          const review = reviewOf(new Date(checkedAt), saidIn(reports));
          const standing = reports.filter(({ isShown }) => isShown);
          const since = standing.filter((one) => one.at > checkedAt);
          expect(review.isFlagged).toBe(since.some(({ verdict }) => verdict === 'did-not'));
          const worked = standing
            .filter(({ verdict }) => verdict === 'worked')
            .map((one) => one.at);
          expect(review.reviewedAt.getTime()).toBe(Math.max(checkedAt, ...worked));
          expect(review.dueAt.getTime() - review.reviewedAt.getTime()).toBe(365 * DAY);
        });
      })
    );
  });
});
