import type { UseReportView } from '../../../../../shared/contracts';
import { htmlOf } from '../../../persistence/derived-words';
import { toMoment } from '../../../persistence/values';
import { presentPerson } from '../../contributions';
import { refuseReporting, refuseWithdrawing } from '../domain/resource-policy';
import type { UseReportRow } from './use-report.queries';

export const useReportItem = (row: UseReportRow) => ({
  authorKey: row.author_key,
  standing: row.standing,
});

export const presentUseReport = (row: UseReportRow, personKey: string | null): UseReportView => ({
  documentId: row.document_id,
  resource: row.resource_key,
  where: row.used_where,
  whatHappened: row.what_happened,
  html: htmlOf(row, row.what_happened),
  verdict: row.verdict,
  standing: row.standing,
  reportedAt: toMoment(row.reported_at),
  author: presentPerson(row.author_key, row.author_name),
  abilities: {
    withdraw: refuseWithdrawing(personKey, useReportItem(row)) === null,
    report: personKey !== null && refuseReporting(personKey, useReportItem(row)) === null,
  },
});
