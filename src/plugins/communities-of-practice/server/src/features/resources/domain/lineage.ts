/** A resource of a family: what it was made from, and whether the reader may read it. */
export interface Kin {
  key: string;
  /** Null for what was made from nothing; perhaps a resource that is gone. */
  adaptedFrom: string | null;
  isReadable: boolean;
}

/** Where a readable resource hangs, for this reader. */
export interface Hung {
  key: string;
  /** The nearest readable resource that it comes from; null where there is none. */
  parent: string | null;
  /** How many readable ones it comes from. */
  depth: number;
}

/** What each readable one hangs from. Every link is walked once, however long its way up. */
const parentsIn = (family: readonly Kin[]): Map<string, string | null> => {
  const readable = new Set<string>();
  const above = new Map<string, string | null>();
  for (const { key, adaptedFrom, isReadable } of family) {
    if (isReadable) readable.add(key);
    else above.set(key, adaptedFrom);
  }
  /** Past those that cannot be read. What is found, the next one who comes this way need not walk. */
  const readableFrom = (start: string | null): string | null => {
    if (start === null || readable.has(start)) return start;
    const way = new Set<string>();
    let at: string | null = start;
    while (at !== null && !readable.has(at) && !way.has(at)) {
      way.add(at);
      at = above.get(at) ?? null;
    }
    const found = at !== null && readable.has(at) ? at : null;
    for (const key of way) above.set(key, found);
    return found;
  };
  const parents = new Map<string, string | null>();
  for (const { key, adaptedFrom, isReadable } of family) {
    if (isReadable) parents.set(key, readableFrom(adaptedFrom));
  }
  return parents;
};

/** By parent, those who hang from it; under null, those who hang from nothing. */
const childrenIn = (
  parents: ReadonlyMap<string, string | null>
): ReadonlyMap<string | null, readonly string[]> => {
  const children = new Map<string | null, string[]>();
  for (const [key, parent] of parents) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(key);
    else children.set(parent, [key]);
  }
  return children;
};

/**
 * The family as far as it can be read: what cannot is left out, and what was made from it hangs from the
 * nearest readable ancestor or from nothing. Parents come before their children; of an imported ring, one
 * hangs from nothing.
 * @param family in any order, each once.
 */
export const hang = (family: readonly Kin[]): Hung[] => {
  const parents = parentsIn(family);
  const children = childrenIn(parents);
  const hung: Hung[] = [];
  const met = new Set<string>();
  const add = (key: string, parent: string | null, depth: number) => {
    if (met.has(key)) return;
    met.add(key);
    hung.push({ key, parent, depth });
  };
  let walked = 0;
  for (const root of [...(children.get(null) ?? []), ...parents.keys()]) {
    add(root, null, 0);
    for (; walked < hung.length; walked += 1) {
      const { key, depth } = hung[walked] ?? { key: root, depth: 0 };
      for (const child of children.get(key) ?? []) add(child, key, depth + 1);
    }
  }
  return hung;
};

export interface Nearest {
  nearest: Hung[];
  /** Whether some were left out. */
  more: boolean;
}

/**
 * Of a hung family, those with the fewest steps to one of them. Those who hang from nothing are two steps
 * from each other.
 * @param most how many there is room for, the one itself among them.
 * @returns them in the family's own order.
 */
export const nearestTo = (hung: readonly Hung[], key: string, most: number): Nearest => {
  if (hung.length <= most) return { nearest: [...hung], more: false };
  const parents = new Map(hung.map((one) => [one.key, one.parent]));
  const children = childrenIn(parents);
  const near = new Set<string | null>([key]);
  // Grows while it is walked: each brings its parent and its children.
  for (const one of near) {
    if (near.size > most) break;
    if (one !== null) near.add(parents.get(one) ?? null);
    for (const child of children.get(one) ?? []) near.add(child);
  }
  const chosen = new Set([...near].filter((one) => one !== null).slice(0, most));
  return { nearest: hung.filter((one) => chosen.has(one.key)), more: true };
};
