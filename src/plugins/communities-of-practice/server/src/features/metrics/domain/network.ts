import { sum } from 'simple-statistics';
import { refuseUnknown } from './given-numbers';

/** From whom to whom, or between whom. */
export type Edge = readonly [string, string];

/** Who points at whom: each pair once, and nobody at themselves. */
const targetsOf = (edges: readonly Edge[]): Map<string, Set<string>> => {
  const targets = new Map<string, Set<string>>();
  const of = (node: string) => {
    const known = targets.get(node) ?? new Set<string>();
    targets.set(node, known);
    return known;
  };
  edges.forEach(([from, to]) => {
    if (from === to) return;
    of(from).add(to);
    of(to);
  });
  return targets;
};

const countTies = (edges: readonly Edge[]) => {
  const targets = targetsOf(edges);
  let ties = 0;
  let answered = 0;
  targets.forEach((to, from) => {
    ties += to.size;
    answered += [...to].filter((node) => targets.get(node)?.has(from)).length;
  });
  return { people: targets.size, ties, answered };
};

/**
 * The share of ties that go both ways. Repeated ties count once, those to oneself not at all.
 * @param edges who to whom, in any order.
 * @returns from 0 to 1; null where there is no tie.
 * @see `networkx.overall_reciprocity`
 */
export const reciprocity = (edges: readonly Edge[]): number | null => {
  const { ties, answered } = countTies(edges);
  return ties === 0 ? null : answered / ties;
};

/**
 * The same beside what chance would give: ρ = (r − ā) / (1 − ā), where ā = edges / n(n − 1) among those who have a tie.
 * @returns 0 as by chance, 1 all answered, below 0 fewer than by chance; null without a tie, and where everybody has a
 * tie to everybody, as chance then leaves nothing to tell.
 * @see Garlaschelli, Loffredo 2004, https://doi.org/10.1103/PhysRevLett.93.268701
 */
export const reciprocityCorrected = (edges: readonly Edge[]): number | null => {
  const { people, ties, answered } = countTies(edges);
  const possible = people * (people - 1);
  if (ties === 0 || ties === possible) return null;
  const density = ties / possible;
  return (answered / ties - density) / (1 - density);
};

/**
 * Freeman's centralisation of a measure that lies between 0 and 1: how much of it hangs on one person.
 * @param values of each person, in any order.
 * @returns Σ(max − v)/(n − 1): 0 when all are alike, 1 for a star of any size; null for fewer than two people.
 * @throws RangeError on a non-finite value.
 * @see Freeman 1979, https://doi.org/10.1016/0378-8733(78)90021-7
 */
export const centralisation = (values: readonly number[]): number | null => {
  refuseUnknown(values);
  if (values.length < 2) return null;
  const ordered = [...values].sort((a, b) => a - b);
  const most = ordered.at(-1) ?? 0;
  return sum(ordered.map((value) => most - value)) / (values.length - 1);
};
