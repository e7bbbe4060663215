import type { Knex } from 'knex';
import { RefusedError } from '../../../core/refused-error';
import { lockRow } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { mayRead } from '../../communities';
import { mayReadItem } from '../../contributions';
import type { ResourceFacts } from '../domain/resource-policy';
import { findResource, type ResourceRow } from './resource.queries';

const isReadable = (row: ResourceRow, personKey: string | null): boolean =>
  mayRead({ visibility: row.visibility, membershipState: row.m_state }) &&
  mayReadItem({ standing: row.standing, authorKey: row.author_key, peers: [] }, personKey);

/**
 * Narrows resources of readable communities to those that the person may read there. The same rule as
 * `mayReadItem`.
 * @param resource the resource's alias.
 */
export const whereResourceReadable =
  (resource: string, personKey: string | null) =>
  (rows: Knex.QueryBuilder): void => {
    rows.where(`${resource}.standing`, 'shown');
    if (personKey !== null) rows.orWhere(`${resource}.author_key`, personKey);
  };

/**
 * The resource, if the person may read it; absent and unreadable look the same.
 * @throws RefusedError `not-found`.
 */
export const findReadableResource = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<ResourceRow> => {
  const row = await findResource(db, documentId, personKey);
  if (!row || !isReadable(row, personKey)) throw new RefusedError({ code: 'not-found' });
  return row;
};

/** {@link findReadableResource}, with the resource held until the transaction ends. */
export const lockResource = async (
  trx: Knex.Transaction,
  documentId: string,
  personKey: string
): Promise<ResourceRow> => {
  await lockRow(trx, TABLE.resources, { document_id: documentId });
  return findReadableResource(trx, documentId, personKey);
};

/** {@link lockResource} for taking it back: its author may have left the community since. */
export const lockResourceToWithdraw = async (
  trx: Knex.Transaction,
  documentId: string,
  personKey: string
): Promise<ResourceRow> => {
  await lockRow(trx, TABLE.resources, { document_id: documentId });
  const row = await findResource(trx, documentId, personKey);
  return row?.author_key === personKey ? row : findReadableResource(trx, documentId, personKey);
};

export const resourceFacts = (row: ResourceRow, personKey: string | null): ResourceFacts => ({
  personKey,
  membershipRole: row.m_role,
  membershipState: row.m_state,
  isArchived: Boolean(row.is_archived),
  authorKey: row.author_key,
  standing: row.standing,
  licence: row.licence,
});
