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

/**
 * A family by places in it, in whole numbers: ten thousand are hung while their reader waits. What hangs from nothing
 * hangs from the place after the last.
 */
interface Places {
  /** Of each readable one, the place of its nearest readable ancestor. */
  parents: Int32Array;
  /** The places that hang from one, in the family's order. */
  childrenOf(place: number): Generator<number>;
}

/** What each readable one hangs from. Every link is walked once, however long its way up. */
const parentsIn = (family: readonly Kin[]): Int32Array => {
  const nothing = family.length;
  const places = new Map(family.map(({ key }, place) => [key, place]));
  const above = Int32Array.from(family, ({ adaptedFrom }) =>
    adaptedFrom === null ? nothing : (places.get(adaptedFrom) ?? nothing)
  );
  const isPassed = (place: number) => family[place]?.isReadable === false;
  /** Past those that cannot be read. What is found, the next one who comes this way need not walk. */
  const readableFrom = (start: number): number => {
    if (!isPassed(start)) return start;
    const way = new Set<number>();
    let at = start;
    for (; isPassed(at) && !way.has(at); at = above[at] ?? nothing) way.add(at);
    const found = isPassed(at) ? nothing : at;
    for (const place of way) above[place] = found;
    return found;
  };
  return above.map((place, own) => (isPassed(own) ? place : readableFrom(place)));
};

const linked = (family: readonly Kin[], parents: Int32Array): Places => {
  const first = new Int32Array(family.length + 1).fill(-1);
  const next = new Int32Array(family.length).fill(-1);
  for (let place = family.length - 1; place >= 0; place -= 1) {
    const parent = parents[place];
    if (parent === undefined || !family[place]?.isReadable) continue;
    next[place] = first[parent] ?? -1;
    first[parent] = place;
  }
  return {
    parents,
    *childrenOf(place) {
      for (let child = first[place] ?? -1; child >= 0; child = next[child] ?? -1) yield child;
    },
  };
};

interface Hanging extends Places {
  /** The readable ones, parents before their children. */
  order: number[];
  depths: Int32Array;
}

/** Of an imported ring, one hangs from nothing. */
const hanging = (family: readonly Kin[]): Hanging => {
  const nothing = family.length;
  const places = linked(family, parentsIn(family));
  const parents = places.parents.slice();
  const depths = new Int32Array(family.length);
  const isMet = new Uint8Array(family.length);
  const order: number[] = [];
  let walked = 0;
  const addWithAll = (root: number) => {
    const add = (place: number, depth: number) => {
      if (isMet[place]) return;
      isMet[place] = 1;
      depths[place] = depth;
      order.push(place);
    };
    add(root, 0);
    for (; walked < order.length; walked += 1) {
      const place = order[walked] ?? root;
      for (const child of places.childrenOf(place)) add(child, (depths[place] ?? 0) + 1);
    }
  };
  for (const root of places.childrenOf(nothing)) addWithAll(root);
  const inRings = family.flatMap(({ isReadable }, place) =>
    isReadable && !isMet[place] ? place : []
  );
  for (const place of inRings) {
    if (isMet[place]) continue;
    parents[place] = nothing;
    addWithAll(place);
  }
  return { ...(inRings.length > 0 ? linked(family, parents) : places), order, depths };
};

const hungAt =
  (family: readonly Kin[], { parents, depths }: Hanging) =>
  (place: number): Hung => ({
    key: family[place]?.key ?? '',
    parent: family[parents[place] ?? family.length]?.key ?? null,
    depth: depths[place] ?? 0,
  });

/**
 * The family as far as it can be read: what cannot is left out, and what was made from it hangs from the
 * nearest readable ancestor or from nothing. Parents come before their children; of an imported ring, one
 * hangs from nothing.
 * @param family in any order, each once.
 */
export const hang = (family: readonly Kin[]): Hung[] => {
  const hung = hanging(family);
  return hung.order.map(hungAt(family, hung));
};

export interface Nearest {
  nearest: Hung[];
  /** Whether some were left out. */
  more: boolean;
}

/**
 * Of a family as it is hung, those with the fewest steps to one of them. Those who hang from nothing are two
 * steps from each other.
 * @param most how many there is room for, the one itself among them.
 * @returns them in the order of `hang`.
 */
export const hangNearest = (family: readonly Kin[], key: string, most: number): Nearest => {
  const hung = hanging(family);
  const toHung = hungAt(family, hung);
  if (hung.order.length <= most) return { nearest: hung.order.map(toHung), more: false };
  const nothing = family.length;
  const near = new Set([family.findIndex((one) => one.key === key)]);
  // Grows while it is walked: each brings its parent and its children.
  for (const place of near) {
    if (near.size > most) break;
    if (place !== nothing) near.add(hung.parents[place] ?? nothing);
    for (const child of hung.childrenOf(place)) near.add(child);
  }
  const chosen = new Set([...near].filter((place) => place !== nothing).slice(0, most));
  return { nearest: hung.order.filter((place) => chosen.has(place)).map(toHung), more: true };
};
