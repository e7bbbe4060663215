import type { Knex } from 'knex';
import type { ConcernSubject, Standing } from '../../../../../shared/contracts';
import { RefusedError } from '../../../core/refused-error';
import { columnOf, textIn, type Item, type Kind, type Row } from '../../../persistence/kind';
import { lockRow } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { toJson, type StoredMoment } from '../../../persistence/values';
import { inWords } from '../../../text/in-words';
import { closingKind } from '../../closings';
import { findMembership, membershipKind, READING_STATES } from '../../communities';
import { contributionKind, findThread, mayReadItem } from '../../contributions';
import { faqKind, findReadableFaq, findReadableSuggestion, suggestionKind } from '../../faqs';
import { followUpKind } from '../../follow-ups';
import { findReadableReply, replyKind } from '../../replies';
import {
  findReadableResource,
  findReadableUseReport,
  resourceKind,
  useReportKind,
} from '../../resources';
import { thanksKind } from '../../thanks';
import {
  findReadableGuest,
  findReadableNote,
  visitGuestKind,
  visitKind,
  visitNoteKind,
} from '../../visits';

type Moderated = Kind & { item: Item };

/** @throws Error, when it is loaded, for a kind of which moderators could withhold nothing. */
const moderated = (kind: Kind): Moderated => {
  if (!kind.item?.withholds) throw new Error(`The kind "${kind.name}" says not what it withholds.`);
  return { ...kind, item: kind.item };
};

/** What people wrote, by the name under which it is reported, read whole and decided on. */
export const SUBJECTS: Readonly<Record<ConcernSubject, Moderated>> = {
  contribution: moderated(contributionKind),
  reply: moderated(replyKind),
  closing: moderated(closingKind),
  thanks: moderated(thanksKind),
  membership: moderated(membershipKind),
  'follow-up': moderated(followUpKind),
  resource: moderated(resourceKind),
  'use-report': moderated(useReportKind),
  faq: moderated(faqKind),
  'faq-suggestion': moderated(suggestionKind),
  visit: moderated(visitKind),
  'visit-guest': moderated(visitGuestKind),
  'visit-note': moderated(visitNoteKind),
};

/** Something that somebody wrote, as a report of it or a decision about it meets it. */
export interface Subject {
  kind: ConcernSubject;
  key: string;
  author: string | null;
  community: string | null;
  /** Its thread's documentId; null for a name, and for what is in the repertoire. */
  thread: string | null;
  standing: Standing;
  words: Readonly<Record<string, string>>;
  writtenAt: StoredMoment;
  row: Row;
}

const wordsIn = ({ item, schema }: Moderated, row: Row): Record<string, string> =>
  Object.fromEntries(
    [...new Set([item.title, ...item.words])].flatMap((name) => {
      const stored = row[columnOf(name)];
      const isJson = schema.attributes[name]?.type === 'json';
      const said = isJson ? inWords(toJson(stored)) : String(stored ?? '');
      return said === '' ? [] : [[name, said]];
    })
  );

const subjectIn = (kind: ConcernSubject, row: Row): Subject => {
  const moderatedKind = SUBJECTS[kind];
  const { item } = moderatedKind;
  const key = textIn(row, 'document_id') ?? '';
  return {
    kind,
    key,
    author: textIn(row, columnOf(item.author)),
    community: textIn(row, 'community_key'),
    thread: item.thread ? textIn(row, columnOf(item.thread)) : item.thread === null ? key : null,
    // Null in a row that a script wrote.
    standing: (textIn(row, 'standing') ?? 'shown') as Standing,
    words: wordsIn(moderatedKind, row),
    writtenAt: (row[columnOf(item.at)] ?? row.created_at) as StoredMoment,
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

/** What members' own writes lock before a subject: its thread, or else what it is within. */
const lockedBefore = ({ kind, thread, row }: Subject): readonly [table: string, key: string] => {
  if (thread !== null) return [TABLE.contributions, thread];
  const { within } = SUBJECTS[kind];
  const { table } = Object.values(SUBJECTS).find(({ name }) => name === within?.kind) ?? {
    table: TABLE.communities,
  };
  return [table, textIn(row, columnOf(within?.key ?? 'communityKey')) ?? ''];
};

/**
 * {@link findSubject} with its thread or, without one, what it is within locked, and then itself, until
 * the transaction ends: in the order in which members' own writes lock them.
 */
export const lockSubject = async (
  trx: Knex.Transaction,
  kind: ConcernSubject,
  documentId: string
): Promise<Subject> => {
  const [table, key] = lockedBefore(await findSubject(trx, kind, documentId));
  await lockRow(trx, table, { document_id: key });
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

/** What stands in no thread, or may be kept by its hidden round: read by rules of its own. */
const READ_BY_THEMSELVES: Partial<
  Record<ConcernSubject, (db: Knex, key: string, personKey: string | null) => Promise<unknown>>
> = {
  reply: findReadableReply,
  resource: findReadableResource,
  'use-report': findReadableUseReport,
  faq: findReadableFaq,
  'faq-suggestion': findReadableSuggestion,
  'visit-guest': findReadableGuest,
  'visit-note': findReadableNote,
};

/** @throws RefusedError `not-found` unless this reader can read it: absent and unreadable look the same. */
export const refuseUnreadable = async (
  db: Knex,
  subject: Subject,
  personKey: string | null
): Promise<void> => {
  const readByItself = READ_BY_THEMSELVES[subject.kind];
  if (readByItself) return void (await readByItself(db, subject.key, personKey));
  if (subject.thread !== null) await findThread(db, subject.thread, personKey);
  if (SUBJECTS[subject.kind].item.isForMembers) await refuseStrangers(db, subject, personKey);
  const { standing, author, kind, thread, row } = subject;
  const isForReply = kind === 'thanks' && row.subject_key !== thread;
  if (isForReply) await findReadableReply(db, String(row.subject_key), personKey);
  // Whether a contribution can be read, `findThread` has said: it knows a quiet check's peers.
  if (kind === 'contribution') return;
  if (!mayReadItem({ standing, authorKey: author, peers: [] }, personKey)) {
    throw new RefusedError({ code: 'not-found' });
  }
};
