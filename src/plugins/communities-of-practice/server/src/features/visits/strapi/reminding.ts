import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../../../core/clock';
import { DAY } from '../../../core/durations';
import { documents } from '../../../persistence/documents';
import type { Job } from '../../../persistence/jobs';
import { inTransaction, lockRow } from '../../../persistence/transaction';
import { TABLE, VISIT } from '../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../persistence/values';

const A_QUARTER_OF_AN_HOUR = 15 * 60;
const BEFORE_MS = 2 * DAY;
const AT_ONCE = 100;

/** Dates that are near and that nobody was reminded of; of one that was agreed anew, anew. */
const whereDue =
  (at: Date) =>
  (rows: Knex.QueryBuilder): void => {
    rows
      .where({ state: 'scheduled', standing: 'shown' })
      .where('starts_at', '>', at)
      .where('starts_at', '<=', new Date(at.getTime() + BEFORE_MS))
      .where((unsaid) =>
        unsaid.whereNull('reminded_of').orWhereRaw('?? <> ??', ['reminded_of', 'starts_at'])
      );
  };

/** That it was told is written with the telling: neither is without the other, whoever else is at it. */
const remind = (strapi: Core.Strapi, documentId: string): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    await lockRow(trx, TABLE.visits, { document_id: documentId });
    const row: { starts_at: StoredMoment } | undefined = await trx(TABLE.visits)
      .where({ document_id: documentId })
      .where(whereDue(now()))
      .first('starts_at');
    if (!row) return;
    const data = { remindedOf: toDate(row.starts_at) };
    await documents(strapi, VISIT).update({ documentId, data });
  });

/** Reminds everybody in a visit two days before its date, once. */
export const remindingOfVisits: Job = {
  name: 'visits.remind',
  everySeconds: A_QUARTER_OF_AN_HOUR,
  async run(strapi) {
    const due: string[] = await strapi.db
      .connection(TABLE.visits)
      .where(whereDue(now()))
      .orderBy('starts_at')
      .limit(AT_ONCE)
      .pluck('document_id');
    for (const documentId of due) await remind(strapi, documentId);
  },
};
