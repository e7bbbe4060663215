import type { Knex } from 'knex';
import { RefusedError } from '../../../core/refused-error';
import { lockRow } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { mayReadItem } from '../../contributions';
import { findReadableResource } from './readable-resource';
import { findUseReport, type UseReportRow } from './use-report.queries';

/**
 * The report, if the person may read it and its resource; absent and unreadable look the same.
 * @throws RefusedError `not-found`.
 */
export const findReadableUseReport = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<UseReportRow> => {
  const report = await findUseReport(db, documentId);
  const isReadable =
    report &&
    mayReadItem({ standing: report.standing, authorKey: report.author_key, peers: [] }, personKey);
  if (!isReadable) throw new RefusedError({ code: 'not-found' });
  await findReadableResource(db, report.resource_key, personKey);
  return report;
};

/** The report with its resource held, for taking it back: its author may read neither any more. */
export const lockUseReportToWithdraw = async (
  trx: Knex.Transaction,
  documentId: string,
  personKey: string
): Promise<UseReportRow> => {
  const found = await findUseReport(trx, documentId);
  if (!found) throw new RefusedError({ code: 'not-found' });
  await lockRow(trx, TABLE.resources, { document_id: found.resource_key });
  const report = await findUseReport(trx, documentId);
  return report?.author_key === personKey
    ? report
    : findReadableUseReport(trx, documentId, personKey);
};
