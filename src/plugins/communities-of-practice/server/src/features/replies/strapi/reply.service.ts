import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Stance } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { refuseOtherVersion, type ExpectedVersion } from '../../../core/expected-version';
import { now } from '../../../core/clock';
import { refuseIf, RefusedError } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { inTransaction } from '../../../persistence/transaction';
import { relationTo } from '../../../persistence/relation-keys';
import { REPLY } from '../../../persistence/uids';
import { refuseBlank } from '../../../text/blank';
import {
  lockThread,
  refuseEditing,
  refuseReinstating,
  refuseReplying,
  refuseTooSoon,
  refuseWithdrawing,
  threadFacts,
} from '../../contributions';
import { lockReply, lockReplyToWithdraw } from './readable-reply';
import { replyItem } from './reply.presenter';
import { findInThread } from './reply.queries';

export interface NewReply {
  contributionKey: string;
  text: string;
  stance?: Stance | null;
  /** Another reply of the thread, which it answers. */
  inReplyTo?: string | null;
}

/** @throws RefusedError `reply-not-in-thread` when the person reads no such reply in the thread. */
const findReplyToAnswer = async (
  trx: Knex.Transaction,
  contributionKey: string,
  documentId: string,
  personKey: string
) => {
  const answered = await findInThread(trx, contributionKey, documentId, personKey);
  if (!answered) throw new RefusedError({ code: 'reply-not-in-thread' });
  return answered;
};

/** @returns the reply's documentId. */
export const postReply = (
  strapi: Core.Strapi,
  person: Person,
  { contributionKey, text, stance, inReplyTo }: NewReply
): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text });
    await refuseTooSoon(strapi, trx, person, 'reply', text);
    const thread = await lockThread(trx, contributionKey, person.key);
    refuseIf(refuseReplying(threadFacts(thread, person.key)));
    const answered = inReplyTo
      ? await findReplyToAnswer(trx, contributionKey, inReplyTo, person.key)
      : null;
    const { documentId } = await documents(strapi, REPLY).create({
      data: {
        text,
        stance: stance ?? null,
        contribution: contributionKey,
        ...(answered ? { inReplyTo: relationTo(answered) } : {}),
        author: person.key,
        postedAt: now(),
      },
    });
    return documentId;
  });

export const editReply = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  expectedVersion: ExpectedVersion,
  change: { text?: string; stance?: Stance | null }
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: change.text });
    const { reply, thread } = await lockReply(trx, documentId, person.key);
    refuseIf(refuseEditing(threadFacts(thread, person.key), replyItem(reply)));
    refuseOtherVersion(expectedVersion, Number(reply.version));
    await documents(strapi, REPLY).update({ documentId, data: change });
  });

/** Takes one's own reply out of the thread. Doing it twice changes nothing. */
export const withdrawReply = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string
): Promise<Date> =>
  inTransaction(strapi, async (trx) => {
    const { reply, thread } = await lockReplyToWithdraw(trx, documentId, person.key);
    const at = now();
    if (reply.standing === 'withdrawn') return at;
    refuseIf(refuseWithdrawing(threadFacts(thread, person.key), replyItem(reply)));
    await documents(strapi, REPLY).update({ documentId, data: { standing: 'withdrawn' } });
    return at;
  });

/** Puts one's own reply back that one withdrew. */
export const reinstateReply = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const { reply, thread } = await lockReply(trx, documentId, person.key);
    refuseIf(refuseReinstating(threadFacts(thread, person.key), replyItem(reply)));
    if (reply.standing !== 'withdrawn') return;
    await documents(strapi, REPLY).update({ documentId, data: { standing: 'shown' } });
  });
