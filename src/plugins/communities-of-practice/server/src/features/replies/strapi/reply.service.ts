import type { Core } from '@strapi/strapi';
import type { Stance } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { refuseOtherVersion, type ExpectedVersion } from '../../../core/expected-version';
import { now } from '../../../core/clock';
import { refuseIf } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { inTransaction } from '../../../persistence/transaction';
import { REPLY } from '../../../persistence/uids';
import { refuseBlank } from '../../../text/blank';
import {
  lockThread,
  refuseEditing,
  refuseReplying,
  refuseTooSoon,
  refuseWithdrawing,
  threadFacts,
} from '../../contributions';
import { lockReply, lockReplyToWithdraw } from './readable-reply';
import { replyItem } from './reply.presenter';

export interface NewReply {
  contributionKey: string;
  text: string;
  stance?: Stance | null;
}

/** @returns the reply's documentId. */
export const postReply = (
  strapi: Core.Strapi,
  person: Person,
  { contributionKey, text, stance }: NewReply
): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text });
    await refuseTooSoon(strapi, trx, person, 'reply', text);
    const thread = await lockThread(trx, contributionKey, person.key);
    refuseIf(refuseReplying(threadFacts(thread, person.key)));
    const { documentId } = await documents(strapi, REPLY).create({
      data: {
        text,
        stance: stance ?? null,
        contribution: contributionKey,
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
