import { RefusedError } from '../../../client/src';
import type { Draft } from './draft';
import type { Drafts } from './drafts';
import { createOutbox, type Outbox, type Sent } from './outbox';

const RUTH = { documentId: 'ruth', name: 'Ruth' };
const TOM = { documentId: 'tom', name: 'Tom' };

const draft = (key: string, person = RUTH): Draft => ({
  key,
  person,
  slot: `reply:${key}`,
  title: 'The boiler died',
  place: {},
  typed: { text: 'Hire two panels.' },
  action: 'reply.create',
  asked: { data: { text: 'Hire two panels.' } },
  at: 0,
  state: 'typed',
  failure: null,
});

const refused = (status: number, code: string, retryAfterSeconds?: number) =>
  new RefusedError(status, { error: { message: 'No.', details: { code, retryAfterSeconds } } });

describe('what is sent', () => {
  let kept: Map<string, Draft>;
  let sent: string[];
  /** As whom each went. */
  let senders: string[];
  let answer: () => Promise<unknown>;
  let settled: [string, Sent['is']][];
  let later: number[];
  let person: typeof RUTH | null;
  let lock: <T>(act: () => Promise<T>) => Promise<T>;
  let outbox: Outbox;

  beforeEach(() => {
    kept = new Map();
    sent = [];
    senders = [];
    settled = [];
    later = [];
    person = RUTH;
    lock = (act) => act();
    answer = async () => ({ data: {} });
    const drafts: Drafts = {
      of: async () => null,
      byKey: async (key) => kept.get(key) ?? null,
      all: async () => [...kept.values()],
      keep: async (each) => void kept.set(each.key, each),
      drop: async ({ key }) => void kept.delete(key),
    };
    outbox = createOutbox({
      drafts,
      call: async (_, asked, as) => {
        senders.push(as.documentId);
        sent.push((asked as { idempotencyKey: string }).idempotencyKey);
        return answer();
      },
      person: () => person,
      isSignedIn: () => person !== null,
      locked: (_, act) => lock(act),
      later: (seconds) => void later.push(seconds),
      onSettled: ({ key }, { is }) => void settled.push([key, is]),
      now: () => 7,
    });
  });

  it('is kept before it goes, and no longer once it is published', async () => {
    answer = async () => {
      expect(kept.get('a')?.state).toBe('waiting');
      return { data: {} };
    };
    expect((await outbox.send(draft('a'))).is).toBe('sent');
    expect(kept.size).toBe(0);
  });

  it.each([
    ['no answer comes', () => new TypeError('offline')],
    ['the server has a fault', () => refused(503, 'try-again')],
    ['its person must sign in again', () => refused(401, 'token-not-accepted')],
  ])('waits where %s, and goes out again by the same key', async (_, failure) => {
    answer = async () => {
      throw failure();
    };
    expect((await outbox.send(draft('a'))).is).toBe('waiting');
    answer = async () => ({ data: {} });
    await outbox.flush();
    expect(sent).toEqual(['a', 'a']);
    expect(settled).toEqual([['a', 'sent']]);
    expect(kept.size).toBe(0);
  });

  it('waits as long as the server says', async () => {
    answer = async () => {
      throw refused(429, 'too-fast', 12);
    };
    expect((await outbox.send(draft('a'))).is).toBe('waiting');
    expect(later).toEqual([12]);
  });

  it('does not wait where it was refused for good, and is not lost', async () => {
    answer = async () => {
      throw refused(409, 'thread-closed');
    };
    expect((await outbox.send(draft('a'))).is).toBe('refused');
    await outbox.flush();
    expect(sent).toEqual(['a']);
    expect(kept.get('a')?.state).toBe('refused');
  });

  it('goes out as whoever wrote it, though the page is somebody else’s by then', async () => {
    lock = (act) => {
      person = TOM;
      return act();
    };
    await outbox.send(draft('a'));
    expect(senders).toEqual(['ruth']);
  });

  it('goes out as its own person alone', async () => {
    kept.set('b', { ...draft('b', TOM), state: 'waiting' });
    await outbox.flush();
    person = null;
    await outbox.flush();
    expect(sent).toEqual([]);
    person = TOM;
    await outbox.flush();
    expect(sent).toEqual(['b']);
  });
});
