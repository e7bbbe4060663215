import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { FollowUpDays, Holding } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseIf, RefusedError } from '../../../core/refused-error';
import { isUnderReview } from '../../../core/standing';
import { documents } from '../../../persistence/documents';
import { inTransaction } from '../../../persistence/transaction';
import { toDate } from '../../../persistence/values';
import { refuseBlank } from '../../../text/blank';
import { findLatestClosing, type ClosingRow } from '../../closings';
import { lockThread, threadFacts } from '../../contributions';
import { askedAfter, refuseFollowUp, type ClosingFacts } from '../domain/follow-up-rules';
import { followUpKind } from './follow-up.kind';
import { findFollowUp, type FollowUpRow } from './follow-up.queries';

export interface SaidLater {
  didItHold: Holding;
  text?: string;
}

const factsOf = (closing: ClosingRow): ClosingFacts => ({
  closedByKey: closing.closed_by_key,
  closedAt: toDate(closing.closed_at),
});

interface Asked {
  closingKey: string;
  afterDays: FollowUpDays;
  said: FollowUpRow | undefined;
}

/** The question that the person may answer now, the thread held; and what they said already. */
const lockQuestion = async (
  trx: Knex.Transaction,
  person: Person,
  contributionKey: string,
  at: Date
): Promise<Asked> => {
  const thread = await lockThread(trx, contributionKey, person.key);
  const closing = await findLatestClosing(trx, contributionKey);
  const facts = closing ? factsOf(closing) : null;
  refuseIf(refuseFollowUp(threadFacts(thread, person.key), facts, at));
  const afterDays = facts && askedAfter(facts.closedAt, at);
  if (!closing || !afterDays) throw new RefusedError({ code: 'not-asked-yet' });
  const question = { closing_key: closing.document_id, after_days: afterDays };
  const said = await findFollowUp(trx, question);
  // Said anew, what moderators hid would stand again.
  refuseIf(isUnderReview(said?.standing) ? { code: 'under-review' } : null);
  return { closingKey: closing.document_id, afterDays, said };
};

/** Says whether it held. Said again, it replaces what was said. */
export const sayWhetherItHeld = (
  strapi: Core.Strapi,
  person: Person,
  contributionKey: string,
  { didItHold, text }: SaidLater
): Promise<FollowUpRow> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text });
    const at = now();
    const { closingKey, afterDays, said } = await lockQuestion(trx, person, contributionKey, at);
    const words = { didItHold, text: text || null };
    const followUps = documents(strapi, followUpKind.uid);
    await (said
      ? followUps.update({ documentId: said.document_id, data: { ...words, saidAt: at } })
      : followUps.create({
          data: {
            ...words,
            afterDays,
            closingKey,
            contribution: contributionKey,
            author: person.key,
            saidAt: at,
          },
        }));
    const row = await findFollowUp(trx, { closing_key: closingKey, after_days: afterDays });
    if (!row) throw new RefusedError({ code: 'not-found' });
    return row;
  });

/** Takes back what was said to the question that is asked now. */
export const takeBackWhetherItHeld = (
  strapi: Core.Strapi,
  person: Person,
  contributionKey: string
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const { said } = await lockQuestion(trx, person, contributionKey, now());
    if (said) await documents(strapi, followUpKind.uid).delete({ documentId: said.document_id });
  });
