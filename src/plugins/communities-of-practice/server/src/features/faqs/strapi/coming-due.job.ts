import type { Core } from '@strapi/strapi';
import { now } from '../../../core/clock';
import { bySystem } from '../../../persistence/acting';
import { documents } from '../../../persistence/documents';
import type { Job } from '../../../persistence/jobs';
import { inTransaction, lockRow } from '../../../persistence/transaction';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { stateAfter } from '../domain/faq-life';
import { faqKind } from './faq.kind';
import { findComingDue } from './faq.queries';
import { stateOf } from './faq.story';

const AN_HOUR = 60 * 60;
const AT_ONCE = 100;

/** Unless somebody reviewed or flagged it since it was found. */
const comeDue = (strapi: Core.Strapi, documentId: string, at: Date): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const where = { document_id: documentId };
    const row = await lockRow(trx, faqKind.table, where, ['state', 'review_due_on']);
    const state = row && stateAfter(stateOf(row), 'come-due');
    if (!state || toDate(row.review_due_on as StoredMoment) > at) return;
    await documents(strapi, faqKind.uid).update({ documentId, data: { state } });
  });

/** Published FAQs whose year is over ask for a review, each told to the ledger. */
export const comingDue: Job = {
  name: 'faqs.come-due',
  everySeconds: AN_HOUR,
  async run(strapi) {
    const at = now();
    for (let isMore = true; isMore; ) {
      const due = await findComingDue(strapi.db.connection, at, AT_ONCE);
      for (const documentId of due) await bySystem(() => comeDue(strapi, documentId, at));
      isMore = due.length === AT_ONCE;
    }
  },
};
