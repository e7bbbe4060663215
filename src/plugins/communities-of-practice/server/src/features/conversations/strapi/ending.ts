import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Refusal } from '../../../../../shared/contracts';
import type { Editor } from '../../../core/actor';
import { orRefused, RefusedError } from '../../../core/refused-error';
import { actingAs } from '../../../persistence/acting';
import { documents } from '../../../persistence/documents';
import { inTransaction, lockRow } from '../../../persistence/transaction';
import { CLOSING, CONTRIBUTION, TABLE } from '../../../persistence/uids';
import { activityOrRefused } from '../../activities';
import {
  findLatestClosing,
  openAgain,
  repliesByOthers,
  writeClosing,
  type NewClosing,
} from '../../closings';
import { refuseWithMeanwhile } from '../../moderation';
import { refuseClosingIt, refuseReopeningIt } from '../domain/ending';
import {
  findEnding,
  findEndingThread,
  findLatestEnding,
  offeredReplies,
  type EndingRow,
} from './ending.queries';

/** What closing a thread asks: its activity's question and outcomes, and which replies can have helped. */
export const readEnding = async (db: Knex, documentId: string) => {
  const thread = orRefused(await findEndingThread(db, documentId));
  const { closingQuestion, outcomes } = activityOrRefused(thread.activity);
  const byOthers = await repliesByOthers(db, documentId, thread.author_key);
  const replies = await offeredReplies(
    db,
    byOthers.map((reply) => reply.document_id)
  );
  return {
    question: closingQuestion,
    outcomes: outcomes.map((outcome) => ({ ...outcome })),
    replies: replies.map((row) => ({
      documentId: row.document_id,
      author: row.author_name,
      summary: row.summary ?? '',
    })),
  };
};

const lockEnding = async (trx: Knex.Transaction, documentId: string) => {
  await lockRow(trx, TABLE.contributions, { document_id: documentId });
  const thread = orRefused(await findEndingThread(trx, documentId));
  const latest = await findLatestClosing(trx, documentId);
  const closing = latest && !latest.reopened_at ? latest.document_id : null;
  const { standing, thread_status } = thread;
  return { thread, ending: { standing, isClosed: thread_status === 'closed', closing } };
};

const done = async (trx: Knex.Transaction, documentId: string) => {
  const { document_id: act } = orRefused(await findLatestEnding(trx, documentId));
  const { thread_status: status } = orRefused(await findEndingThread(trx, documentId));
  return { documentId, status, act };
};

/**
 * Closes a thread as its members do. That it was an editor stands in the ledger alone.
 * @throws RefusedError `stands-otherwise`, with what happened meanwhile, when it is closed by now.
 */
export const closeConversation = (
  strapi: Core.Strapi,
  editor: Editor,
  documentId: string,
  closing: NewClosing
) =>
  inTransaction(strapi, async (trx) => {
    const { thread, ending } = await lockEnding(trx, documentId);
    await refuseWithMeanwhile(strapi, trx, refuseClosingIt(ending), ending.closing ?? documentId);
    await actingAs(editor, () => writeClosing(strapi, trx, thread, closing, null));
    return done(trx, documentId);
  });

/**
 * Reopens a thread; its closing stays on record.
 * @throws RefusedError `stands-otherwise` when it is open by now, or closed by another closing.
 */
export const reopenConversation = (
  strapi: Core.Strapi,
  editor: Editor,
  documentId: string,
  seen: { closing: string | null; why: string }
) =>
  inTransaction(strapi, async (trx) => {
    const { ending } = await lockEnding(trx, documentId);
    const refusal = refuseReopeningIt(ending, seen.closing);
    await refuseWithMeanwhile(strapi, trx, refusal, ending.closing ?? documentId);
    await actingAs(editor, () => openAgain(strapi, documentId, ending.closing), seen.why);
    return done(trx, documentId);
  });

/** A closing by an editor goes with its marks; what an editor reopened is closed as it was. */
const putBack = async (strapi: Core.Strapi, event: EndingRow): Promise<void> => {
  const { verb, closing, contribution_key: thread } = event;
  if (verb === 'thread.closed') {
    await documents(strapi, CLOSING).delete({ documentId: event.what_key });
  } else if (closing !== null) {
    await documents(strapi, CLOSING).update({ documentId: closing, data: { reopenedAt: null } });
  } else {
    await documents(strapi, CONTRIBUTION).update({
      documentId: thread,
      data: { threadStatus: 'closed' },
    });
  }
};

/** An undo is told of the thread, or of a closing that is gone: it cannot itself be undone. */
const refuseUndoing = async (trx: Knex.Transaction, event: EndingRow): Promise<Refusal | null> => {
  const latest = await findLatestEnding(trx, event.contribution_key);
  if (latest?.document_id !== event.document_id) return { code: 'stands-otherwise' };
  const closing = event.verb === 'thread.closed' ? event.what_key : event.closing;
  if (closing === null) return null;
  const stands = await trx(TABLE.closings).where({ document_id: closing }).first('id');
  return stands ? null : { code: 'stands-otherwise' };
};

/**
 * Takes back what an editor closed or reopened: exactly what was stands again.
 * @param act the event of the ledger that tells it.
 * @throws RefusedError `stands-otherwise` when it was closed or reopened again since.
 */
export const undoEnding = (strapi: Core.Strapi, editor: Editor, act: string) =>
  inTransaction(strapi, async (trx) => {
    const event = orRefused(await findEnding(trx, act));
    if (!event.who_key?.startsWith('editor:')) throw new RefusedError({ code: 'not-found' });
    const thread = event.contribution_key;
    const { ending } = await lockEnding(trx, thread);
    const refusal = await refuseUndoing(trx, event);
    await refuseWithMeanwhile(strapi, trx, refusal, ending.closing ?? thread);
    await actingAs(editor, () => putBack(strapi, event));
    return done(trx, thread);
  });
