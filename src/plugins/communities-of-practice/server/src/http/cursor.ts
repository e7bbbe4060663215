import { RefusedError } from '../core/refused-error';

/** Where a feed was left: the ordering value (milliseconds) and the row's id, which breaks ties. */
export interface Cursor {
  at: number;
  id: number;
}

/** @param order names the feed's order, so that a cursor of one is not taken for another's. */
export const writeCursor = (order: string, { at, id }: Cursor): string =>
  Buffer.from(`${order}:${at}:${id}`).toString('base64url');

/** The largest id and moment that a row and a Date can have. */
const LARGEST_ID = 2_147_483_647;
const LATEST_MOMENT = 8.64e15;

/** @throws RefusedError `malformed-cursor` for anything {@link writeCursor} did not write. */
export const readCursor = (order: string, cursor: string): Cursor => {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, written, at, id] = /^([a-z-]+):(\d{1,15}):(\d{1,15})$/.exec(text) ?? [];
  const read = { at: Number(at), id: Number(id) };
  const isOurs =
    written === order &&
    read.id >= 1 &&
    read.id <= LARGEST_ID &&
    read.at <= LATEST_MOMENT &&
    writeCursor(order, read) === cursor;
  if (!isOurs) throw new RefusedError({ code: 'malformed-cursor' });
  return read;
};
