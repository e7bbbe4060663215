/** What outlives a page: the browser's storage, or nothing where it is forbidden. */
export interface TextStorage {
  /** False where the browser forbids it: then nothing outlives this page. */
  isLasting: boolean;
  read(name: string): string | null;
  write(name: string, text: string): void;
  remove(name: string): void;
}

const inMemory = (): TextStorage => {
  const held = new Map<string, string>();
  return {
    isLasting: false,
    read: (name) => held.get(name) ?? null,
    write: (name, text) => void held.set(name, text),
    remove: (name) => void held.delete(name),
  };
};

const PROBE = 'gathering-places:probe';

/** Forbidden by a setting, or by a frame's sandbox: then even asking for it throws. */
const isAllowed = (): boolean => {
  try {
    localStorage.setItem(PROBE, '');
    localStorage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
};

export const browserStorage = (): TextStorage =>
  isAllowed()
    ? {
        isLasting: true,
        read: (name) => localStorage.getItem(name),
        write: (name, text) => localStorage.setItem(name, text),
        remove: (name) => localStorage.removeItem(name),
      }
    : inMemory();
