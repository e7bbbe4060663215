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

/** MariaDB stores no later year. */
const LATEST_STORABLE = Date.UTC(9999, 0, 1);

/** What every row comes after in an order that begins with the latest. */
export const LATEST_CURSOR: Cursor = { at: LATEST_STORABLE, id: LARGEST_ID };

const partsOf = (cursor: string) =>
  /^([a-z-]+):(\d{1,15}):(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];

/** The order that a cursor says it is of. */
export const nameInCursor = (cursor: string): string | undefined => partsOf(cursor)[1];

/** @throws RefusedError `malformed-cursor` for anything {@link writeCursor} did not write. */
export const readCursor = (order: string, cursor: string): Cursor => {
  const [, written, at, id] = partsOf(cursor);
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
