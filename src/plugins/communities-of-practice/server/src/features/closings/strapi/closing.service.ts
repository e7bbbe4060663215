import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseIf } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { inTransaction } from '../../../persistence/transaction';
import { CLOSING, CONTRIBUTION } from '../../../persistence/uids';
import { refuseBlank } from '../../../text/blank';
import { activityOrRefused } from '../../activities';
import {
  lockThread,
  refuseClosing,
  refuseReopening,
  threadFacts,
  type ThreadRow,
} from '../../contributions';
import { endRound } from '../../rounds';
import { refuseHelpful, refuseOutcome } from '../domain/closing-rules';
import { findLatestClosing, repliesByOthers } from './closing.queries';

export interface NewClosing {
  outcome: string;
  learned?: string;
  /** documentIds of replies. */
  helpful: readonly string[];
}

/** The thread that is closed, as far as closing asks. */
type Closable = Pick<ThreadRow, 'document_id' | 'activity' | 'author_key'>;

/**
 * Writes how a thread ends, whoever may end it.
 * @param closedBy the member's key; null for an editor, who is named by the ledger alone.
 * @throws RefusedError for an outcome that its activity has not, or a reply that cannot have helped.
 */
export const writeClosing = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  thread: Closable,
  { outcome, learned, helpful }: NewClosing,
  closedBy: string | null
): Promise<void> => {
  refuseBlank({ learned });
  refuseIf(refuseOutcome(activityOrRefused(thread.activity), outcome));
  const byOthers = await repliesByOthers(trx, thread.document_id, thread.author_key);
  refuseIf(refuseHelpful(helpful, new Set(byOthers.map((reply) => reply.document_id))));
  const earlier = await findLatestClosing(trx, thread.document_id);
  await endRound(strapi, trx, thread.document_id);
  await documents(strapi, CLOSING).create({
    data: {
      outcome,
      learned: learned || null,
      helpful: [...new Set(helpful)],
      contribution: thread.document_id,
      closedBy,
      closedAt: now(),
      round: Number(earlier?.round ?? 0) + 1,
    },
  });
};

/** Opens a closed thread: its closing is marked, or, where it was closed without one, its status. */
export const openAgain = async (
  strapi: Core.Strapi,
  contributionKey: string,
  closingKey: string | null
): Promise<void> => {
  await (closingKey !== null
    ? documents(strapi, CLOSING).update({ documentId: closingKey, data: { reopenedAt: now() } })
    : documents(strapi, CONTRIBUTION).update({
        documentId: contributionKey,
        data: { threadStatus: 'open' },
      }));
};

/** Closes a thread: how it ended, what was learned, which replies helped. */
export const closeThread = (
  strapi: Core.Strapi,
  person: Person,
  contributionKey: string,
  closing: NewClosing
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const thread = await lockThread(trx, contributionKey, person.key);
    refuseIf(refuseClosing(threadFacts(thread, person.key)));
    await writeClosing(strapi, trx, thread, closing, person.key);
  });

/** Opens a thread again. Its closing stays on record, and what helped has helped. */
export const reopenThread = (
  strapi: Core.Strapi,
  person: Person,
  contributionKey: string
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const thread = await lockThread(trx, contributionKey, person.key);
    refuseIf(refuseReopening(threadFacts(thread, person.key)));
    const closing = await findLatestClosing(trx, contributionKey);
    await openAgain(strapi, contributionKey, closing?.document_id ?? null);
  });
