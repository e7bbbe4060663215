import type { Knex } from 'knex';
import { OFFSET_MAX, type Pagination } from '../../../shared/contracts';
import { RefusedError } from '../core/refused-error';
import { toDate, type StoredMoment } from '../persistence/values';
import { readCursor, writeCursor } from './cursor';

/** How a list is ordered: by a moment, then by id. */
export interface Order {
  name: string;
  /** Qualified columns, as `c.posted_at` and `c.id`. */
  at: string;
  id: string;
  direction: 'asc' | 'desc';
}

/** What every listed row carries for the cursor. */
export interface Placed {
  row_id: number;
  row_at: StoredMoment;
}

export interface Page<Row> {
  rows: Row[];
  pagination:
    | { pageSize: number; next: string | null }
    | { page: number; pageSize: number; pageCount?: number; total?: number };
}

/**
 * What the words of one page's rows may weigh. A page that would be heavier ends earlier: on a phone with
 * bad reception it is the bytes that are waited for, and on the server it is they that fill the memory.
 */
const PAGE_BYTES = 200_000;

const bytesOf = (row: object): number =>
  Object.values(row).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? Buffer.byteLength(value) : 0),
    0
  );

/** As many of the first rows as weigh no more than a page may; one at least. */
const notTooHeavy = <Row>(rows: readonly Row[], weigh: (row: Row) => number): Row[] => {
  let bytes = 0;
  const tooMany = rows.findIndex((row, index) => {
    bytes += weigh(row);
    return index > 0 && bytes > PAGE_BYTES;
  });
  return rows.slice(0, tooMany === -1 ? rows.length : tooMany);
};

const wantsCount = ({ withCount }: Pagination) => withCount !== 'false' && withCount !== '0';

const afterCursor = (query: Knex.QueryBuilder, order: Order, cursor: string) => {
  const { at, id } = readCursor(order.name, cursor);
  const beyond = order.direction === 'desc' ? '<' : '>';
  const moment = new Date(at);
  // The first condition says nothing new, but is what lets the index begin where the last page ended.
  return query
    .where(order.at, `${beyond}=`, moment)
    .andWhere((beside) => beside.where(order.at, beyond, moment).orWhere(order.id, beyond, id));
};

interface Stretch<Row> {
  rows: Row[];
  /** The last of them, if there are more. */
  leftAt: Placed | null;
}

const stretchOf = <Row extends Placed>(
  found: readonly Row[],
  pageSize: number,
  weigh: (row: Row) => number
): Stretch<Row> => {
  const rows = notTooHeavy(found.slice(0, pageSize), weigh);
  return { rows, leftAt: found.length > rows.length ? (rows.at(-1) ?? null) : null };
};

/** Weighed by the database before they are read: of a hundred long texts a page has room for ten. */
const fetchWeighed = async <Row extends Placed>(
  query: Knex.QueryBuilder,
  order: Order,
  pageSize: number,
  weight: Knex.Raw
): Promise<Stretch<Row>> => {
  const found: (Placed & { weight: number | string })[] = await query
    .clone()
    .clearSelect()
    .select({ row_id: order.id, row_at: order.at, weight })
    .limit(pageSize + 1);
  const light = stretchOf(found, pageSize, (row) => Number(row.weight));
  const ids = light.rows.map((row) => row.row_id);
  const rows: Row[] = ids.length === 0 ? [] : await query.whereIn(order.id, ids);
  return { rows, leftAt: light.leftAt };
};

/** A page of so many is read at once, whatever it weighs: weighing costs a query. */
const READ_UNWEIGHED = 50;

const byCursor = async <Row extends Placed>(
  query: Knex.QueryBuilder,
  order: Order,
  { cursor, pageSize }: Pagination,
  weight: Knex.Raw | null
): Promise<Page<Row>> => {
  const from = cursor === undefined ? query : afterCursor(query, order, cursor);
  const { rows, leftAt } =
    weight && pageSize > READ_UNWEIGHED
      ? await fetchWeighed<Row>(from, order, pageSize, weight)
      : stretchOf<Row>(await from.limit(pageSize + 1), pageSize, bytesOf);
  const next = leftAt
    ? writeCursor(order.name, { at: toDate(leftAt.row_at).getTime(), id: leftAt.row_id })
    : null;
  return { rows, pagination: { pageSize, next } };
};

/** A numbered page of a short list that is ordered already. Cursors are for feeds. */
export const fetchNumbered = async <Row>(
  query: Knex.QueryBuilder,
  asked: Pagination
): Promise<Page<Row>> => {
  if (asked.cursor !== undefined) throw new RefusedError({ code: 'malformed-cursor' });
  const { page = 1, pageSize } = asked;
  const offset = (page - 1) * pageSize;
  if (offset > OFFSET_MAX) throw new RefusedError({ code: 'page-too-deep' });
  const counting = query.clone().clearSelect().clearOrder().count({ total: '*' }).first();
  const rows: Row[] = await query.limit(pageSize).offset(offset);
  if (!wantsCount(asked)) return { rows, pagination: { page, pageSize } };
  const total = Number((await counting)?.total ?? 0);
  return { rows, pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } };
};

/**
 * One page of a list: Strapi's numbered page when a page is asked for, else the next stretch of the
 * feed, whose cost does not grow with how far one has walked, and which ends early where it would weigh
 * too much.
 * @param query selects the rows with {@link Placed}, filtered, neither ordered nor limited.
 * @param weight of a row in bytes, as the database can say, where each may be a whole text.
 */
export const fetchPage = async <Row extends Placed>(
  query: Knex.QueryBuilder,
  order: Order,
  asked: Pagination,
  weight: Knex.Raw | null = null
): Promise<Page<Row>> => {
  const placed = query.select({ row_id: order.id, row_at: order.at }).orderBy([
    { column: order.at, order: order.direction },
    { column: order.id, order: order.direction },
  ]);
  return asked.page === undefined
    ? byCursor<Row>(placed, order, asked, weight)
    : fetchNumbered<Row>(placed, asked);
};
