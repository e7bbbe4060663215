import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import type { LedgerEvent } from '../../../core/ledger-event';
import { refuseIf } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { inTransaction } from '../../../persistence/transaction';
import { CLOSING, CONTRIBUTION, REPLY } from '../../../persistence/uids';
import { refuseBlank } from '../../../text/blank';
import { activityOf } from '../../activities';
import {
  lockThread,
  refuseClosing,
  refuseReopening,
  threadFacts,
  type ThreadRow,
} from '../../contributions';
import { appendEvents } from '../../ledger';
import { refuseHelpful, refuseOutcome } from '../domain/closing-rules';
import { findLatestClosing, repliesByOthers, type HelpfulReply } from './closing.queries';

export interface NewClosing {
  outcome: string;
  learned?: string;
  /** documentIds of replies. */
  helpful: readonly string[];
}

const setThreadStatus = (
  strapi: Core.Strapi,
  documentId: string,
  threadStatus: 'open' | 'closed'
) => documents(strapi, CONTRIBUTION).update({ documentId, data: { threadStatus } });

const closingEvents = (
  person: Person,
  thread: ThreadRow,
  closingKey: string,
  helpful: readonly HelpfulReply[],
  at: Date
): LedgerEvent[] => {
  const shared = {
    who: person.key,
    community: thread.community_key,
    contribution: thread.document_id,
    at,
  };
  const recipient = thread.author_key === person.key ? null : thread.author_key;
  return [
    { ...shared, verb: 'thread.closed', what: closingKey, recipient },
    ...helpful.map(
      (reply): LedgerEvent => ({
        ...shared,
        verb: 'reply.helped',
        what: reply.document_id,
        recipient: reply.author_key,
      })
    ),
  ];
};

const markHelpful = async (
  strapi: Core.Strapi,
  helpful: readonly HelpfulReply[]
): Promise<void> => {
  for (const { document_id: documentId } of helpful) {
    await documents(strapi, REPLY).update({ documentId, data: { helped: true } });
  }
};

const writeClosing = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  person: Person,
  thread: ThreadRow,
  { outcome, learned, helpful }: NewClosing,
  at: Date
): Promise<string> => {
  const earlier = await findLatestClosing(trx, thread.document_id);
  const { documentId } = await documents(strapi, CLOSING).create({
    data: {
      outcome,
      learned: learned || null,
      helpful: [...new Set(helpful)],
      contribution: thread.document_id,
      communityKey: thread.community_key,
      closedBy: person.key,
      closedAt: at,
      round: Number(earlier?.round ?? 0) + 1,
    },
  });
  return documentId;
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
    refuseIf(refuseOutcome(activityOf(thread.activity), closing.outcome));
    const byOthers = await repliesByOthers(trx, contributionKey, thread.author_key);
    refuseIf(refuseHelpful(closing.helpful, new Set(byOthers.map((reply) => reply.document_id))));
    const at = now();
    const helpful = byOthers.filter((reply) => closing.helpful.includes(reply.document_id));
    const documentId = await writeClosing(strapi, trx, person, thread, closing, at);
    await markHelpful(strapi, helpful);
    await setThreadStatus(strapi, contributionKey, 'closed');
    await appendEvents(trx, ...closingEvents(person, thread, documentId, helpful, at));
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
    const at = now();
    if (closing) {
      await documents(strapi, CLOSING).update({
        documentId: closing.document_id,
        data: { reopenedAt: at },
      });
    }
    await setThreadStatus(strapi, contributionKey, 'open');
    await appendEvents(trx, {
      verb: 'thread.reopened',
      who: person.key,
      what: contributionKey,
      community: thread.community_key,
      contribution: contributionKey,
      recipient: thread.author_key === person.key ? null : thread.author_key,
      at,
    });
  });
