import type { Edge } from './network';

/** Neighbours by place in a list of people that is in the order of their keys. */
interface Ties {
  people: string[];
  neighbours: number[][];
}

const byKey = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Whoever an edge names is one of the people. Repeated edges count once; those to oneself lead nowhere. */
const tiesOf = (nodes: readonly string[], edges: readonly Edge[]): Ties => {
  const people = [...new Set([...nodes, ...edges.flat()])].sort(byKey);
  const placeOf = new Map(people.map((person, place) => [person, place]));
  const known = people.map(() => new Set<number>());
  edges.forEach(([one, other]) => {
    const [a, b] = [placeOf.get(one), placeOf.get(other)];
    if (a === undefined || b === undefined) return;
    known[a]?.add(b);
    known[b]?.add(a);
  });
  return { people, neighbours: known.map((places) => [...places].sort((a, b) => a - b)) };
};

interface Reached {
  place: number;
  distance: number;
  /** How many shortest ways lead here. */
  ways: number;
  before: Reached[];
  /** Shortest ways onward that lead through here, each as its share of all. */
  through: number;
}

/** Everybody who can be reached from one person, the nearest first. */
const reachFrom = (start: number, neighbours: number[][]): Reached[] => {
  const first: Reached = { place: start, distance: 0, ways: 1, before: [], through: 0 };
  const reached = new Map([[start, first]]);
  for (const here of reached.values()) {
    for (const place of neighbours[here.place] ?? []) {
      const distance = here.distance + 1;
      const known = reached.get(place);
      const there = known ?? { place, distance, ways: 0, before: [], through: 0 };
      if (!known) reached.set(place, there);
      if (there.distance !== distance) continue;
      there.ways += here.ways;
      there.before.push(here);
    }
  }
  return [...reached.values()];
};

/**
 * How often a person lies on the shortest ways between two others, as a share of all pairs of others: normalised by
 * (n − 1)(n − 2)/2, ties taken in both directions, unweighted.
 * @param nodes everybody, those without a tie too; whoever an edge names belongs to them.
 * @param edges who has a tie with whom, in any order and direction.
 * @returns by person, from 0 to 1; 0 for all where fewer than three are. Time grows as people × ties: cap both before.
 * @see Brandes 2001, https://doi.org/10.1080/0022250X.2001.9990249; docs/adr/0035 for why no library
 */
export const betweenness = (
  nodes: readonly string[],
  edges: readonly Edge[]
): Record<string, number> => {
  const { people, neighbours } = tiesOf(nodes, edges);
  const total = people.map(() => 0);
  people.forEach((_, start) => {
    for (const { place, ways, before, through } of reachFrom(start, neighbours).reverse()) {
      before.forEach((nearer) => (nearer.through += (nearer.ways / ways) * (1 + through)));
      if (place !== start) total[place] = (total[place] ?? 0) + through;
    }
  });
  // Each pair was walked from both its ends.
  const pairs = Math.max(1, (people.length - 1) * (people.length - 2));
  return Object.fromEntries(people.map((person, place) => [person, (total[place] ?? 0) / pairs]));
};
