import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { nameInLedger, type Editor } from '../../../core/actor';
import { now } from '../../../core/clock';
import { RefusedError } from '../../../core/refused-error';
import { appendEvents } from '../../../persistence/ledger-port';
import { updateRow } from '../../../persistence/own-writes';
import { inTransaction, lockRow } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { toMoment } from '../../../persistence/values';
import { concernKind, type ConcernRow } from '../../concerns';
import { namesOf } from './names';

/** How many safeguarding concerns nobody has passed on yet. */
export const countSafeguarding = async (db: Knex): Promise<number> => {
  const row = await db(TABLE.concerns)
    .where({ reason: 'safeguarding', settled_at: null })
    .count({ count: '*' })
    .first();
  return Number(row?.count ?? 0);
};

/** @throws RefusedError `not-found`, for a concern of any other reason too. */
export const findSafeguarding = async (db: Knex, documentId: string): Promise<ConcernRow> => {
  const row: ConcernRow | undefined = await db(TABLE.concerns)
    .where({ document_id: documentId, reason: 'safeguarding' })
    .first();
  if (!row) throw new RefusedError({ code: 'not-found' });
  return row;
};

/** No reading without its record: in one transaction with what is read. */
export const recordReading = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  editor: Editor,
  documentIds: readonly string[]
): Promise<void> =>
  appendEvents(
    strapi,
    trx,
    documentIds.map((what) => ({
      verb: 'safeguarding.read' as const,
      who: nameInLedger(editor),
      what,
      community: null,
      at: now(),
    }))
  );

const refuseSettled = async (strapi: Core.Strapi, trx: Knex.Transaction, row: ConcernRow) => {
  if (row.settled_at === null) return;
  const names = await namesOf(strapi, trx, [row.settled_by]);
  throw new RefusedError({
    code: 'already-settled',
    meanwhile: {
      what: 'concern.settled',
      by: names.get(row.settled_by ?? '') ?? null,
      at: toMoment(row.settled_at),
      why: null,
    },
  });
};

/**
 * The safeguarding lead has passed a concern on. The first time stands.
 * @returns when.
 * @throws RefusedError `already-settled`, with who did and when.
 */
export const passOn = (strapi: Core.Strapi, editor: Editor, documentId: string): Promise<Date> =>
  inTransaction(strapi, async (trx) => {
    await lockRow(trx, TABLE.concerns, { document_id: documentId });
    await refuseSettled(strapi, trx, await findSafeguarding(trx, documentId));
    const at = now();
    await updateRow(strapi, trx, concernKind, documentId, {
      settledAt: at,
      settledBy: nameInLedger(editor),
      decision: 'passed-on',
    });
    return at;
  });
