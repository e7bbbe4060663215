/** Nobody waits for what takes longer: it may be a connection that went silent. */
const JOINED_WITHIN_MS = 2_000;

interface Begun<T> {
  made: Promise<T>;
  at: number;
}

export interface OneMaking<T> {
  /** What is being made under this name, or what `make` begins now. All who ask meet the same end. */
  of(name: string, make: () => Promise<T>): Promise<T>;
  /** Nobody who asks from now on gets what was begun before. */
  forget(): void;
}

/**
 * Lets those who want the same thing at the same time wait for one making of it.
 * @param now the present moment in milliseconds.
 */
export const createOneMaking = <T>(now: () => number): OneMaking<T> => {
  const underWay = new Map<string, Begun<T>>();
  return {
    of(name, make) {
      const earlier = underWay.get(name);
      if (earlier && now() - earlier.at < JOINED_WITHIN_MS) return earlier.made;
      const made = make().finally(() => {
        if (underWay.get(name)?.made === made) underWay.delete(name);
      });
      underWay.set(name, { made, at: now() });
      return made;
    },
    forget: () => underWay.clear(),
  };
};
