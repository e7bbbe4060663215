import * as fc from 'fast-check';
import { betweenness, centralisation, reciprocity, reciprocityCorrected } from '.';
import type { Edge } from './network';

/** The karate club of Zachary 1977: each with those of a higher number. */
const KARATE = `
1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
2: 3 4 8 14 18 20 22 31
3: 4 8 9 10 14 28 29 33
4: 8 13 14
5: 7 11
6: 7 11 17
7: 17
9: 31 33 34
10: 34
14: 34
15: 33 34
16: 33 34
19: 33 34
20: 34
21: 33 34
23: 33 34
24: 26 28 30 33 34
25: 26 28 32
26: 32
27: 30 34
28: 34
29: 32 34
30: 33 34
31: 33 34
32: 33 34
33: 34`;
const karate = KARATE.trim()
  .split('\n')
  .flatMap((line): Edge[] => {
    const [from = '', to = ''] = line.split(': ');
    return to.split(' ').map((other) => [from, other]);
  });

const star = (points: number): Edge[] =>
  Array.from({ length: points }, (_, index) => ['centre', `${index}`]);

/** Ways from one end of a chain of diamonds to the other: two at each. */
const diamonds = (count: number): Edge[] =>
  Array.from({ length: count }, (_, index): Edge[] => [
    [`h${index}`, `a${index}`],
    [`h${index}`, `b${index}`],
    [`a${index}`, `h${index + 1}`],
    [`b${index}`, `h${index + 1}`],
  ]).flat();

/** From its definition: all shortest ways between each pair, written out. */
const byHand = (nodes: readonly string[], edges: readonly Edge[]): Record<string, number> => {
  const isTied = (a: string, b: string) =>
    edges.some(([from, to]) => (from === a && to === b) || (from === b && to === a));
  const shortest = (from: string, to: string): string[][] => {
    let ways = [[from]];
    while (ways.length > 0) {
      const there = ways.filter((way) => way.at(-1) === to);
      if (there.length > 0) return there;
      ways = ways.flatMap((way) =>
        nodes
          .filter((node) => !way.includes(node) && isTied(way.at(-1) ?? '', node))
          .map((node) => [...way, node])
      );
    }
    return [];
  };
  const pairs = nodes.flatMap((a, index) => nodes.slice(index + 1).map((b) => [a, b] as const));
  const ways = pairs.map(([a, b]) => shortest(a, b));
  const most = ((nodes.length - 1) * (nodes.length - 2)) / 2;
  const shareOf = (node: string) =>
    ways
      .filter((all) => all.length > 0)
      .map((all) => all.filter((way) => way.slice(1, -1).includes(node)).length / all.length)
      .reduce((total, share) => total + share, 0);
  return Object.fromEntries(nodes.map((node) => [node, most > 0 ? shareOf(node) / most : 0]));
};

const NODES = ['a', 'b', 'c', 'd', 'e', 'f'];
const someEdges = fc.array(fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES)), {
  maxLength: 14,
});

describe('betweenness', () => {
  it('is what networkx gives for the karate club, and igraph its centralisation', () => {
    const found = betweenness([], karate);
    expect(karate).toHaveLength(78);
    expect(Object.keys(found)).toHaveLength(34);
    expect(found['1']).toBeCloseTo(0.43763528138528146, 12);
    expect(found['34']).toBeCloseTo(0.30407497594997596, 12);
    expect(found['33']).toBeCloseTo(0.145247113997114, 12);
    expect(found['3']).toBeCloseTo(0.14365680615680618, 12);
    expect(found['32']).toBeCloseTo(0.13827561327561325, 12);
    expect(found['12']).toBe(0);
    expect(centralisation(Object.values(found))).toBeCloseTo(0.4056, 4);
  });

  it('makes a star of any size 1 (Freeman 1979), and a ring 0', () => {
    for (const points of [2, 3, 40]) {
      const found = betweenness([], star(points));
      expect(found.centre).toBe(1);
      expect(centralisation(Object.values(found))).toBe(1);
    }
    const ring = NODES.map((node, index): Edge => [node, NODES[(index + 1) % 6] ?? node]);
    expect(centralisation(Object.values(betweenness(NODES, ring)))).toBe(0);
  });

  it('counts more ways than fit into 32 bits', () => {
    const found = betweenness([], diamonds(40));
    // The middle parts 60 from 60, and has half of the ways across each diamond beside it.
    expect(found.h20).toBeCloseTo((60 * 60 + 2 / 2) / ((120 * 119) / 2), 12);
    // Half of the ways from the first end to the 118 beyond.
    expect(found.a0).toBeCloseTo(118 / 2 / ((120 * 119) / 2), 12);
  });

  it('gives 0 to whoever has no tie, and to all where nobody can be between', () => {
    expect(betweenness([], [])).toEqual({});
    expect(betweenness(['a'], [])).toEqual({ a: 0 });
    expect(betweenness(['a', 'b'], [['a', 'b']])).toEqual({ a: 0, b: 0 });
    expect(
      betweenness(
        ['alone', 'a', 'b', 'c'],
        [
          ['a', 'b'],
          ['b', 'c'],
        ]
      )
    ).toEqual({ alone: 0, a: 0, b: 1 / 3, c: 0 });
  });

  it('takes any name', () => {
    const found = betweenness(
      [],
      [
        ['a', '__proto__'],
        ['__proto__', 'constructor'],
      ]
    );
    expect(Object.entries(found)).toEqual([
      ['__proto__', 1],
      ['a', 0],
      ['constructor', 0],
    ]);
  });

  it('is what its definition says, whatever the order, direction, repetition and loops', () => {
    fc.assert(
      fc.property(someEdges, (edges) => {
        const found = betweenness(NODES, edges);
        const expected = byHand(NODES, edges);
        NODES.forEach((node) => expect(found[node]).toBeCloseTo(expected[node] ?? NaN, 12));
        const turned = edges.map(([from, to]): Edge => [to, from]).reverse();
        const again = [...turned, ...edges, ...NODES.map((node): Edge => [node, node])];
        expect(betweenness([...NODES].reverse(), again)).toEqual(found);
      }),
      { numRuns: 60 }
    );
  });
});

describe('centralisation', () => {
  it.each([
    [[], null],
    [[0.4], null],
    [[0, 0], 0],
    [[1, 0, 0], 1],
    [[0.5, 0.2, 0.2], 0.3],
  ])('of %p is %p', (values, expected) => {
    const found = centralisation(values);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });
});

describe('reciprocity', () => {
  const bothWays: Edge[] = [
    ['a', 'b'],
    ['b', 'a'],
  ];

  it('has nothing to say without a tie, nor of ties to oneself', () => {
    for (const edges of [[], [['a', 'a']]] as Edge[][]) {
      expect(reciprocity(edges)).toBeNull();
      expect(reciprocityCorrected(edges)).toBeNull();
    }
  });

  it('counts a tie once, and none to oneself', () => {
    const edges: Edge[] = [...bothWays, ...bothWays, ['b', 'b'], ['b', 'c'], ['d', 'd']];
    expect(reciprocity(edges)).toBeCloseTo(2 / 3, 12);
    // Three people: density 3/6.
    expect(reciprocityCorrected(edges)).toBeCloseTo((2 / 3 - 1 / 2) / (1 / 2), 12);
  });

  it('tells nothing beside chance where everybody has a tie to everybody', () => {
    expect(reciprocity(bothWays)).toBe(1);
    expect(reciprocityCorrected(bothWays)).toBeNull();
  });

  it('is at its least where nobody answers: −ā / (1 − ā), by Garlaschelli and Loffredo', () => {
    const round: Edge[] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'a'],
    ];
    expect(reciprocity(round)).toBe(0);
    expect(reciprocityCorrected(round)).toBeCloseTo(-(1 / 3) / (2 / 3), 12);
  });

  it('stays in its bounds, whatever the order', () => {
    fc.assert(
      fc.property(someEdges, (edges) => {
        const [plain, corrected] = [reciprocity(edges), reciprocityCorrected(edges)];
        expect(reciprocity([...edges].reverse())).toBe(plain);
        expect(reciprocityCorrected([...edges].reverse())).toBe(corrected);
        if (plain === null) return;
        expect(plain).toBeGreaterThanOrEqual(0);
        expect(plain).toBeLessThanOrEqual(1);
        if (corrected !== null) expect(corrected).toBeLessThanOrEqual(plain);
      })
    );
  });
});
