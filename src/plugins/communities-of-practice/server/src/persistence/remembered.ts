import type { Core } from '@strapi/strapi';
import { toStrings } from './values';

const TABLE = 'cop_remembered';

/**
 * What the plugin must remember about this database, by name. A table of its own and not Strapi's
 * store: it goes where the other tables go, and is gone when they are.
 */
const model = {
  uid: 'plugin::communities-of-practice.remembered',
  singularName: 'remembered',
  tableName: TABLE,
  attributes: {
    id: { type: 'increments' },
    name: { type: 'string', column: { args: [64] } },
    value: { type: 'text' },
  },
  indexes: [{ name: 'cop_remembered_name', columns: ['name'], type: 'unique' }],
};

export const registerRemembered = (strapi: Core.Strapi): void => {
  strapi.get('models').add(model);
};

/** The strings remembered under a name; none before the first time. */
export const recall = async (strapi: Core.Strapi, name: string): Promise<string[]> => {
  const row = await strapi.db.getConnection(TABLE).where({ name }).first('value');
  return toStrings(row?.value);
};

export const remember = async (
  strapi: Core.Strapi,
  name: string,
  strings: readonly string[]
): Promise<void> => {
  const value = JSON.stringify(strings);
  await strapi.db.getConnection(TABLE).insert({ name, value }).onConflict('name').merge(['value']);
};
