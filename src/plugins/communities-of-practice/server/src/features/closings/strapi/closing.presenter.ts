import type { ClosingView } from '../../../../../shared/contracts';
import { htmlOf } from '../../../persistence/derived-words';
import { toMoment } from '../../../persistence/values';
import { presentPerson } from '../../contributions';
import type { ClosingRow } from './closing.queries';

/** @param helpful the replies it names that the reader can read: {@link readableHelpful}. */
export const presentClosing = (row: ClosingRow, helpful: string[]): ClosingView => ({
  documentId: row.document_id,
  outcome: row.outcome,
  learned: row.learned,
  learnedHtml: row.learned === null ? null : htmlOf(row, row.learned),
  helpful,
  closedAt: toMoment(row.closed_at),
  closedBy: presentPerson(row.closed_by_key, row.closed_by_name),
});
