import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Stance } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import type { Verb } from '../../../core/ledger-event';
import { refuseIf, RefusedError } from '../../../core/refused-error';
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
  type ThreadRow,
} from '../../contributions';
import { appendEvents } from '../../ledger';
import { lockReply, lockReplyToWithdraw } from './readable-reply';
import { replyItem } from './reply.presenter';

export interface NewReply {
  contributionKey: string;
  text: string;
  stance?: Stance | null;
}

const record = (
  trx: Knex.Transaction,
  verb: Verb,
  person: Person,
  what: string,
  thread: ThreadRow,
  at: Date
) =>
  appendEvents(trx, {
    verb,
    who: person.key,
    what,
    community: thread.community_key,
    contribution: thread.document_id,
    recipient: thread.author_key === person.key ? null : thread.author_key,
    at,
  });

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
    const at = now();
    const { documentId } = await documents(strapi, REPLY).create({
      data: {
        text,
        stance: stance ?? null,
        contribution: contributionKey,
        communityKey: thread.community_key,
        author: person.key,
        postedAt: at,
      },
    });
    await record(trx, 'reply.posted', person, documentId, thread, at);
    return documentId;
  });

export const editReply = (
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  expectedVersion: number | null,
  change: { text?: string; stance?: Stance | null }
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    refuseBlank({ text: change.text });
    const { reply, thread } = await lockReply(trx, documentId, person.key);
    refuseIf(refuseEditing(threadFacts(thread, person.key), replyItem(reply)));
    const currentVersion = Number(reply.version);
    if (expectedVersion !== currentVersion) {
      throw new RefusedError({ code: 'version-mismatch', currentVersion });
    }
    await documents(strapi, REPLY).update({ documentId, data: change });
    await record(trx, 'reply.edited', person, documentId, thread, now());
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
    await record(trx, 'reply.withdrawn', person, documentId, thread, at);
    return at;
  });
