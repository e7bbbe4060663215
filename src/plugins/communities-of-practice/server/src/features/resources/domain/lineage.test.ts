import fc from 'fast-check';
import { hang, hangNearest, type Hung, type Kin } from './lineage';

const kin = (key: string, adaptedFrom: string | null, isReadable = true): Kin => ({
  key,
  adaptedFrom,
  isReadable,
});

/** A family as adapting makes it: each from one that was there before, or from one that is gone. */
const family: fc.Arbitrary<Kin[]> = fc
  .array(fc.record({ from: fc.nat(), isReadable: fc.boolean(), isOrphan: fc.nat(9) }), {
    maxLength: 60,
  })
  .map((made) =>
    made.map(({ from, isReadable, isOrphan }, at): Kin => {
      if (at === 0) return kin('0', null, isReadable);
      return kin(String(at), isOrphan === 0 ? 'gone' : String(from % at), isReadable);
    })
  );

const shuffled = family.chain((made) =>
  fc.shuffledSubarray(made, { minLength: made.length }).map((order) => ({ made, order }))
);

/** As one would do it by hand: up, link by link. */
const readableParent = (made: readonly Kin[], { adaptedFrom }: Kin): string | null => {
  const above = made.find(({ key }) => key === adaptedFrom);
  if (!above) return null;
  return above.isReadable ? above.key : readableParent(made, above);
};

const steps = (hung: readonly Hung[], from: string): Map<string | null, number> => {
  const found = new Map<string | null, number>([[from, 0]]);
  for (const [one, distance] of found) {
    for (const { key, parent } of hung) {
      if (key === one && !found.has(parent)) found.set(parent, distance + 1);
      if (parent === one && !found.has(key)) found.set(key, distance + 1);
    }
  }
  return found;
};

describe('a family, hung', () => {
  it('hangs what came of the unreadable from the nearest readable ancestor, or from nothing', () => {
    const made = [
      kin('sheet', null),
      kin('secret', 'sheet', false),
      kin('deeper', 'secret', false),
      kin('hall', 'deeper'),
      kin('school', 'hall'),
      kin('lost', 'gone'),
    ];
    expect(hang(made)).toEqual([
      { key: 'sheet', parent: null, depth: 0 },
      { key: 'hall', parent: 'sheet', depth: 1 },
      { key: 'school', parent: 'hall', depth: 2 },
      { key: 'lost', parent: null, depth: 0 },
    ]);
    expect(hang(made.map((one) => ({ ...one, isReadable: one.key === 'school' })))).toEqual([
      { key: 'school', parent: null, depth: 0 },
    ]);
  });

  it('has every readable one once, under its nearest readable ancestor, whatever the order', () => {
    fc.assert(
      fc.property(shuffled, ({ made, order }) => {
        const hung = hang(order);
        const readable = made.filter(({ isReadable }) => isReadable);
        expect(hung.map(({ key }) => key).sort()).toEqual(readable.map(({ key }) => key).sort());
        const parents = new Map(hung.map(({ key, parent }) => [key, parent]));
        for (const one of readable) expect(parents.get(one.key)).toBe(readableParent(made, one));
      })
    );
  });

  it('puts parents before children, each one deeper', () => {
    fc.assert(
      fc.property(shuffled, ({ order }) => {
        const depths = new Map<string | null, number>([[null, -1]]);
        for (const { key, parent, depth } of hang(order)) {
          expect(depths.get(parent)).toBe(depth - 1);
          depths.set(key, depth);
        }
      })
    );
  });

  it('tells nothing of what cannot be read', () => {
    fc.assert(
      fc.property(family, (made) => {
        const hidden = new Set(made.filter((one) => !one.isReadable).map(({ key }) => key));
        const told = hang(made).flatMap(({ key, parent }) => [key, parent ?? '']);
        expect(told.filter((key) => hidden.has(key) || key === 'gone')).toEqual([]);
      })
    );
  });

  it('loses nobody in a ring that an import made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.array(fc.boolean()), (size, readable) => {
        const ring = Array.from({ length: size }, (_, at) =>
          kin(String(at), String((at + 1) % size), readable[at] ?? true)
        );
        const kept = ring.filter(({ isReadable }) => isReadable).map(({ key }) => key);
        expect(
          hang(ring)
            .map(({ key }) => key)
            .sort()
        ).toEqual(kept);
      })
    );
  });

  it('takes ten thousand, twelve deep, in a moment', () => {
    const made = Array.from({ length: 10_000 }, (_, at) =>
      kin(String(at), at === 0 ? null : String(Math.max(0, at - 833)), at % 7 !== 3)
    );
    const began = performance.now();
    const { nearest, more } = hangNearest(made, '9998', 200);
    expect(performance.now() - began).toBeLessThan(500);
    expect([nearest.length, more]).toEqual([200, true]);
  });
});

describe('the nearest of a family', () => {
  it('are the family itself where there is room', () => {
    fc.assert(
      fc.property(family, (made) => {
        const hung = hang(made);
        expect(hangNearest(made, '0', hung.length)).toEqual({ nearest: hung, more: false });
      })
    );
  });

  it('are as many as there is room for, the one itself among them, and none is farther than one left out', () => {
    fc.assert(
      fc.property(family, fc.nat(), fc.integer({ min: 1, max: 20 }), (made, which, most) => {
        const hung = hang(made);
        const asked = hung[which % Math.max(1, hung.length)];
        fc.pre(asked !== undefined && hung.length > most);
        const { nearest, more } = hangNearest(made, asked?.key ?? '', most);
        const distance = steps(hung, asked?.key ?? '');
        const far = (one: Hung) => distance.get(one.key) ?? Number.NaN;
        const left = hung.filter((one) => nearest.every(({ key }) => key !== one.key));
        expect(more).toBe(true);
        expect(nearest).toContainEqual(asked);
        expect(nearest.length).toBe(most);
        expect(Math.max(...nearest.map(far))).toBeLessThanOrEqual(Math.min(...left.map(far)));
      })
    );
  });
});
