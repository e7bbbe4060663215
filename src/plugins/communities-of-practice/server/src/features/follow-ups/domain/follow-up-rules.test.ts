import * as fc from 'fast-check';
import type { ThreadFacts } from '../../contributions/domain/thread-policy';
import { askedAfter, daysBefore, refuseFollowUp } from './follow-up-rules';

const NOW = new Date('2026-11-27T09:00:00Z');
const ago = (days: number, ms = 0) => new Date(daysBefore(NOW, days).getTime() + ms);

const THREAD: ThreadFacts = {
  personKey: 'ruth',
  membershipState: 'active',
  membershipRole: 'member',
  isArchived: false,
  openerKey: 'ruth',
  standing: 'shown',
  isClosed: true,
};
const CLOSING = { closedByKey: 'ruth', closedAt: ago(31) };

describe('when it is asked whether it held', () => {
  it.each([
    [ago(30, 1), null],
    [ago(30), 30],
    [ago(90, 1), 30],
    [ago(90), 90],
    [ago(4_000), 90],
  ])('closed at %p: %p', (closedAt, days) => {
    expect(askedAfter(closedAt, NOW)).toBe(days);
  });

  it('never goes back, however time passes', () => {
    const day = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
        const [first, second] = [sooner, later].map((days) => askedAfter(ago(days), NOW) ?? 0);
        expect(first).toBeLessThanOrEqual(second ?? 0);
      })
    );
  });
});

describe('who may say whether it held', () => {
  it('whoever closed it', () => {
    expect(refuseFollowUp(THREAD, CLOSING, NOW)).toBeNull();
  });

  it.each([
    ['a stranger', { ...THREAD, membershipState: null }, CLOSING, 'not-a-member'],
    ['one who is paused', { ...THREAD, membershipState: 'paused' }, CLOSING, 'membership-paused'],
    ['in an archive', { ...THREAD, isArchived: true }, CLOSING, 'community-archived'],
    ['under review', { ...THREAD, standing: 'held' }, CLOSING, 'under-review'],
    ['of what was withdrawn', { ...THREAD, standing: 'withdrawn' }, CLOSING, 'already-withdrawn'],
    ['of what is open again', { ...THREAD, isClosed: false }, CLOSING, 'thread-open'],
    ['somebody else', { ...THREAD, personKey: 'tom' }, CLOSING, 'not-who-closed-it'],
    ['where nothing closes it', THREAD, null, 'not-who-closed-it'],
    ['where an editor closed it', THREAD, { ...CLOSING, closedByKey: null }, 'not-who-closed-it'],
    ['too soon', THREAD, { ...CLOSING, closedAt: ago(29) }, 'not-asked-yet'],
  ] as const)('not %s', (_, thread, closing, code) => {
    expect(refuseFollowUp(thread, closing, NOW)).toEqual({ code });
  });
});
