import { concernContracts, type ConcernReason } from '../../../../../shared/contracts';
import { personOf, type Actor, type Person } from '../../../core/actor';
import { RefusedError } from '../../../core/refused-error';
import { endpoint } from '../../../http/endpoint';
import { isForLeadAlone } from '../domain/concern-rules';
import { raiseConcern, type NewConcern } from './concern.service';

const received = (documentId: string) => ({
  data: { documentId, received: true as const },
  meta: {},
});

/**
 * Null for somebody who is not signed in.
 * @throws RefusedError `not-signed-in` where they must be, `person-needed` for an API token: a church's
 * own server reports nobody.
 */
const reporterOf = (actor: Actor, reason: ConcernReason): Person | null => {
  if (actor.kind === 'api-token') throw new RefusedError({ code: 'person-needed' });
  return actor.kind === 'visitor' && isForLeadAlone(reason) ? null : personOf(actor);
};

const create = endpoint(concernContracts.create, async ({ strapi, actor, body }) => {
  const { subject, ...said } = body.data;
  const concern = { kind: subject.kind, subjectKey: subject.documentId, ...said };
  return received(await raiseConcern(strapi, reporterOf(actor, said.reason), concern));
});

type Reporting = typeof concernContracts.reportContribution;

const reporting = (contract: Reporting, kind: NewConcern['kind']) =>
  endpoint(contract, async ({ strapi, actor, params, body }) => {
    const concern = { kind, subjectKey: params.documentId, ...body.data };
    return received(await raiseConcern(strapi, personOf(actor), concern));
  });

export const concernEndpoints = [
  create,
  reporting(concernContracts.reportContribution, 'contribution'),
  reporting(concernContracts.reportReply, 'reply'),
];
