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
import { refuseHelpful, refuseOutcome } from '../domain/closing-rules';
import { findLatestClosing, repliesByOthers } from './closing.queries';

export interface NewClosing {
  outcome: string;
  learned?: string;
  /** documentIds of replies. */
  helpful: readonly string[];
}

const writeClosing = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  person: Person,
  thread: ThreadRow,
  { outcome, learned, helpful }: NewClosing
): Promise<void> => {
  const earlier = await findLatestClosing(trx, thread.document_id);
  await documents(strapi, CLOSING).create({
    data: {
      outcome,
      learned: learned || null,
      helpful: [...new Set(helpful)],
      contribution: thread.document_id,
      closedBy: person.key,
      closedAt: now(),
      round: Number(earlier?.round ?? 0) + 1,
    },
  });
};

/** Closes a thread: how it ended, what was learned, which replies helped. */
export const closeThread = (
  strapi: Core.Strapi,
  person: Person,
  contributionKey: string,
  closing: NewClosing
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ learned: closing.learned });
    const thread = await lockThread(trx, contributionKey, person.key);
    refuseIf(refuseClosing(threadFacts(thread, person.key)));
    refuseIf(refuseOutcome(activityOrRefused(thread.activity), closing.outcome));
    const byOthers = await repliesByOthers(trx, contributionKey, thread.author_key);
    refuseIf(refuseHelpful(closing.helpful, new Set(byOthers.map((reply) => reply.document_id))));
    await writeClosing(strapi, trx, person, thread, closing);
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
    await (closing
      ? documents(strapi, CLOSING).update({
          documentId: closing.document_id,
          data: { reopenedAt: now() },
        })
      : documents(strapi, CONTRIBUTION).update({
          documentId: contributionKey,
          data: { threadStatus: 'open' },
        }));
  });
