import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ThanksKind } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseIf } from '../../../core/refused-error';
import { isUnderReview } from '../../../core/standing';
import { documents } from '../../../persistence/documents';
import { inTransaction } from '../../../persistence/transaction';
import { TABLE, THANKS } from '../../../persistence/uids';
import {
  lockThread,
  openingItem,
  refuseTakingBack,
  refuseThanking,
  threadFacts,
  type ThreadRow,
} from '../../contributions';
import { lockReply, replyItem } from '../../replies';

/** What is thanked for: a contribution, or a reply in a thread. */
export interface Subject {
  kind: 'contribution' | 'reply';
  documentId: string;
}

interface Locked {
  thread: ThreadRow;
  authorKey: string | null;
  item: ReturnType<typeof openingItem>;
}

export interface Tally {
  count: number;
  yours: boolean;
}

const lockSubject = async (
  trx: Knex.Transaction,
  subject: Subject,
  person: Person
): Promise<Locked> => {
  if (subject.kind === 'contribution') {
    const thread = await lockThread(trx, subject.documentId, person.key);
    return { thread, authorKey: thread.author_key, item: openingItem(thread) };
  }
  const { thread, reply } = await lockReply(trx, subject.documentId, person.key);
  return { thread, authorKey: reply.author_key, item: replyItem(reply) };
};

const findOwn = (
  trx: Knex,
  person: Person,
  subject: Subject,
  kind: ThanksKind
): Promise<{ document_id: string; standing: string | null } | undefined> =>
  trx(TABLE.thanks)
    .where({ subject_key: subject.documentId, giver_key: person.key, kind })
    .first('document_id', 'standing');

const tally = async (
  trx: Knex,
  subject: Subject,
  kind: ThanksKind,
  yours: boolean
): Promise<Tally> => {
  const row = await trx(TABLE.thanks)
    .where({ subject_key: subject.documentId, kind })
    .count({ count: '*' })
    .first();
  return { count: Number(row?.count ?? 0), yours };
};

/** Gives thanks, or says "me too". A second time changes nothing. */
export const give = (
  strapi: Core.Strapi,
  person: Person,
  subject: Subject,
  kind: ThanksKind,
  why?: string
): Promise<Tally> =>
  inTransaction(strapi, async (trx) => {
    const locked = await lockSubject(trx, subject, person);
    refuseIf(refuseThanking(threadFacts(locked.thread, person.key), locked.item));
    if (await findOwn(trx, person, subject, kind)) return tally(trx, subject, kind, true);
    await documents(strapi, THANKS).create({
      data: {
        kind,
        why: why || null,
        giver: person.key,
        contribution: locked.thread.document_id,
        ...(subject.kind === 'reply' ? { reply: subject.documentId } : {}),
        subjectKey: subject.documentId,
        receiverKey: locked.authorKey,
        givenAt: now(),
      },
    });
    return tally(trx, subject, kind, true);
  });

/** Takes it back. Where there was nothing, nothing changes. */
export const takeBack = (
  strapi: Core.Strapi,
  person: Person,
  subject: Subject,
  kind: ThanksKind
): Promise<Tally> =>
  inTransaction(strapi, async (trx) => {
    const locked = await lockSubject(trx, subject, person);
    refuseIf(refuseTakingBack(threadFacts(locked.thread, person.key)));
    const own = await findOwn(trx, person, subject, kind);
    // Given anew, what moderators hid would stand again.
    refuseIf(isUnderReview(own?.standing) ? { code: 'under-review' } : null);
    if (own) await documents(strapi, THANKS).delete({ documentId: own.document_id });
    return tally(trx, subject, kind, false);
  });
