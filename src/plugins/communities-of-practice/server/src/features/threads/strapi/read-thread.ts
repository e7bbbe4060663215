import type { Knex } from 'knex';
import type { ContributionView } from '../../../../../shared/contracts';
import { TABLE } from '../../../persistence/uids';
import { findLatestClosing, presentClosing, readableHelpful } from '../../closings';
import { findThread, presentContribution, threadFacts, type ThreadRow } from '../../contributions';
import { fetchReplies, presentReply } from '../../replies';

/** Replies that come with their thread; more are a list of their own. */
export const REPLIES_SHOWN = 50;

const closingOf = async (db: Knex, row: ThreadRow, personKey: string | null) => {
  if (row.thread_status !== 'closed') return null;
  const closing = await findLatestClosing(db, row.document_id);
  return closing ? presentClosing(closing, await readableHelpful(db, closing, personKey)) : null;
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
    closing: await closingOf(db, row, personKey),
    replies: page.rows.map((reply) => presentReply(reply, facts)),
    hasMoreReplies: 'next' in page.pagination && page.pagination.next !== null,
    you: await whatYouDid(db, row, personKey),
  });
};

/** A thread in the transaction that opened it: there can be nothing in it yet. */
export const readNewThread = async (
  db: Knex,
  documentId: string,
  personKey: string
): Promise<ContributionView> =>
  presentContribution({
    row: await findThread(db, documentId, personKey),
    personKey,
    closing: null,
    replies: [],
    hasMoreReplies: false,
    you: { thanked: false, meToo: false },
  });
