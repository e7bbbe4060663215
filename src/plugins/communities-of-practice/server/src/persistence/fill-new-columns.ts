import type { Core } from '@strapi/strapi';
import { recall, remember } from './remembered';

const OURS = 'plugin::communities-of-practice.';
const FILLED = 'filled-columns';

interface Filled {
  table: string;
  column: string;
  value: string | number | boolean;
}

const isPlain = (value: unknown): value is Filled['value'] =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** The columns whose schema has a default. A default that is computed belongs to the moment of writing. */
const columnsWithDefaults = (strapi: Core.Strapi): Filled[] =>
  [...strapi.db.metadata.values()]
    .filter(({ uid }) => uid.startsWith(OURS))
    .flatMap(({ tableName, attributes }) =>
      Object.entries(attributes).flatMap(([name, attribute]) =>
        'default' in attribute && isPlain(attribute.default)
          ? [
              {
                table: tableName,
                column: ('columnName' in attribute && attribute.columnName) || name,
                value: attribute.default,
              },
            ]
          : []
      )
    );

const nameOf = ({ table, column }: Filled): string => `${table}.${column}`;

/**
 * Gives rows that are older than a column its default: Strapi adds the column with NULL in them, and the
 * queries compare and count in SQL. Each column is looked through once, when it is new; after that a boot
 * reads one row. What is no longer in a schema is forgotten, so that it is filled when it comes back.
 * @returns the columns that were new, as `table.column`.
 */
export const fillNewColumns = async (strapi: Core.Strapi): Promise<string[]> => {
  const columns = columnsWithDefaults(strapi);
  const known = new Set(await recall(strapi, FILLED));
  const added = columns.filter((column) => !known.has(nameOf(column)));
  for (const { table, column, value } of added) {
    await strapi.db
      .getConnection(table)
      .whereNull(column)
      .update({ [column]: value });
  }
  if (added.length > 0 || known.size > columns.length) {
    await remember(strapi, FILLED, columns.map(nameOf));
  }
  return added.map(nameOf);
};
