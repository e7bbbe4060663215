import type { Knex } from 'knex';
import { RefusedError } from '../../../core/refused-error';
import { lockRow } from '../../../persistence/transaction';
import { mayRead } from '../../communities';
import { mayReadFaq, type FaqFacts } from '../domain/faq-policy';
import { faqKind } from './faq.kind';
import { findFaq, type FaqRow } from './faq.queries';

export const faqFacts = (row: FaqRow, personKey: string | null): FaqFacts => ({
  personKey,
  membershipRole: row.m_role,
  membershipState: row.m_state,
  isArchived: Boolean(row.is_archived),
  authorKey: row.author_key,
  wordedByKey: row.worded_by_key,
  standing: row.standing,
  state: row.state,
  minority: {
    byKey: row.minority_by_key,
    hasWords: Boolean(row.minority_view),
    isWaived: Boolean(row.minority_waived),
  },
});

const isReadable = (row: FaqRow, personKey: string | null): boolean =>
  mayRead({ visibility: row.visibility, membershipState: row.m_state }) &&
  mayReadFaq(faqFacts(row, personKey));

/**
 * The FAQ, if the person may read it; absent and unreadable look the same.
 * @throws RefusedError `not-found`.
 */
export const findReadableFaq = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<FaqRow> => {
  const row = await findFaq(db, documentId, personKey);
  if (!row || !isReadable(row, personKey)) throw new RefusedError({ code: 'not-found' });
  return row;
};

const lock = (trx: Knex.Transaction, documentId: string) =>
  lockRow(trx, faqKind.table, { document_id: documentId });

/** {@link findReadableFaq}, with the FAQ held until the transaction ends: one writer at a time. */
export const lockFaq = async (
  trx: Knex.Transaction,
  documentId: string,
  personKey: string
): Promise<FaqRow> => {
  await lock(trx, documentId);
  return findReadableFaq(trx, documentId, personKey);
};

/** {@link lockFaq} for taking back one's own: its drafter may have left, and read it no longer. */
export const lockFaqToWithdraw = async (
  trx: Knex.Transaction,
  documentId: string,
  personKey: string,
  isOwn: (row: FaqRow) => boolean = (row) => row.author_key === personKey
): Promise<FaqRow> => {
  await lock(trx, documentId);
  const row = await findFaq(trx, documentId, personKey);
  return row && isOwn(row) ? row : findReadableFaq(trx, documentId, personKey);
};
