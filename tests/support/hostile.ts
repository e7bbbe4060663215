import fc from 'fast-check';

const deep = (depth: number): unknown => (depth === 0 ? 'bottom' : { data: deep(depth - 1) });

/** Values that have broken servers: each stands where another kind of value was expected. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.5,
  9_007_199_254_740_993,
  '',
  '   ',
  'x'.repeat(50_000),
  'NUL \u0000 inside',
  'half an emoji \ud83e',
  '🥶'.repeat(3_000),
  '\u202eturned round\u202c',
  'a\u0301'.repeat(200),
  "'; drop table cop_contributions; --",
  '%_\\%',
  '<script>alert(1)</script>',
  '__proto__',
  '2026-13-45T99:99:99Z',
  [],
  {},
  [[[[]]]],
  Array.from({ length: 1_000 }, (_, index) => index),
  { $gt: '' },
  { $in: [] },
  { $or: [{ author: { $ne: null } }] },
  { connect: [1] },
  JSON.parse('{"__proto__": {"admin": true}, "constructor": {"prototype": {}}}'),
  deep(60),
];

/** Names that an attacker would add. */
const NAMES = [
  'id',
  'author',
  'authorKey',
  'createdBy',
  'standing',
  'documentId',
  '__proto__',
  'toString',
  '$or',
  '',
];

type Change = (holder: Record<string, unknown>, key: string) => void;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...VALUES).map(
    (value): Change =>
      (holder, key) => {
        holder[key] = value;
      }
  ),
  fc.constant<Change>((holder, key) => {
    delete holder[key];
  }),
  fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES)).map(
    ([name, value]): Change =>
      (holder) =>
        Object.defineProperty(holder, name, { value, enumerable: true, configurable: true })
  )
);

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const placesIn = (holder: Record<string, unknown>): [Record<string, unknown>, string][] =>
  Object.keys(holder).flatMap((key): [Record<string, unknown>, string][] => {
    const value = holder[key];
    return [[holder, key], ...(isHolder(value) ? placesIn(value) : [])];
  });

/** The same value with one thing wrong somewhere in it. */
export const spoilt = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(good, fc.nat(), change).map(([value, at, apply]) => {
    const copy: Record<string, unknown> = { root: structuredClone(value) };
    const places = placesIn(copy);
    const [holder, key] = places[at % places.length] ?? [copy, 'root'];
    apply(holder, key);
    return copy.root;
  });

/** Path segments that are nobody's key. Encoded as they stand. */
export const hostileSegment: fc.Arbitrary<string> = fc.constantFrom(
  '1',
  '0',
  '-1',
  'null',
  'undefined',
  '%00',
  '%F0%9F%A5%B6',
  '%2F',
  '%2e%2e',
  '%',
  '%E0%A4%A',
  '*',
  "'--",
  'A'.repeat(24),
  'a'.repeat(23),
  'a'.repeat(25),
  'a'.repeat(4_000),
  '__proto__',
  ''
);

/** Right most of the time, so that what lies behind the first check is reached too. */
export const mostly = <T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: wrong });
