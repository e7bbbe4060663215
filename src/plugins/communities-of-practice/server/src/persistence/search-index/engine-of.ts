import type { Knex } from 'knex';
import { databaseKind, type DatabaseKind } from '../database-kind';
import type { SearchEngine } from './engine';
import { mysqlEngine } from './mysql.engine';
import { postgresEngine } from './postgres.engine';
import { sqliteEngine } from './sqlite.engine';

const ENGINES: Readonly<Record<DatabaseKind, SearchEngine>> = {
  sqlite: sqliteEngine,
  postgres: postgresEngine,
  mysql: mysqlEngine,
};

export const engineOf = (db: Knex): SearchEngine => ENGINES[databaseKind(db)];
