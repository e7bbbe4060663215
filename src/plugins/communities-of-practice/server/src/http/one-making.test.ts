import { createOneMaking } from './one-making';

describe('one making', () => {
  let now: number;
  let begun: number;

  beforeEach(() => {
    now = 1_000;
    begun = 0;
  });

  const never = () => {
    begun += 1;
    return new Promise<string>(() => undefined);
  };
  const soon = async () => {
    begun += 1;
    return `made ${begun}`;
  };

  it('is shared by all who ask meanwhile, and by nobody after', async () => {
    const making = createOneMaking<string>(() => now);
    const asked = await Promise.all([making.of('a', soon), making.of('a', soon)]);
    expect(asked).toEqual(['made 1', 'made 1']);
    expect(await making.of('a', soon)).toBe('made 2');
  });

  it('is one for each name', () => {
    const making = createOneMaking<string>(() => now);
    void making.of('a', never);
    void making.of('b', never);
    expect(begun).toBe(2);
  });

  it('is not joined by those who come after it was forgotten', async () => {
    const making = createOneMaking<string>(() => now);
    void making.of('a', never);
    making.forget();
    expect(await making.of('a', soon)).toBe('made 2');
  });

  it('is not waited for by those who come two seconds later', async () => {
    const making = createOneMaking<string>(() => now);
    void making.of('a', never);
    now += 1_999;
    void making.of('a', never);
    expect(begun).toBe(1);
    now += 1;
    expect(await making.of('a', soon)).toBe('made 2');
  });

  it('that ends late takes nothing from the one that was begun after it', async () => {
    const making = createOneMaking<string>(() => now);
    let end = (_: string): void => undefined;
    const late = making.of('a', () => new Promise((resolve) => (end = resolve)));
    now += 2_000;
    const second = making.of('a', never);
    end('late');
    await late;
    expect(making.of('a', never)).toBe(second);
  });

  it('that fails is begun anew by the next', async () => {
    const making = createOneMaking<string>(() => now);
    await expect(making.of('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await making.of('a', soon)).toBe('made 1');
  });
});
