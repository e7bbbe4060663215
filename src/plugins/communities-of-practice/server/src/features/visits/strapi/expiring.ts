import type { Core } from '@strapi/strapi';
import { now } from '../../../core/clock';
import type { Job } from '../../../persistence/jobs';
import { documents } from '../../../persistence/documents';
import { inTransaction, lockRow } from '../../../persistence/transaction';
import { TABLE, VISIT } from '../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../persistence/values';

const AN_HOUR = 60 * 60;
const AT_ONCE = 100;

/** A request that was answered meanwhile stays answered. */
const expire = (strapi: Core.Strapi, documentId: string): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const row = await lockRow(trx, TABLE.visits, { document_id: documentId }, [
      'state',
      'expires_at',
    ]);
    const isWaiting = row?.state === 'requested' && toDate(row.expires_at as StoredMoment) <= now();
    if (isWaiting)
      await documents(strapi, VISIT).update({ documentId, data: { state: 'expired' } });
  });

/** Lets requests expire that nobody answered in time, each in a transaction of its own. */
export const expiringRequests: Job = {
  name: 'visits.expire',
  everySeconds: AN_HOUR,
  async run(strapi) {
    const due: string[] = await strapi.db
      .connection(TABLE.visits)
      .where({ state: 'requested' })
      .andWhere('expires_at', '<=', now())
      .orderBy('expires_at')
      .limit(AT_ONCE)
      .pluck('document_id');
    for (const documentId of due) await expire(strapi, documentId);
  },
};
