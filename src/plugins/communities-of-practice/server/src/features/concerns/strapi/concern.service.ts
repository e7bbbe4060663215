import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ConcernReason } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseIf } from '../../../core/refused-error';
import { documents } from '../../../persistence/documents';
import { bySystem } from '../../../persistence/acting';
import { lockPerson } from '../../../persistence/lock-person';
import { inTransaction } from '../../../persistence/transaction';
import { CONCERN, CONTRIBUTION, REPLY } from '../../../persistence/uids';
import {
  lockThread,
  isNew,
  openingItem,
  postingLimits,
  refuseReporting,
  threadFacts,
  type ItemFacts,
  type ThreadRow,
} from '../../contributions';
import { lockReply, replyItem } from '../../replies';
import { isForLeadAlone, mustHold, refuseConcern } from '../domain/concern-rules';
import {
  countReporters,
  findFirstJoinedAt,
  hasOpenReport,
  reportsOfLastDay,
} from './concern.queries';

export interface NewConcern {
  kind: 'contribution' | 'reply';
  subjectKey: string;
  reason: ConcernReason;
  note?: string;
}

interface Reported {
  thread: ThreadRow;
  item: ItemFacts;
}

const hold = async (
  trx: Knex.Transaction,
  person: Person,
  { kind, subjectKey }: NewConcern
): Promise<Reported> => {
  if (kind === 'contribution') {
    const thread = await lockThread(trx, subjectKey, person.key);
    return { thread, item: openingItem(thread) };
  }
  const { thread, reply } = await lockReply(trx, subjectKey, person.key);
  return { thread, item: replyItem(reply) };
};

const write = (
  strapi: Core.Strapi,
  person: Person,
  concern: NewConcern,
  thread: ThreadRow,
  reportedAt: Date
) =>
  documents(strapi, CONCERN).create({
    data: {
      reason: concern.reason,
      note: concern.note || null,
      reporter: person.key,
      subjectKind: concern.kind,
      subjectKey: concern.subjectKey,
      contributionKey: thread.document_id,
      communityKey: thread.community_key,
      reportedAt,
    },
  });

/** Three people's reports hold a new member's post until a moderator looks. */
const holdIfNew = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { kind, subjectKey }: NewConcern,
  { item }: Reported
): Promise<void> => {
  if (item.authorKey === null) return;
  const limits = postingLimits(strapi);
  const joinedAt = await findFirstJoinedAt(trx, item.authorKey);
  const facts = {
    standing: item.standing,
    authorIsNew: joinedAt !== null && isNew(joinedAt, now(), limits),
    reporters: await countReporters(trx, subjectKey),
    concernsThatHold: limits.concernsThatHold,
  };
  if (!mustHold(facts)) return;
  const uid = kind === 'contribution' ? CONTRIBUTION : REPLY;
  await bySystem(() =>
    documents(strapi, uid).update({ documentId: subjectKey, data: { standing: 'held' } })
  );
};

/** Reports something to the moderators, or to the safeguarding lead alone. @returns its documentId. */
export const raiseConcern = (
  strapi: Core.Strapi,
  person: Person,
  concern: NewConcern
): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    await lockPerson(strapi, trx, person);
    const reported = await hold(trx, person, concern);
    refuseIf(refuseReporting(threadFacts(reported.thread, person.key), reported.item));
    const at = now();
    refuseIf(
      refuseConcern({
        now: at,
        hasOpenReport: await hasOpenReport(trx, concern.subjectKey, person.key),
        reportedAt: await reportsOfLastDay(trx, person.key, at),
        concernsADay: postingLimits(strapi).concernsADay,
      })
    );
    const { documentId } = await write(strapi, person, concern, reported.thread, at);
    if (!isForLeadAlone(concern.reason)) await holdIfNew(strapi, trx, concern, reported);
    return documentId;
  });
