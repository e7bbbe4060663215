import { RefusedError } from '../../../core/refused-error';

/** Where the queue was left: since when the last item waits (milliseconds), and its documentId. */
export interface Place {
  at: number;
  key: string;
}

export const writePlace = ({ at, key }: Place): string =>
  Buffer.from(`queue:${at}:${key}`).toString('base64url');

/** @throws RefusedError `malformed-cursor` for anything {@link writePlace} did not write. */
export const readPlace = (cursor: string): Place => {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, at, key = ''] = /^queue:(\d{1,15}):([a-z0-9]{24})$/.exec(text) ?? [];
  const place = { at: Number(at), key };
  if (at === undefined || writePlace(place) !== cursor) {
    throw new RefusedError({ code: 'malformed-cursor' });
  }
  return place;
};
