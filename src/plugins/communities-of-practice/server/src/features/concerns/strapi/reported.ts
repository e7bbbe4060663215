import type { Knex } from 'knex';
import type { ConcernSubject, Standing } from '../../../../../shared/contracts';
import { RefusedError } from '../../../core/refused-error';
import { columnOf, textIn, type Kind, type Row } from '../../../persistence/kind';
import { lockRow } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { closingKind } from '../../closings';
import { findMembership, membershipKind, READING_STATES } from '../../communities';
import { contributionKind, findThread, mayReadItem } from '../../contributions';
import { replyKind } from '../../replies';
import { thanksKind } from '../../thanks';

/** What people wrote, by the name under which it is reported, read whole and decided on. */
export const SUBJECTS: Readonly<Record<ConcernSubject, Kind>> = {
  contribution: contributionKind,
  reply: replyKind,
  closing: closingKind,
  thanks: thanksKind,
  membership: membershipKind,
};

/** Something that somebody wrote, as a report of it or a decision about it meets it. */
export interface Subject {
  kind: ConcernSubject;
  key: string;
  author: string | null;
  community: string | null;
  /** Its thread's documentId; null for a name. */
  thread: string | null;
  /** Null for what has none: closings, thanks, names. */
  standing: Standing | null;
  words: Readonly<Record<string, string>>;
  row: Row;
}

const wordsIn = (row: Row, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const said = row[columnOf(name)];
      if (said === null || said === undefined || said === '') return [];
      return [[name, typeof said === 'string' ? said : JSON.stringify(said)]];
    })
  );

const subjectIn = (kind: ConcernSubject, row: Row): Subject => {
  const { item } = SUBJECTS[kind];
  const key = textIn(row, 'document_id') ?? '';
  const names = item ? [...new Set([item.title, ...item.words])] : [];
  return {
    kind,
    key,
    author: item ? textIn(row, columnOf(item.author)) : null,
    community: textIn(row, 'community_key'),
    thread: item?.thread ? textIn(row, columnOf(item.thread)) : item?.thread === null ? key : null,
    standing: (textIn(row, 'standing') as Standing | null) ?? null,
    words: wordsIn(row, names),
    row,
  };
};

/** @throws RefusedError `not-found`. */
export const findSubject = async (
  db: Knex,
  kind: ConcernSubject,
  documentId: string
): Promise<Subject> => {
  const row: Row | undefined = await db(SUBJECTS[kind].table)
    .where({ document_id: documentId })
    .first();
  if (!row) throw new RefusedError({ code: 'not-found' });
  return subjectIn(kind, row);
};

/** Those that are still there, in the order asked for: a query for each kind. */
export const findSubjects = async (
  db: Knex,
  asked: readonly { kind: ConcernSubject; key: string }[]
): Promise<Subject[]> => {
  const found = new Map<string, Subject>();
  for (const kind of new Set(asked.map((one) => one.kind))) {
    const keys = asked.filter((one) => one.kind === kind).map((one) => one.key);
    const rows: Row[] = await db(SUBJECTS[kind].table).whereIn('document_id', keys);
    for (const row of rows) found.set(String(row.document_id), subjectIn(kind, row));
  }
  return [...new Set(asked.map((one) => one.key))].flatMap((key) => found.get(key) ?? []);
};

/**
 * {@link findSubject} with its thread locked, and then itself, until the transaction ends: in the order
 * in which members' own writes lock them.
 */
export const lockSubject = async (
  trx: Knex.Transaction,
  kind: ConcernSubject,
  documentId: string
): Promise<Subject> => {
  const { thread } = await findSubject(trx, kind, documentId);
  if (thread !== null) await lockRow(trx, TABLE.contributions, { document_id: thread });
  await lockRow(trx, SUBJECTS[kind].table, { document_id: documentId });
  return findSubject(trx, kind, documentId);
};

const refuseStrangers = async (
  db: Knex,
  { community }: Subject,
  personKey: string | null
): Promise<void> => {
  const membership =
    community && personKey ? await findMembership(db, community, personKey) : undefined;
  const reads = READING_STATES.some((state) => state === membership?.state);
  if (!reads) throw new RefusedError({ code: 'not-found' });
};

/** @throws RefusedError `not-found` unless this reader can read it: absent and unreadable look the same. */
export const refuseUnreadable = async (
  db: Knex,
  subject: Subject,
  personKey: string | null
): Promise<void> => {
  if (subject.thread !== null) await findThread(db, subject.thread, personKey);
  if (SUBJECTS[subject.kind].item?.isForMembers) await refuseStrangers(db, subject, personKey);
  const { standing, author, kind } = subject;
  // Whether a contribution can be read, `findThread` has said: it knows a quiet check's peers.
  if (standing === null || kind === 'contribution') return;
  if (!mayReadItem({ standing, authorKey: author, peers: [] }, personKey)) {
    throw new RefusedError({ code: 'not-found' });
  }
};
