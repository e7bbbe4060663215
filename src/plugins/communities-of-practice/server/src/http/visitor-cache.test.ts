import type { Answer } from './answer';
import { createVisitorCache, type Present } from './visitor-cache';

describe('the visitor cache', () => {
  let present: Present;
  let limits: { maxBytes: number; lifetimeMs: number };
  let made: string[];

  const newCache = () =>
    createVisitorCache(
      () => limits,
      () => ({ ...present })
    );
  const answerOf = (length: number): Answer => ({ body: Buffer.alloc(length), etag: '"x"' });
  const asking =
    (cache: ReturnType<typeof newCache>) =>
    (question: string, length = 100) =>
      cache.answer(question, async () => {
        made.push(question);
        return answerOf(length);
      });

  beforeEach(() => {
    present = { now: 1_000, epoch: 1 };
    limits = { maxBytes: 1_000_000, lifetimeMs: 1_000 };
    made = [];
  });

  it('makes an answer once for its lifetime, and anew after', async () => {
    const ask = asking(newCache());
    await ask('a');
    present.now = 1_999;
    await ask('a');
    expect(made).toEqual(['a']);
    present.now = 2_000;
    await ask('a');
    expect(made).toEqual(['a', 'a']);
  });

  it('makes anew what was made before a write', async () => {
    const ask = asking(newCache());
    await ask('a');
    present.epoch = 2;
    await ask('a');
    expect(made).toEqual(['a', 'a']);
  });

  it('does not remember what was read while somebody wrote', async () => {
    const cache = newCache();
    await cache.answer('a', async () => {
      present.epoch = 2;
      return answerOf(1);
    });
    expect(cache.bytes()).toBe(0);
  });

  it('never takes more bytes than it may, the oldest going first', async () => {
    const cache = newCache();
    const ask = asking(cache);
    for (let index = 0; index < 500; index += 1) {
      await ask(`question ${index}`, 10_000);
      expect(cache.bytes()).toBeLessThanOrEqual(1_000_000);
    }
    expect(cache.bytes()).toBeGreaterThan(900_000);
    made = [];
    await ask('question 499');
    await ask('question 0');
    expect(made).toEqual(['question 0']);
  });

  it('counts the questions too, and gives all bytes back', async () => {
    const cache = newCache();
    const ask = asking(cache);
    for (let index = 0; index < 2_000; index += 1) await ask(`${'x'.repeat(2_000)}${index}`, 0);
    expect(cache.bytes()).toBeLessThanOrEqual(1_000_000);
    present.now = 60_000;
    limits.maxBytes = 0;
    await ask('another', 0);
    expect(cache.bytes()).toBe(0);
  });

  it('does not remember an answer of more than a 64th of it', async () => {
    const cache = newCache();
    await asking(cache)('long', 16_000);
    expect(cache.bytes()).toBe(0);
  });

  it('lets the same question asked meanwhile wait for the one answer', async () => {
    const cache = newCache();
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const make = jest.fn(async () => {
      await gate;
      return answerOf(1);
    });
    const asked = [cache.answer('a', make), cache.answer('a', make)];
    present.epoch = 2;
    const afterWrite = cache.answer('a', make);
    open();
    const [first, second] = await Promise.all(asked);
    expect(second).toBe(first);
    expect(await afterWrite).not.toBe(first);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('lets all who wait meet the same failure, and tries again for the next', async () => {
    const cache = newCache();
    const failing = () => cache.answer('a', () => Promise.reject(new Error('gone')));
    const met = await Promise.allSettled([failing(), failing()]);
    expect(met.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(asking(cache)('a')).resolves.toBeDefined();
  });

  it('makes every answer where the lifetime is 0', async () => {
    limits.lifetimeMs = 0;
    const ask = asking(newCache());
    await Promise.all([ask('a'), ask('a')]);
    expect(made).toEqual(['a', 'a']);
  });
});
