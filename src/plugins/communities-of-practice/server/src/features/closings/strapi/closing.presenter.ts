import type { ClosingView, FollowUpView } from '../../../../../shared/contracts';
import { htmlOf } from '../../../persistence/derived-words';
import { toMoment, toStrings } from '../../../persistence/values';
import { asReadBy, wordsStanding } from '../../../persistence/withheld-words';
import { presentPerson } from '../../contributions';
import { closingKind } from './closing.kind';
import type { ClosingRow } from './closing.queries';

/**
 * @param readable the replies that the reader can read: {@link readableHelpful}.
 * @param followUps what was said of it later.
 */
export const presentClosing = (
  row: ClosingRow,
  readable: ReadonlySet<string>,
  readerKey: string | null,
  followUps: FollowUpView[]
): ClosingView => {
  const said = asReadBy(closingKind, row, readerKey);
  return {
    documentId: row.document_id,
    outcome: said.outcome,
    learned: said.learned,
    learnedHtml: said.learned === null ? null : htmlOf(said, said.learned),
    helpful: toStrings(row.helpful).filter((reply) => readable.has(reply)),
    closedAt: toMoment(row.closed_at),
    closedBy: presentPerson(row.closed_by_key, row.closed_by_name),
    standing: wordsStanding(row),
    followUps,
  };
};
