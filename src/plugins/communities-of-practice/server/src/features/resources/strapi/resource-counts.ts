import type { Knex } from 'knex';
import { VERDICTS, type Verdict } from '../../../../../shared/contracts';
import { textIn, type Row } from '../../../persistence/kind';
import { lockRow } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { reviewOf, type LastSaid } from '../domain/review';

interface Said {
  verdict: Verdict;
  count: number | string;
  last: StoredMoment;
}

const shownReports = (trx: Knex.Transaction, resourceKey: string): Promise<Said[]> =>
  trx(TABLE.useReports)
    .where({ resource_key: resourceKey, standing: 'shown' })
    .groupBy('verdict')
    .select('verdict')
    .count({ count: '*' })
    .max({ last: 'reported_at' });

const lastSaid = (said: readonly Said[]): LastSaid => {
  const [worked, partly, didNot] = VERDICTS.map((verdict) => {
    const last = said.find((one) => one.verdict === verdict)?.last;
    return last === undefined ? null : toDate(last);
  });
  return { worked: worked ?? null, partly: partly ?? null, 'did-not': didNot ?? null };
};

/**
 * Counts how often a resource was used and says how its review stands, from the reports that are shown.
 * Its row is held meanwhile, so that of two reports at once neither is counted by nobody.
 */
export const recountUses = async (trx: Knex.Transaction, resourceKey: string): Promise<void> => {
  const resource = () => trx(TABLE.resources).where({ document_id: resourceKey });
  const columns = ['checked_at', 'posted_at', 'created_at'];
  const row = await lockRow(trx, TABLE.resources, { document_id: resourceKey }, columns);
  if (!row) return;
  const said = await shownReports(trx, resourceKey);
  const checkedAt = row.checked_at ?? row.posted_at ?? row.created_at;
  const review = reviewOf(toDate(checkedAt as StoredMoment), lastSaid(said));
  await resource().update({
    use_count: said.reduce((sum, { count }) => sum + Number(count), 0),
    reviewed_at: review.reviewedAt,
    review_due_at: review.dueAt,
    is_flagged: review.isFlagged,
  });
};

/** Counts what was made from a resource and is shown, while that is held. */
export const recountAdaptations = async (
  trx: Knex.Transaction,
  originalKey: string
): Promise<void> => {
  await lockRow(trx, TABLE.resources, { document_id: originalKey });
  const counted = await trx(TABLE.resources)
    .where({ adapted_from_key: originalKey, standing: 'shown' })
    .count({ count: '*' })
    .first();
  await trx(TABLE.resources)
    .where({ document_id: originalKey })
    .update({ adaptation_count: Number(counted?.count ?? 0) });
};

/** Puts a new resource into its family: its original's, or one of its own. */
export const joinFamily = async (trx: Knex.Transaction, row: Row): Promise<void> => {
  const documentId = textIn(row, 'document_id');
  const originalKey = textIn(row, 'adapted_from_key');
  const original: { root_key: string | null } | undefined =
    originalKey === null
      ? undefined
      : await trx(TABLE.resources).where({ document_id: originalKey }).first('root_key');
  await trx(TABLE.resources)
    .where({ document_id: documentId })
    .update({ root_key: original?.root_key ?? originalKey ?? documentId });
};
