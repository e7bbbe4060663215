import type { Knex } from 'knex';
import type { ContributionView } from '../../../../../shared/contracts';
import { TABLE } from '../../../persistence/uids';
import { findClosings, presentClosing, readableHelpful, type ClosingRow } from '../../closings';
import { findFollowUps, presentFollowUp } from '../../follow-ups';
import { findThread, presentContribution, threadFacts, type ThreadRow } from '../../contributions';
import { fetchReplies, presentReply } from '../../replies';
import { seesAnswers } from '../../rounds';

/** Replies that come with their thread; more are a list of their own. */
export const REPLIES_SHOWN = 50;

/** Closings that come with their thread, the latest. */
const CLOSINGS_SHOWN = 6;

/** How it ended now, and how it ended before it was opened again. */
const closingsOf = async (db: Knex, row: ThreadRow, personKey: string | null) => {
  const rows = await findClosings(db, row.document_id, CLOSINGS_SHOWN);
  const readable = await readableHelpful(db, rows, personKey);
  const said = await findFollowUps(
    db,
    rows.map((closing) => closing.document_id)
  );
  const saidOf = (closing: ClosingRow) =>
    said
      .filter(({ closing_key }) => closing_key === closing.document_id)
      .map((followUp) => presentFollowUp(followUp, personKey));
  const [latest, ...before] = rows.map((closing) =>
    presentClosing(closing, readable, personKey, saidOf(closing))
  );
  if (!latest) return { closing: null, earlierClosings: [] };
  return row.thread_status === 'closed'
    ? { closing: latest, earlierClosings: before }
    : { closing: null, earlierClosings: [latest, ...before] };
};

const whatYouDid = async (db: Knex, row: ThreadRow, personKey: string | null) => {
  if (personKey === null) return { thanked: false, meToo: false };
  const given = await db(TABLE.thanks)
    .where({ subject_key: row.document_id, giver_key: personKey })
    .select('kind');
  const kinds = new Set(given.map(({ kind }) => kind));
  return { thanked: kinds.has('thanks'), meToo: kinds.has('me-too') };
};

/**
 * A contribution with its thread, in a constant number of queries.
 * @throws RefusedError `not-found` when the person may not read it.
 */
export const readThread = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<ContributionView> => {
  const row = await findThread(db, documentId, personKey);
  const page = await fetchReplies(db, documentId, personKey, { pageSize: REPLIES_SHOWN });
  const facts = threadFacts(row, personKey);
  return presentContribution({
    row,
    personKey,
    ...(await closingsOf(db, row, personKey)),
    replies: page.rows.map((reply) => presentReply(reply, facts)),
    hasMoreReplies: 'next' in page.pagination && page.pagination.next !== null,
    seesAnswers: await seesAnswers(db, row, personKey),
    did: await whatYouDid(db, row, personKey),
  });
};

/** A thread in the transaction that opened it: there can be nothing in it yet. */
export const presentNewThread = (row: ThreadRow, personKey: string): ContributionView =>
  presentContribution({
    row,
    personKey,
    closing: null,
    earlierClosings: [],
    replies: [],
    hasMoreReplies: false,
    seesAnswers: true,
    did: { thanked: false, meToo: false },
  });
