import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Standing } from '../../../../../shared/contracts';
import type { ModerationAct } from '../../../../../shared/contracts/admin';
import { now } from '../../../core/clock';
import { refuseIf, RefusedError } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { lockRow, inTransaction } from '../../../persistence/transaction';
import { CONCERN, CONTRIBUTION, REPLY, TABLE } from '../../../persistence/uids';
import { openConcernsAbout } from '../../concerns';
import { peersOf } from '../../contributions';
import { refuseDecision, settlesConcerns, standingAfter } from '../domain/decision';

export interface Judged {
  kind: 'contribution' | 'reply';
  documentId: string;
  act: ModerationAct;
  note?: string;
}

const KINDS = {
  contribution: { uid: CONTRIBUTION, table: TABLE.contributions },
  reply: { uid: REPLY, table: TABLE.replies },
} as const;

const settle = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { documentId, act, note }: Judged
): Promise<void> => {
  for (const concern of await openConcernsAbout(trx, [documentId])) {
    const at = now();
    await documents(strapi, CONCERN).update({
      documentId: concern.document_id,
      data: { settledAt: at, decision: act, decisionNote: note || null },
    });
  }
};

/** Holds, hides or restores. The keeper counts the thread anew and puts it into the ledger. */
export const decide = (strapi: Core.Strapi, judged: Judged): Promise<Standing> =>
  inTransaction(strapi, async (trx) => {
    const { uid, table } = KINDS[judged.kind];
    const columns = judged.kind === 'contribution' ? ['standing', 'details'] : ['standing'];
    const row = await lockRow(trx, table, { document_id: judged.documentId }, columns);
    if (!row) throw new RefusedError({ code: 'not-found' });
    const decision = {
      act: judged.act,
      standing: row.standing as Standing,
      isQuietCheck: peersOf(row.details).length > 0,
    };
    refuseIf(refuseDecision(decision));
    const standing = standingAfter(decision);
    if (standing !== decision.standing) {
      await documents(strapi, uid).update({ documentId: judged.documentId, data: { standing } });
    }
    if (settlesConcerns(judged.act)) await settle(strapi, trx, judged);
    return standing;
  });

/** The safeguarding lead has passed a concern on. @returns when. */
export const passOn = (strapi: Core.Strapi, documentId: string): Promise<Date> =>
  inTransaction(strapi, async (trx) => {
    const concern = await lockRow(trx, TABLE.concerns, {
      document_id: documentId,
      reason: 'safeguarding',
    });
    if (!concern) throw new RefusedError({ code: 'not-found' });
    const at = now();
    await documents(strapi, CONCERN).update({
      documentId,
      data: { settledAt: at, decision: 'passed-on' },
    });
    return at;
  });
