import type { Core } from '@strapi/strapi';

/**
 * A table of the plugin's own that is not a content type: no editor, webhook or export meets it.
 * Columns by their database names; Strapi's schema sync makes and mends it.
 */
export interface OwnTable {
  /** As `cop_jobs`. */
  name: string;
  columns: Readonly<Record<string, { type: string; [option: string]: unknown }>>;
  indexes: readonly { name: string; columns: readonly string[]; type?: 'unique' }[];
}

const singularOf = (name: string): string => name.replace(/^cop_/, '').replace(/_/g, '-');

export const registerOwnTables = (strapi: Core.Strapi, tables: readonly OwnTable[]): void => {
  for (const { name, columns, indexes } of tables) {
    strapi.get('models').add({
      uid: `plugin::communities-of-practice.${singularOf(name)}`,
      singularName: singularOf(name),
      tableName: name,
      attributes: { id: { type: 'increments' }, ...columns },
      indexes,
    });
  }
};
