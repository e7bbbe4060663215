import type { Knex } from 'knex';
import { databaseKind } from '../../../persistence/database-kind';

/** Whether the details' `peers` name the person, in each database's own JSON. */
const namesPeer = (db: Knex, contribution: string, personKey: string): Knex.Raw => {
  const details = `${contribution}.details`;
  switch (databaseKind(db)) {
    case 'sqlite':
      return db.raw(`exists (select 1 from json_each(??, '$.peers') where value = ?)`, [
        details,
        personKey,
      ]);
    case 'postgres':
      return db.raw(`(??::jsonb -> 'peers') @> ?::jsonb`, [details, JSON.stringify(personKey)]);
    default:
      return db.raw(`json_contains(??, ?, '$.peers')`, [details, JSON.stringify(personKey)]);
  }
};

/**
 * Narrows contributions of readable communities to those that the person may read there. The same
 * rule as `mayReadItem`.
 * @param contribution the contribution's alias.
 */
export const whereItemReadable =
  (db: Knex, contribution: string, personKey: string | null) =>
  (rows: Knex.QueryBuilder): void => {
    rows.where(`${contribution}.standing`, 'shown');
    if (personKey === null) return;
    rows
      .orWhere(`${contribution}.author_key`, personKey)
      .orWhere((quiet) =>
        quiet
          .where(`${contribution}.standing`, 'quiet')
          .andWhere(namesPeer(db, contribution, personKey))
      );
  };
