import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { RELAY } from '../domain/reader-name';
import { beginAt, lockPosition, moveOn } from './reader-positions';

const AT_ONCE = 500;

const findUnplaced = (db: Knex, limit: number): Promise<number[]> =>
  db(TABLE.ledger).whereNull('position').orderBy('id').limit(limit).pluck('id');

/** Numbers of ours, written out: PostgreSQL takes a bound parameter here for a text. */
const place = async (trx: Knex.Transaction, ids: readonly number[], after: number) => {
  const cases = ids.map((id, index) => `when ${Number(id)} then ${after + index + 1}`).join(' ');
  await trx(TABLE.ledger)
    .whereIn('id', [...ids])
    .update({ position: trx.raw(`case id ${cases} end`) });
};

const placeSome = (strapi: Core.Strapi): Promise<number> =>
  inTransaction(strapi, async (trx) => {
    const last = await lockPosition(trx, RELAY);
    const ids = await findUnplaced(trx, AT_ONCE);
    if (ids.length === 0) return 0;
    await place(trx, ids, last);
    await moveOn(trx, RELAY, last + ids.length);
    return ids.length;
  });

/**
 * Gives committed events their positions. Transactions commit in another order than their rows' ids
 * were given in: who read by id would miss what commits late. Only what is committed is seen here,
 * one node at a time, so positions have no gaps and nothing ever appears below one that was read.
 */
export const placeEvents = async (strapi: Core.Strapi): Promise<void> => {
  if ((await findUnplaced(strapi.db.connection, 1)).length === 0) return;
  await beginAt(strapi, RELAY, 0);
  while ((await placeSome(strapi)) === AT_ONCE);
};
