import * as fc from 'fast-check';
import { DAY } from '../../../core/durations';
import { refuseRound, roundWith } from './round';

const NOW = new Date('2026-11-27T09:00:00Z');
const after = (ms: number) => new Date(NOW.getTime() + ms);

describe('a hidden round', () => {
  it.each([
    ['running', 'end', false, 'over'],
    ['running', 'time', false, 'running'],
    ['running', 'time', true, 'over'],
    ['over', 'end', true, 'over'],
    ['over', 'time', false, 'over'],
    [null, 'end', true, null],
    [null, 'time', true, null],
  ] as const)('%p, by %p (due: %p), is %p', (state, command, isDue, became) => {
    expect(roundWith(state, command, isDue)).toBe(became);
  });

  it('never begins again, nor where there was none', () => {
    const commands = fc.array(fc.tuple(fc.constantFrom('end', 'time'), fc.boolean()));
    fc.assert(
      fc.property(fc.constantFrom('over', null), commands, (state, given) => {
        const last = given.reduce<'over' | 'running' | null>(
          (is, [command, isDue]) => roundWith(is, command as 'end' | 'time', isDue),
          state as 'over' | null
        );
        expect(last).toBe(state);
      })
    );
  });

  it('ends in the future, and within sixty days', () => {
    expect(refuseRound(after(1), NOW)).toBeNull();
    expect(refuseRound(after(60 * DAY), NOW)).toBeNull();
    for (const lasts of [0, -1, 60 * DAY + 1]) {
      expect(refuseRound(after(lasts), NOW)).toMatchObject({
        code: 'invalid-input',
        errors: [{ path: 'body.data.round.endsAt' }],
      });
    }
  });
});
