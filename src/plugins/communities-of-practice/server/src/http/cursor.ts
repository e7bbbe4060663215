import { RefusedError } from '../core/refused-error';

/** Where a feed was left: the ordering value (milliseconds) and the row's id, which breaks ties. */
export interface Cursor {
  at: number;
  id: number;
}

/** @param order names the feed's order, so that a cursor of one is not taken for another's. */
export const writeCursor = (order: string, { at, id }: Cursor): string =>
  Buffer.from(`${order}:${at}:${id}`).toString('base64url');

/** @throws RefusedError `malformed-cursor` for anything {@link writeCursor} did not write. */
export const readCursor = (order: string, cursor: string): Cursor => {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, written, at, id] = /^([a-z-]+):(\d{1,15}):(\d{1,15})$/.exec(text) ?? [];
  if (written !== order || at === undefined || id === undefined) {
    throw new RefusedError({ code: 'malformed-cursor' });
  }
  return { at: Number(at), id: Number(id) };
};
