import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ConcernReason, ConcernSubject } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseIf } from '../../../core/refused-error';
import { bySystem } from '../../../persistence/acting';
import { documents } from '../../../persistence/documents';
import { lockPerson } from '../../../persistence/lock-person';
import { insertRow } from '../../../persistence/own-writes';
import { inTransaction } from '../../../persistence/transaction';
import { isNew, postingLimits } from '../../contributions';
import { recordDecision } from '../../decisions';
import { isForLeadAlone, mustHold, refuseConcern } from '../domain/concern-rules';
import { concernKind } from './concern.kind';
import {
  countReporters,
  findFirstJoinedAt,
  findNameHere,
  hasOpenReport,
  reportsOfLastDay,
} from './concern.queries';
import { findSubject, lockSubject, refuseUnreadable, SUBJECTS, type Subject } from './reported';

export interface NewConcern {
  kind: ConcernSubject;
  subjectKey: string;
  reason: ConcernReason;
  note?: string;
}

/** Why the report is not taken, asked of the latest that stands. */
const refuseReport = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  person: Person | null,
  { reason }: NewConcern,
  subject: Subject
): Promise<void> => {
  const at = now();
  const own = person && {
    hasOpenReport: await hasOpenReport(trx, subject.key, person.key),
    reportedAt: await reportsOfLastDay(trx, person.key, at),
  };
  refuseIf(
    refuseConcern({
      reason,
      now: at,
      personKey: person?.key ?? null,
      authorKey: subject.author,
      hasOpenReport: own?.hasOpenReport ?? false,
      reportedAt: own?.reportedAt ?? [],
      concernsADay: postingLimits(strapi).concernsADay,
    })
  );
};

/** With the words as they are now, whatever their author makes of them afterwards. */
const write = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  person: Person | null,
  { reason, note }: NewConcern,
  subject: Subject
): Promise<string> =>
  insertRow(strapi, trx, concernKind, {
    reason,
    note: note || null,
    reporterKey: person?.key ?? null,
    // The lead must know whom to speak to, member or not; moderators need not.
    reporterName:
      person && isForLeadAlone(reason) ? await findNameHere(trx, subject.community, person) : null,
    subjectKind: subject.kind,
    subjectKey: subject.key,
    contributionKey: subject.thread,
    communityKey: subject.community,
    authorKey: subject.author,
    words: subject.words,
  });

/** Three people's reports hold a new member's post until a moderator looks. */
const holdIfNew = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  subject: Subject
): Promise<void> => {
  if (subject.author === null) return;
  const limits = postingLimits(strapi);
  const joinedAt = await findFirstJoinedAt(trx, subject.author);
  const facts = {
    standing: subject.standing,
    authorIsNew: joinedAt !== null && isNew(joinedAt, now(), limits),
    reporters: await countReporters(trx, subject.key),
    concernsThatHold: limits.concernsThatHold,
  };
  if (!mustHold(facts)) return;
  await bySystem(async () => {
    await documents(strapi, SUBJECTS[subject.kind].uid).update({
      documentId: subject.key,
      data: { standing: 'held' },
    });
    await recordDecision(strapi, trx, {
      act: 'hold',
      why: null,
      subjectKind: subject.kind,
      subjectKey: subject.key,
      contributionKey: subject.thread,
      communityKey: subject.community,
      authorKey: subject.author,
      fromStanding: subject.standing,
      toStanding: 'held',
      settled: [],
    });
  });
};

/** A concern as somebody else's records have it: a demo's, or those of a system that was left. */
export interface RecordedConcern {
  reason: ConcernReason;
  note?: string | null;
  /** documentId of the account; null for somebody without one. */
  reporterKey: string | null;
  reportedAt: Date;
  subject: { kind: ConcernSubject; documentId: string };
  /** Null while it waits. */
  settledAt?: Date | null;
  decision?: 'hide' | 'restore' | 'passed-on';
}

/** Puts a concern on record that was raised elsewhere. It is not asked who may, nor does it hold. */
export const recordConcern = (
  strapi: Core.Strapi,
  { subject: { kind, documentId }, ...recorded }: RecordedConcern
): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    const subject = await findSubject(trx, kind, documentId);
    return insertRow(strapi, trx, concernKind, {
      ...recorded,
      subjectKind: kind,
      subjectKey: documentId,
      contributionKey: subject.thread,
      communityKey: subject.community,
      authorKey: subject.author,
      words: subject.words,
    });
  });

/**
 * Reports something to the moderators, or to the safeguarding lead alone.
 * @param person null for somebody who is not signed in, who can raise a safeguarding concern alone.
 * @returns its documentId.
 */
export const raiseConcern = (
  strapi: Core.Strapi,
  person: Person | null,
  concern: NewConcern
): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    if (person) await lockPerson(strapi, trx, person);
    const subject = await lockSubject(trx, concern.kind, concern.subjectKey);
    await refuseUnreadable(trx, subject, person?.key ?? null);
    await refuseReport(strapi, trx, person, concern, subject);
    const documentId = await write(strapi, trx, person, concern, subject);
    if (!isForLeadAlone(concern.reason)) await holdIfNew(strapi, trx, subject);
    return documentId;
  });
