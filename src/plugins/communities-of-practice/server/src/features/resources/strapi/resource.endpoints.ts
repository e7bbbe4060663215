import type { Knex } from 'knex';
import {
  adaptationContracts,
  LICENCES,
  licenceContracts,
  resourceContracts,
} from '../../../../../shared/contracts';
import { keyOf, personOf } from '../../../core/actor';
import { endpoint, type Call } from '../../../http/endpoint';
import { soughtText } from '../../../persistence/search-index/language';
import { inTransaction } from '../../../persistence/transaction';
import { findCommunityKey } from '../../communities';
import { filesPerResource } from '../../files';
import { LICENCE_TERMS } from '../domain/licences';
import { adaptResource } from './adaptation.service';
import { readLineage, readResource } from './read-resource';
import { presentResourceSummary } from './resource.presenter';
import { fetchResources } from './resource.queries';
import {
  addResource,
  editResource,
  reinstateResource,
  reviewResource,
  withdrawResource,
} from './resource.service';

/** Read in the transaction of the write, so that the answer is what was written. */
const answer = async ({ strapi, actor }: Pick<Call, 'strapi' | 'actor'>, documentId: string) => ({
  data: await inTransaction(strapi, (trx) =>
    readResource(trx, documentId, keyOf(actor), filesPerResource(strapi))
  ),
  meta: {},
});

/** By documentId. An address that is no community's finds nothing. */
const communitiesAt = async (db: Knex, addresses: readonly string[]): Promise<string[]> =>
  Promise.all(addresses.map(async (address) => (await findCommunityKey(db, address)) ?? address));

export const resourceEndpoints = [
  endpoint(resourceContracts.find, async ({ strapi, actor, query }) => {
    const db = strapi.db.connection;
    const { community, ...filters } = query.filters;
    const { rows, pagination } = await fetchResources(
      db,
      keyOf(actor),
      {
        ...filters,
        ...(community ? { community: await communitiesAt(db, community) } : {}),
        ...soughtText(strapi, filters),
      },
      query.pagination
    );
    return { data: rows.map(presentResourceSummary), meta: { pagination } };
  }),

  endpoint(resourceContracts.findOne, async ({ strapi, actor, params }) => ({
    data: await readResource(
      strapi.db.connection,
      params.documentId,
      keyOf(actor),
      filesPerResource(strapi)
    ),
    meta: {},
  })),

  endpoint(
    resourceContracts.create,
    (call) =>
      inTransaction(call.strapi, async () => {
        const { strapi, actor, body } = call;
        return answer(call, await addResource(strapi, personOf(actor), body.data));
      }),
    answer
  ),

  endpoint(resourceContracts.update, async (call) => {
    const { strapi, actor, params, body, expectedVersion } = call;
    await editResource(strapi, personOf(actor), params.documentId, expectedVersion, body.data);
    return answer(call, params.documentId);
  }),

  endpoint(resourceContracts.delete, async ({ strapi, actor, params: { documentId } }) => {
    const withdrawnAt = await withdrawResource(strapi, personOf(actor), documentId);
    return { data: { documentId, withdrawnAt: withdrawnAt.toISOString() }, meta: {} };
  }),

  endpoint(resourceContracts.reinstate, async (call) => {
    const { strapi, actor, params } = call;
    await reinstateResource(strapi, personOf(actor), params.documentId);
    return answer(call, params.documentId);
  }),

  endpoint(resourceContracts.review, async (call) => {
    const { strapi, actor, params } = call;
    await reviewResource(strapi, personOf(actor), params.documentId);
    return answer(call, params.documentId);
  }),
];

export const adaptationEndpoints = [
  endpoint(adaptationContracts.find, async ({ strapi, actor, params }) => {
    const { nodes, more } = await readLineage(
      strapi.db.connection,
      params.documentId,
      keyOf(actor)
    );
    return { data: nodes, meta: { more } };
  }),

  endpoint(
    adaptationContracts.create,
    (call) =>
      inTransaction(call.strapi, async () => {
        const { strapi, actor, params, body } = call;
        const made = await adaptResource(strapi, personOf(actor), params.documentId, body.data);
        return answer(call, made);
      }),
    answer
  ),
];

export const licenceEndpoints = [
  endpoint(licenceContracts.find, async () => ({
    data: LICENCES.map((key) => {
      const { name, sentence, adaptationsUnder, adapting } = LICENCE_TERMS[key];
      return {
        key,
        name,
        sentence,
        adaptationsUnder: adapting === 'freely' ? [...adaptationsUnder] : [],
      };
    }),
    meta: {},
  })),
];
