import { concernContracts } from '../../../../../shared/contracts';
import { personOf } from '../../../core/actor';
import { endpoint } from '../../../http/endpoint';
import { raiseConcern, type NewConcern } from './concern.service';

type Reporting = typeof concernContracts.reportContribution;

const reporting = (contract: Reporting, kind: NewConcern['kind']) =>
  endpoint(contract, async ({ strapi, actor, params, body }) => {
    const concern = { kind, subjectKey: params.documentId, ...body.data };
    const documentId = await raiseConcern(strapi, personOf(actor), concern);
    return { data: { documentId, received: true as const }, meta: {} };
  });

export const concernEndpoints = [
  reporting(concernContracts.reportContribution, 'contribution'),
  reporting(concernContracts.reportReply, 'reply'),
];
