import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { databaseKind } from '../../../persistence/database-kind';
import { inTransaction } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { RELAY } from '../domain/reader-name';
import { beginAt, lockPosition, moveOn } from './reader-positions';

const AT_ONCE = 500;

/** @param settledBy what settles later is left alone. */
const findUnplaced = (db: Knex, settledBy: Date | null, limit: number): Promise<number[]> => {
  const rows = db(TABLE.ledger).whereNull('position').orderBy('id').limit(limit);
  if (settledBy)
    rows.where((settled) => settled.whereNull('settles_at').orWhere('settles_at', '<=', settledBy));
  return rows.pluck('id');
};

/** Of these, what is there still, locked: an event that is not settled may be taken out meanwhile. */
const lockEvents = async (trx: Knex.Transaction, ids: readonly number[]): Promise<number[]> => {
  if (databaseKind(trx) === 'sqlite') return [...ids];
  return trx(TABLE.ledger)
    .whereIn('id', [...ids])
    .orderBy('id')
    .forUpdate()
    .pluck('id');
};

/** Numbers of ours, written out: PostgreSQL takes a bound parameter here for a text. */
const place = async (trx: Knex.Transaction, ids: readonly number[], after: number) => {
  const cases = ids.map((id, index) => `when ${Number(id)} then ${after + index + 1}`).join(' ');
  await trx(TABLE.ledger)
    .whereIn('id', [...ids])
    .update({ position: trx.raw(`case id ${cases} end`) });
};

const placeSome = (strapi: Core.Strapi, settledBy: Date | null): Promise<number> =>
  inTransaction(strapi, async (trx) => {
    const last = await lockPosition(trx, RELAY);
    const found = await findUnplaced(trx, settledBy, AT_ONCE);
    if (found.length === 0) return 0;
    const ids = await lockEvents(trx, found);
    if (ids.length > 0) {
      await place(trx, ids, last);
      await moveOn(trx, RELAY, last + ids.length);
    }
    return found.length;
  });

/**
 * Gives committed events their positions. Transactions commit in another order than their rows' ids
 * were given in: who read by id would miss what commits late. Only what is committed is seen here,
 * one node at a time, so positions have no gaps and nothing ever appears below one that was read.
 * @param settledBy what settles later is left alone; null for nothing.
 */
export const placeEvents = async (strapi: Core.Strapi, settledBy: Date | null): Promise<void> => {
  if ((await findUnplaced(strapi.db.connection, settledBy, 1)).length === 0) return;
  await beginAt(strapi, RELAY);
  while ((await placeSome(strapi, settledBy)) === AT_ONCE);
};
