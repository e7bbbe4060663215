import fc from 'fast-check';
import { RefusedError } from '../core/refused-error';
import { readCursor, writeCursor, type Cursor } from './cursor';

const ORDERS = [
  'latest',
  'active',
  'unanswered',
  'replies',
  'thanks',
  'results',
  'members',
] as const;

const order = fc.constantFrom(...ORDERS);
/** From 1970 on: a moment that a post can have; and an id that a row can have. */
const cursor = fc.record({
  at: fc.integer({ min: 0, max: Date.UTC(2200, 0) }),
  id: fc.integer({ min: 1, max: 2_147_483_647 }),
});

/** What reading gives: the cursor, `refused`, or another error, which there must not be. */
const attempt = (name: string, text: string): Cursor | 'refused' => {
  try {
    return readCursor(name, text);
  } catch (error) {
    if (error instanceof RefusedError && error.refusal.code === 'malformed-cursor')
      return 'refused';
    throw error;
  }
};

/** Whether a text was taken although nobody wrote it. */
const isForged = (name: string, text: string): boolean => {
  const read = attempt(name, text);
  return read !== 'refused' && writeCursor(name, read) !== text;
};

describe('a cursor', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(order, cursor, (name, written) => {
        expect(readCursor(name, writeCursor(name, written))).toEqual(written);
      })
    );
  });

  it('needs no escaping in an address', () => {
    fc.assert(
      fc.property(order, cursor, (name, written) => {
        expect(writeCursor(name, written)).toMatch(/^[A-Za-z0-9_-]{1,200}$/);
      })
    );
  });

  it('of one order is refused for another', () => {
    fc.assert(
      fc.property(order, order, cursor, (one, other, written) => {
        fc.pre(one !== other);
        expect(attempt(other, writeCursor(one, written))).toBe('refused');
      })
    );
  });

  it('is refused when nobody wrote it', () => {
    fc.assert(
      fc.property(order, fc.string({ unit: 'binary', maxLength: 200 }), (name, text) => {
        expect(isForged(name, text)).toBe(false);
      }),
      { numRuns: 2_000 }
    );
  });

  it('is refused when anything was put into it', () => {
    const put = fc.tuple(fc.nat({ max: 60 }), fc.constantFrom('=', '!', ' ', '\n', '%', 'é', '.'));
    fc.assert(
      fc.property(order, cursor, put, (name, written, [at, character]) => {
        const text = writeCursor(name, written);
        expect(isForged(name, text.slice(0, at) + character + text.slice(at))).toBe(false);
      })
    );
  });

  it.each([
    'latest:1:01',
    'latest:00:1',
    'latest:-1:1',
    'latest:1.5:1',
    'latest:1e3:1',
    'latest:1:0',
    'latest:1:2147483648',
    'latest:1:999999999999999',
    'latest:8640000000000001:1',
    'latest:1:1\n',
    'latest:1',
    'LATEST:1:1',
    '',
  ])('is refused when it says %p', (text) => {
    expect(attempt('latest', Buffer.from(text).toString('base64url'))).toBe('refused');
  });
});
