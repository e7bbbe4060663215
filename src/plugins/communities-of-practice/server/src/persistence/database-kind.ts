import type { Knex } from 'knex';

export type DatabaseKind = 'sqlite' | 'postgres' | 'mysql';

/** The kind of database behind a connection or a transaction. */
export const databaseKind = (db: Knex): DatabaseKind => {
  const client = String(db.client.config.client);
  if (client.includes('sqlite')) return 'sqlite';
  return client.includes('mysql') ? 'mysql' : 'postgres';
};
