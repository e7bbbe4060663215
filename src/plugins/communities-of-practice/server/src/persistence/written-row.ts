import { columnOf, type Kind, type Row } from './kind';

/** Of these Strapi answers nothing unless it is asked to populate them, and none is a column of ours. */
const NOT_COLUMNS = new Set(['relation', 'media', 'component', 'dynamiczone']);

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/**
 * A new row by its columns, from what the Document Service answers: Strapi has read it from the
 * database after it wrote it, in the same transaction, so it need not be read once more. Moments are
 * text and JSON is parsed here, which `values.ts` takes like what a database gives.
 * @returns null where the answer is not the whole row: some fields were asked for, or a middleware of
 *   the project's took some.
 */
export const writtenRow = <T = Row>({ schema }: Kind, written: unknown): T | null => {
  if (!isRow(written)) return null;
  const columns: Record<string, unknown> = { id: written.id, document_id: written.documentId };
  for (const [name, { type }] of Object.entries(schema.attributes)) {
    if (NOT_COLUMNS.has(type)) continue;
    if (!(name in written)) return null;
    columns[columnOf(name)] = written[name];
  }
  return columns as T;
};
