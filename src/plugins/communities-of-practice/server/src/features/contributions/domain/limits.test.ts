import fc from 'fast-check';
import { DAY, SECOND } from '../../../core/durations';
import { isNew, POSTING_LIMITS, refusePosting, type PostingLimits, type PostKind } from './limits';

const START = Date.UTC(2026, 2, 1, 9);
const HOUR = 60 * 60 * SECOND;

const limits = fc.record<PostingLimits>({
  newForHours: fc.integer({ min: 0, max: 48 }),
  secondsBetweenReplies: fc.integer({ min: 0, max: 60 }),
  secondsBetweenContributions: fc.integer({ min: 0, max: 60 }),
  newSecondsBetweenReplies: fc.integer({ min: 0, max: 300 }),
  newSecondsBetweenContributions: fc.integer({ min: 0, max: 300 }),
  newContributionsADay: fc.integer({ min: 1, max: 5 }),
  newRepliesADay: fc.integer({ min: 1, max: 5 }),
  samePostMinutes: fc.constant(5),
  concernsADay: fc.constant(20),
  concernsThatHold: fc.constant(3),
});
const kind = fc.constantFrom<PostKind>('contribution', 'reply');
/** Milliseconds between one try and the next: often at once, sometimes hours. */
const waits = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 5 * SECOND }), fc.integer({ min: 0, max: 10 * HOUR })),
  { maxLength: 60 }
);

/** Somebody tries to post again and again. @returns when they were let. */
const simulate = (
  of: PostKind,
  by: PostingLimits,
  waitMs: readonly number[],
  onRefusal: (at: number, taken: readonly number[]) => void = () => undefined
): number[] => {
  const taken: number[] = [];
  let at = START;
  for (const wait of waitMs) {
    at += wait;
    if (factsRefuse(of, by, at, taken)) onRefusal(at, taken);
    else taken.unshift(at);
  }
  return taken.reverse();
};

const factsRefuse = (of: PostKind, by: PostingLimits, at: number, taken: readonly number[]) =>
  refusePosting(
    {
      kind: of,
      now: new Date(at),
      firstJoinedAt: new Date(START),
      postedAt: taken.filter((moment) => moment > at - DAY).map((moment) => new Date(moment)),
      hasJustPostedTheSame: false,
    },
    by
  );

const pauseMs = (of: PostKind, by: PostingLimits, at: number): number => {
  const newcomer = isNew(new Date(START), new Date(at), by);
  if (of === 'reply')
    return (newcomer ? by.newSecondsBetweenReplies : by.secondsBetweenReplies) * SECOND;
  return (newcomer ? by.newSecondsBetweenContributions : by.secondsBetweenContributions) * SECOND;
};

describe('posting limits', () => {
  it('keep the pause between any two posts', () => {
    fc.assert(
      fc.property(kind, limits, waits, (of, by, waitMs) => {
        const taken = simulate(of, by, waitMs);
        taken.slice(1).forEach((at, index) => {
          expect(at - (taken[index] ?? 0)).toBeGreaterThanOrEqual(pauseMs(of, by, at));
        });
      })
    );
  });

  it('let nobody new post more in any 24 hours than their first day allows', () => {
    fc.assert(
      fc.property(kind, limits, waits, (of, by, waitMs) => {
        const aDay = of === 'reply' ? by.newRepliesADay : by.newContributionsADay;
        const whileNew = simulate(of, by, waitMs).filter((at) =>
          isNew(new Date(START), new Date(at), by)
        );
        for (const at of whileNew) {
          const inADay = whileNew.filter((other) => other > at - DAY && other <= at);
          expect(inADay.length).toBeLessThanOrEqual(aDay);
        }
      })
    );
  });

  it('say when they would let it, and then let it', () => {
    fc.assert(
      fc.property(kind, limits, waits, (of, by, waitMs) => {
        simulate(of, by, waitMs, (at, taken) => {
          const refusal = factsRefuse(of, by, at, taken);
          const seconds = refusal?.retryAfterSeconds ?? 0;
          expect(Number.isInteger(seconds) && seconds >= 1).toBe(true);
          const later = factsRefuse(of, by, at + seconds * SECOND, taken);
          // A day's limit over, the pause may remain; then that says when in its turn.
          const last = later
            ? factsRefuse(of, by, at + (seconds + (later.retryAfterSeconds ?? 0)) * SECOND, taken)
            : null;
          expect(last).toBeNull();
        });
      })
    );
  });

  it('are Discourse’s when nothing is configured', () => {
    const newAt = (seconds: number, taken: readonly number[]) =>
      factsRefuse('contribution', POSTING_LIMITS, START + seconds * SECOND, taken);

    expect(newAt(0, [])).toBeNull();
    expect(newAt(119, [START])).toEqual({ code: 'too-fast', retryAfterSeconds: 1 });
    expect(newAt(120, [START])).toBeNull();
    expect(newAt(600, [START + 480_000, START + 240_000, START])).toEqual({
      code: 'too-many-today',
      retryAfterSeconds: 24 * 60 * 60 - 600,
    });
  });

  it('refuse the same post before anything else', () => {
    const facts = {
      kind: 'reply' as const,
      now: new Date(START),
      firstJoinedAt: new Date(START),
      postedAt: [new Date(START)],
      hasJustPostedTheSame: true,
    };
    expect(refusePosting(facts, POSTING_LIMITS)).toEqual({ code: 'same-post-again' });
  });
});
