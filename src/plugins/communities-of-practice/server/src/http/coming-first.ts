import type { Knex } from 'knex';
import type { Pagination } from '../../../shared/contracts';
import { LATEST_CURSOR, nameInCursor, writeCursor } from './cursor';
import { fetchNumbered, fetchPage, type Order, type Page, type Placed } from './paging';

/** What is to come, the nearest first; then what is past, the latest first. */
export interface ComingFirst {
  coming: Order;
  past: Order;
}

type Rows = Knex.QueryBuilder;

/** The whole of it in one query, for a numbered page. */
const inTurn = (rows: Rows, { coming: { at, id } }: ComingFirst, now: Date): Rows =>
  rows
    .orderByRaw('case when ?? < ? then 1 else 0 end', [at, now])
    .orderByRaw('case when ?? < ? then null else ?? end', [at, now, at])
    .orderBy([
      { column: at, order: 'desc' },
      { column: id, order: 'desc' },
    ]);

/** What is past, after so many that are to come; of none that fit, where it would begin. */
const fetchPast = async <Row extends Placed>(
  past: Rows,
  order: Order,
  room: number
): Promise<{ rows: Row[]; next: string | null }> => {
  const { rows, pagination } = await fetchPage<Row>(past, order, { pageSize: Math.max(room, 1) });
  if (room === 0) {
    const next = rows.length > 0 ? writeCursor(order.name, LATEST_CURSOR) : null;
    return { rows: [], next };
  }
  return { rows, next: 'next' in pagination ? pagination.next : null };
};

/**
 * One page of a list that goes from now to the future, and then from now to the past. What begins while
 * somebody walks through it may meet them twice: as it was to come, and as it has been.
 * @param query as {@link fetchPage} takes it.
 */
export const fetchComingFirst = async <Row extends Placed>(
  query: Rows,
  order: ComingFirst,
  now: Date,
  asked: Pagination
): Promise<Page<Row>> => {
  const { coming, past } = order;
  if (asked.page !== undefined) return fetchNumbered<Row>(inTurn(query, order, now), asked);
  const over = query.clone().where(past.at, '<', now);
  if (asked.cursor !== undefined && nameInCursor(asked.cursor) === past.name)
    return fetchPage<Row>(over, past, asked);
  const first = await fetchPage<Row>(query.where(coming.at, '>=', now), coming, asked);
  if (!('next' in first.pagination) || first.pagination.next !== null) return first;
  const { pageSize } = asked;
  const rest = await fetchPast<Row>(over, past, pageSize - first.rows.length);
  return { rows: [...first.rows, ...rest.rows], pagination: { pageSize, next: rest.next } };
};
