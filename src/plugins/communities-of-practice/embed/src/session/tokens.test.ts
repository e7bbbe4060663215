import { isAlive, isHalfSpent } from './tokens';

const SECOND = 1_000;
const tokenOf = (claims: object): string =>
  `head.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;

describe('what a token says of itself', () => {
  const token = tokenOf({ iat: 100, exp: 200 });

  it.each([
    [149, false],
    [151, true],
  ])('at second %i: half of its life is over: %s', (second, expected) => {
    expect(isHalfSpent(token, second * SECOND)).toBe(expected);
  });

  it.each([
    [199, true],
    [200, false],
  ])('at second %i: it may still be accepted: %s', (second, expected) => {
    expect(isAlive(token, second * SECOND)).toBe(expected);
  });

  it('is for the server to judge where it says nothing', () => {
    expect([isHalfSpent('no.token', 0), isAlive('no.token', 0)]).toEqual([false, true]);
  });
});
