import { refuseClosingIt, refuseReopeningIt, type Ending } from './ending';

const open: Ending = { standing: 'shown', isClosed: false, closing: null };
const closed: Ending = { standing: 'shown', isClosed: true, closing: 'one' };

describe('an editor ends a thread', () => {
  it.each([
    ['open', open, null],
    ['closed meanwhile', closed, 'stands-otherwise'],
    ['held', { ...open, standing: 'held' }, 'under-review'],
    ['hidden', { ...open, standing: 'hidden' }, 'under-review'],
    ['withdrawn', { ...open, standing: 'withdrawn' }, 'already-withdrawn'],
  ] as const)('closes what is %s', (_, ending, code) => {
    expect(refuseClosingIt(ending)?.code ?? null).toBe(code);
  });

  it.each([
    ['closed as it was read', closed, 'one', null],
    ['closed without a closing', { ...closed, closing: null }, null, null],
    ['open meanwhile', open, 'one', 'stands-otherwise'],
    ['closed anew meanwhile', { ...closed, closing: 'two' }, 'one', 'stands-otherwise'],
    ['hidden', { ...closed, standing: 'hidden' }, 'one', 'under-review'],
  ] as const)('reopens what is %s', (_, ending, seen, code) => {
    expect(refuseReopeningIt(ending, seen)?.code ?? null).toBe(code);
  });
});
