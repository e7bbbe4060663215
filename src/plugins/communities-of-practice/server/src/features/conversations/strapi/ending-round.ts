import type { Core } from '@strapi/strapi';
import type { Editor } from '../../../core/actor';
import { orRefused, refuseIf } from '../../../core/refused-error';
import { actingAs } from '../../../persistence/acting';
import { inTransaction, lockRow } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { roundInBrief } from '../../contributions';
import { endRound } from '../../rounds';
import { refuseEndingItsRound } from '../domain/ending';
import { findEndingThread } from './ending.queries';

/** Ends the hidden round of a thread as its facilitators do; the ledger says that it was an editor. */
export const endRoundOf = (strapi: Core.Strapi, editor: Editor, documentId: string) =>
  inTransaction(strapi, async (trx) => {
    await lockRow(trx, TABLE.contributions, { document_id: documentId });
    refuseIf(refuseEndingItsRound(orRefused(await findEndingThread(trx, documentId))));
    await actingAs(editor, () => endRound(strapi, trx, documentId));
    const thread = orRefused(await findEndingThread(trx, documentId));
    return { documentId, round: roundInBrief(thread) };
  });
