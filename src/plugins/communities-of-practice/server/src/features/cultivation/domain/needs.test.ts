import { findNeeds } from './needs';

const busy = {
  isArchived: false,
  facilitatorCount: 1,
  underReviewCount: 0,
  unansweredCount: 0,
  requestCount: 0,
  lastActivityAt: '2026-03-01T10:00:00.000Z',
  weeks: [0, 1, 2, 0, 1, 3, 0, 2, 1, 0, 2, 1, 1],
  contributions: { count: 6, previous: 5 },
  replies: { count: 9, previous: 7 },
};
const keys = (facts: Partial<typeof busy>) =>
  findNeeds({ ...busy, ...facts }).map(({ key }) => key);

describe('findNeeds', () => {
  it('finds nothing in a community where nobody waits', () => {
    expect(keys({})).toEqual([]);
  });

  it('puts what waits for a moderator before questions and requests', () => {
    expect(keys({ requestCount: 1, unansweredCount: 4, underReviewCount: 2 })).toEqual([
      'review',
      'unanswered',
      'requests',
    ]);
  });

  it('does not count the present week as quiet', () => {
    expect(keys({ weeks: [4, 1, 0, 0, 0] })).toEqual([]);
    expect(findNeeds({ ...busy, weeks: [4, 1, 0, 0, 0, 0] })).toEqual([{ key: 'quiet', count: 3 }]);
    expect(keys({ weeks: [4, 1, 0, 0, 0, 1] })).toEqual([]);
  });

  it('calls it fading only when there was something to fade from', () => {
    expect(
      keys({ contributions: { count: 1, previous: 4 }, replies: { count: 2, previous: 4 } })
    ).toEqual(['fading']);
    expect(
      keys({ contributions: { count: 0, previous: 4 }, replies: { count: 1, previous: 3 } })
    ).toEqual([]);
  });

  it('asks for a facilitator where there is none, before all else', () => {
    expect(keys({ facilitatorCount: 0, underReviewCount: 2 })).toEqual(['unfacilitated', 'review']);
    expect(keys({ facilitatorCount: 1 })).toEqual([]);
  });

  it('asks nothing of an archived community', () => {
    expect(keys({ isArchived: true, unansweredCount: 3, facilitatorCount: 0 })).toEqual([]);
  });
});
