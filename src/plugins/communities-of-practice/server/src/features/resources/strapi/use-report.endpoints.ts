import { useReportContracts } from '../../../../../shared/contracts';
import { keyOf, personOf } from '../../../core/actor';
import { endpoint, type Call } from '../../../http/endpoint';
import { inTransaction } from '../../../persistence/transaction';
import { findReadableResource } from './readable-resource';
import { findReadableUseReport } from './readable-use-report';
import { presentUseReport } from './use-report.presenter';
import { fetchUseReports } from './use-report.queries';
import { reportUse, withdrawUseReport } from './use-report.service';

const answer = ({ strapi, actor }: Pick<Call, 'strapi' | 'actor'>, documentId: string) =>
  inTransaction(strapi, async (trx) => {
    const report = await findReadableUseReport(trx, documentId, keyOf(actor));
    return { data: presentUseReport(report, keyOf(actor)), meta: {} };
  });

export const useReportEndpoints = [
  endpoint(useReportContracts.find, async ({ strapi, actor, params, query }) => {
    const db = strapi.db.connection;
    const personKey = keyOf(actor);
    const resource = await findReadableResource(db, params.documentId, personKey);
    const { rows, pagination } = await fetchUseReports(
      db,
      resource.document_id,
      personKey,
      query.pagination
    );
    return { data: rows.map((row) => presentUseReport(row, personKey)), meta: { pagination } };
  }),

  endpoint(
    useReportContracts.create,
    (call) =>
      inTransaction(call.strapi, async () => {
        const { strapi, actor, params, body } = call;
        const used = { resourceKey: params.documentId, ...body.data };
        return answer(call, await reportUse(strapi, personOf(actor), used));
      }),
    answer
  ),

  endpoint(useReportContracts.delete, async ({ strapi, actor, params: { documentId } }) => {
    const withdrawnAt = await withdrawUseReport(strapi, personOf(actor), documentId);
    return { data: { documentId, withdrawnAt: withdrawnAt.toISOString() }, meta: {} };
  }),
];
