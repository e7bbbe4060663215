import { readersAfter, refuseMoving, type Moving } from './moving';

const moving: Moving = {
  standing: 'shown',
  community: 'here',
  seenIn: 'here',
  target: 'there',
  isTargetArchived: false,
};

describe('moving a thread', () => {
  it.each([
    ['as it was read', {}, null],
    ['held, for whoever decides', { standing: 'held' }, null],
    ['moved meanwhile', { community: 'elsewhere' }, 'stands-otherwise'],
    ['to where it is', { target: 'here' }, 'stands-otherwise'],
    ['withdrawn', { standing: 'withdrawn' }, 'already-withdrawn'],
    ['a quiet check', { standing: 'quiet' }, 'cannot-be-moved'],
    ['to an archived one', { isTargetArchived: true }, 'community-archived'],
  ] as const)('%s', (_, changed, code) => {
    expect(refuseMoving({ ...moving, ...changed })?.code ?? null).toBe(code);
  });

  it.each([
    ['private', 'private', [false, false, 3, 2]],
    ['private', 'public', [true, false, 0, 0]],
    ['public', 'private', [false, true, 0, 2]],
    ['public', 'members', [false, true, 0, 2]],
    ['public', 'public', [false, false, 0, 0]],
    ['members', 'private', [false, false, 3, 2]],
  ] as const)(
    'from %s to %s',
    (from, to, [isForEverybody, isNoLongerForEverybody, moreReaders, fewerReaders]) => {
      expect(readersAfter({ from, to, onlyThere: 3, onlyHere: 2 })).toEqual({
        isForEverybody,
        isNoLongerForEverybody,
        moreReaders,
        fewerReaders,
      });
    }
  );
});
