/** One at a time in all tabs of this browser; without Web Locks (plain http), in this tab. */
export type Locked = <T>(name: string, act: () => Promise<T>) => Promise<T>;

const inThisTab = (): Locked => {
  const last = new Map<string, Promise<unknown>>();
  return (name, act) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(act, act);
    last.set(name, mine);
    return mine;
  };
};

const throughTabs: Locked = async (name, act) => navigator.locks.request(name, act);

export const locked: Locked =
  typeof navigator !== 'undefined' && 'locks' in navigator ? throughTabs : inThisTab();
