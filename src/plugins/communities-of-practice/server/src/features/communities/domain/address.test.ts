import { freeAddress } from './address';

describe('an address', () => {
  it.each([
    ['warm-churches', [], 'warm-churches'],
    ['warm-churches', ['Warm-Churches', 'warm-churches-1'], 'warm-churches-2'],
    ['', ['community'], 'community-1'],
    ['abcdefghijklmnopqrstuvwx', [], 'abcdefghijklmnopqrstuvwx-1'],
    ['a'.repeat(200), [], 'a'.repeat(100)],
  ])('%s among %j is %s', (base, taken, expected) => {
    expect(freeAddress(base, taken)).toBe(expected);
  });
});
