import type { ClosingView } from '../../../../../shared/contracts';
import { toJson, toMoment } from '../../../persistence/values';
import { toSafeHtml } from '../../../text/markdown';
import { presentPerson } from '../../contributions';
import type { ClosingRow } from './closing.queries';

export const presentClosing = (row: ClosingRow): ClosingView => {
  const helpful = toJson(row.helpful);
  return {
    documentId: row.document_id,
    outcome: row.outcome,
    learned: row.learned,
    learnedHtml: row.learned === null ? null : toSafeHtml(row.learned),
    helpful: Array.isArray(helpful) ? helpful.map(String) : [],
    closedAt: toMoment(row.closed_at),
    closedBy: presentPerson(row.closed_by_key, row.closed_by_name),
  };
};
