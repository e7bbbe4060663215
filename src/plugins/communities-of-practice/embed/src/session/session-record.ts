import type { TextStorage } from './browser-storage';

export interface Person {
  documentId: string;
  /** The name that others here see, or the log-in name of whoever has to choose one yet. */
  name: string;
}

/** Who is signed in on this browser, and by what: one record, so that a token is never another person's. */
export interface SessionRecord {
  person: Person;
  /** Null once they must sign in again; what they typed still finds them. */
  accessToken: string | null;
  refreshToken: string | null;
}

/** The one record of a browser and a Strapi, which every tab follows. */
export interface SessionRecords {
  read(): SessionRecord | null;
  /** Null signs out. */
  write(record: SessionRecord | null): void;
  stop(): void;
}

const isRecord = (value: unknown): value is SessionRecord =>
  typeof value === 'object' &&
  value !== null &&
  'person' in value &&
  'accessToken' in value &&
  typeof value.person === 'object';

const parsed = (text: string | null): SessionRecord | null => {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
};

/** @param onElsewhere when another tab has signed in or out, or renewed. */
export const sessionRecords = (
  storage: TextStorage,
  apiBase: string,
  onElsewhere: () => void
): SessionRecords => {
  const name = `gathering-places:session:${apiBase}`;
  const listening = new AbortController();
  // Two ways of hearing the same: a message may be here before what it tells of can be read.
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  channel?.addEventListener('message', onElsewhere, listening);
  addEventListener('storage', ({ key }) => key === name && onElsewhere(), listening);
  return {
    read: () => parsed(storage.read(name)),
    write: (record) => {
      if (record === null) storage.remove(name);
      else storage.write(name, JSON.stringify(record));
      channel?.postMessage('changed');
    },
    stop: () => {
      listening.abort();
      channel?.close();
    },
  };
};
