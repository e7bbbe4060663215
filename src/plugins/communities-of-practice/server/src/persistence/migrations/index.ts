import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dropIndexesWithId } from './0001-drop-indexes-with-id';
import { recipientKey } from './0002-recipient-key';
import { moments } from './0003-moments';
import { firstJoinedAt } from './0004-first-joined-at';
import { noKeptAnswers } from './0005-no-kept-answers';
import { namesWithoutAddresses } from './0006-names-without-addresses';
import { oneAddressEach } from './0007-one-address-each';
import { decisionsNameStandings } from './0008-decisions-name-standings';
import { familiesReadFromIndexes } from './0009-families-read-from-indexes';
import { dropIndex, type Migration } from './migration';

/** In the order in which they run. Only ever added to: a database remembers those it has seen by name. */
export const MIGRATIONS: readonly Migration[] = [
  dropIndexesWithId,
  recipientKey,
  moments,
  firstJoinedAt,
  noKeptAnswers,
  namesWithoutAddresses,
  oneAddressEach,
  decisionsNameStandings,
  familiesReadFromIndexes,
];

const noWayBack =
  ({ name }: Migration) =>
  async (): Promise<void> => {
    throw new Error(`${name} is not undone: restore the backup that you made before upgrading.`);
  };

const run = async (
  { drops = [], dropsTables = [], up }: Migration,
  trx: Knex,
  db: Core.Strapi['db']
) => {
  for (const [table, index] of drops) await dropIndex(trx, db, table, index);
  await up?.(trx, db);
  for (const table of dropsTables) await db.getSchemaConnection(trx).dropTableIfExists(table);
};

/** Call it in `register`: Strapi runs what is pending before it looks at the schemas. */
export const registerMigrations = (strapi: Core.Strapi): void => {
  for (const migration of MIGRATIONS) {
    strapi.db.migrations.providers.internal.register({
      name: migration.name,
      up: (trx: Knex) => run(migration, trx, strapi.db),
      down: noWayBack(migration),
    });
  }
};
