import type { Knex } from 'knex';
import { OFFSET_MAX, searchContracts, type Pagination } from '../../../../../shared/contracts';
import { keyOf } from '../../../core/actor';
import { RefusedError } from '../../../core/refused-error';
import { endpoint } from '../../../http/endpoint';
import { findCommunityKey } from '../../communities';
import { topicMark } from '../../resources';
import { facetsOf, filtered } from '../domain/facets';
import type { Find } from '../domain/find';
import { inOrder } from '../domain/rank';
import { presentHits } from './hit.presenter';
import { findFor } from './search.service';

/** An address that is none finds nothing. */
const keysOf = (db: Knex, addresses: readonly string[]): Promise<string[]> =>
  Promise.all(addresses.map(async (address) => (await findCommunityKey(db, address)) ?? address));

const pageOf = (finds: readonly Find[], { cursor, page = 1, pageSize }: Pagination) => {
  if (cursor !== undefined) throw new RefusedError({ code: 'malformed-cursor' });
  const offset = (page - 1) * pageSize;
  if (offset > OFFSET_MAX) throw new RefusedError({ code: 'page-too-deep' });
  const total = finds.length;
  const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
  return { onPage: finds.slice(offset, offset + pageSize), pagination };
};

export const searchEndpoints = [
  endpoint(searchContracts.find, async ({ strapi, actor, query }) => {
    const db = strapi.db.connection;
    const { community, topic, ...others } = query.filters;
    const filters = {
      ...others,
      ...(community ? { community: await keysOf(db, community) } : {}),
      ...(topic ? { topic: topic.map(topicMark) } : {}),
    };
    const { finds, sought, language, isComplete } = await findFor(
      strapi,
      keyOf(actor),
      query.q,
      filters
    );
    const { onPage, pagination } = pageOf(inOrder(filtered(finds, filters)), query.pagination);
    const data = await presentHits(db, onPage, sought, language);
    return { data, meta: { pagination, facets: facetsOf(finds, filters), isComplete } };
  }),
];
