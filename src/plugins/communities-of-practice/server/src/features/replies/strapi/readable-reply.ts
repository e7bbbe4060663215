import type { Knex } from 'knex';
import { RefusedError } from '../../../core/refused-error';
import {
  findThread,
  lockThread,
  lockThreadToWithdraw,
  mayReadItem,
  type ThreadRow,
} from '../../contributions';
import { replyItem } from './reply.presenter';
import { findReply, type ReplyRow } from './reply.queries';

export interface ReplyInThread {
  reply: ReplyRow;
  thread: ThreadRow;
}

const refuseUnreadable = (reply: ReplyRow | undefined, personKey: string | null): ReplyRow => {
  const isReadable = reply && mayReadItem({ ...replyItem(reply), peers: [] }, personKey);
  if (!isReadable) throw new RefusedError({ code: 'not-found' });
  return reply;
};

/** @throws RefusedError `not-found` when the person may not read the reply or its thread. */
export const findReadableReply = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<ReplyInThread> => {
  const reply = refuseUnreadable(await findReply(db, documentId, personKey), personKey);
  return { reply, thread: await findThread(db, reply.contribution_key, personKey) };
};

/** The same with the thread held; the reply is read again once it is. */
export const lockReply = async (
  trx: Knex.Transaction,
  documentId: string,
  personKey: string
): Promise<ReplyInThread> => {
  const { reply } = await findReadableReply(trx, documentId, personKey);
  const thread = await lockThread(trx, reply.contribution_key, personKey);
  const reread = await findReply(trx, documentId, personKey);
  return { reply: refuseUnreadable(reread, personKey), thread };
};

/** {@link lockReply} for taking it back: its author may have left the community since. */
export const lockReplyToWithdraw = async (
  trx: Knex.Transaction,
  documentId: string,
  personKey: string
): Promise<ReplyInThread> => {
  const found = refuseUnreadable(await findReply(trx, documentId, personKey), personKey);
  const isOwn = () => found.author_key === personKey;
  const thread = await lockThreadToWithdraw(trx, found.contribution_key, personKey, isOwn);
  const reread = await findReply(trx, documentId, personKey);
  return { reply: refuseUnreadable(reread, personKey), thread };
};
