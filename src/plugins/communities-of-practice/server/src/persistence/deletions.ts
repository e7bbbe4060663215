import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { documents } from './documents';
import { columnOf, textIn, type Kind, type Row } from './kind';

interface Deleting {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  kinds: readonly Kind[];
  kind: Kind;
}

/** The kinds whose rows go when a row of this kind goes, each with the attribute that names it. */
const dependentsOf = ({ kinds, kind }: Deleting): { kind: Kind; key: string }[] =>
  kinds.flatMap((other) => [
    ...(other.within?.kind === kind.name ? [{ kind: other, key: other.within.key }] : []),
    ...(other.about !== undefined && kind.item ? [{ kind: other, key: other.about }] : []),
  ]);

const rowsOf = (trx: Knex.Transaction, { table }: Kind, key: string, documentId: string) =>
  trx(table).where({ [columnOf(key)]: documentId });

/** @throws ApplicationError that says what is in it. */
const refuseUnlessEmpty = async (deleting: Deleting, row: Row, documentId: string) => {
  const held: string[] = [];
  for (const { kind, key } of dependentsOf(deleting)) {
    const counted = await rowsOf(deleting.trx, kind, key, documentId).count({ count: '*' }).first();
    const count = Number(counted?.count ?? 0);
    const { singularName, pluralName } = kind.schema.info;
    if (count > 0) held.push(`${count} ${count === 1 ? singularName : pluralName}`);
  }
  if (held.length === 0) return;
  const name = textIn(row, 'name') ?? 'It';
  throw new errors.ApplicationError(
    `“${name}” holds ${held.join(' and ')}. What people made together is not deleted: archive it, or end it. Nothing was deleted.`
  );
};

/** One after the other, each with what follows from it: counts, marks, the ledger. */
const takeAlong = async (deleting: Deleting, documentId: string): Promise<void> => {
  const { strapi, trx } = deleting;
  for (const { kind, key } of dependentsOf(deleting)) {
    const rows: { document_id: string }[] = await rowsOf(trx, kind, key, documentId)
      .orderBy('id')
      .select('document_id');
    for (const row of rows) {
      await documents(strapi, kind.uid).delete({ documentId: row.document_id });
    }
  }
};

/** Before a row is deleted: takes along what hangs from it, or refuses while anything does. */
export const prepareDeletion = async (deleting: Deleting, row: Row): Promise<void> => {
  const documentId = String(row.document_id);
  if (deleting.kind.editors.onDelete === 'refuse') {
    return refuseUnlessEmpty(deleting, row, documentId);
  }
  return takeAlong(deleting, documentId);
};
