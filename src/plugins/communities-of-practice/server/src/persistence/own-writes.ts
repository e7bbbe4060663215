import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../core/clock';
import { newDocumentId } from '../core/ids';
import { columnOf, type Kind, type Row } from './kind';
import { tellChange, wholeChange } from './tell-change';

/**
 * Writes of closed kinds, past the Document Service: Strapi emits no `entry.*` event of them, so no
 * webhook, audit log or lifecycle of a project meets them. All else that the kind says holds: it
 * completes, recounts and tells, in the transaction of the write. A closed kind is within nothing.
 */

const stored = ({ schema }: Kind, data: Row): Row =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const isJson = schema.attributes[name]?.type === 'json' && value !== null;
      return [columnOf(name), isJson ? JSON.stringify(value) : value];
    })
  );

const findRow = async (
  trx: Knex.Transaction,
  { table }: Kind,
  documentId: string
): Promise<Row | null> => (await trx(table).where({ document_id: documentId }).first()) ?? null;

const tell = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  kind: Kind,
  documentId: string,
  before: Row | null
): Promise<void> => {
  const after = await findRow(trx, kind, documentId);
  const change = await wholeChange(strapi, trx, kind, { before, after, parent: null });
  await kind.recount?.(trx, change, strapi);
  await tellChange(strapi, trx, kind, change);
};

/** @param data by attributes. @returns the new row's documentId. */
export const insertRow = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  kind: Kind,
  data: Row
): Promise<string> => {
  const documentId = newDocumentId();
  const at = now();
  const whole = { ...data, ...kind.complete?.(data, null, at) };
  await trx(kind.table).insert({
    document_id: documentId,
    ...stored(kind, whole),
    created_at: at,
    updated_at: at,
  });
  await tell(strapi, trx, kind, documentId, null);
  return documentId;
};

/** @param data by attributes: those that change. Nothing happens where there is no such row. */
export const updateRow = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  kind: Kind,
  documentId: string,
  data: Row
): Promise<void> => {
  const before = await findRow(trx, kind, documentId);
  if (!before) return;
  const at = now();
  const whole = { ...data, ...kind.complete?.(data, before, at) };
  await trx(kind.table)
    .where({ document_id: documentId })
    .update({ ...stored(kind, whole), updated_at: at });
  await tell(strapi, trx, kind, documentId, before);
};
