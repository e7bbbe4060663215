import type { Knex } from 'knex';
import { databaseKind } from '../../../persistence/database-kind';
import { onlyTested } from '../../../persistence/only-tested';

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

/** The standing, also that which a withdrawn opening leaves to its thread: `threadStanding` in SQL. */
const whereThreadStands =
  (db: Knex, contribution: string, standing: 'shown' | 'quiet') =>
  (rows: Knex.QueryBuilder): void => {
    rows.where(onlyTested(db, `${contribution}.standing`, standing)).orWhere((left) =>
      left
        .where(onlyTested(db, `${contribution}.standing`, 'withdrawn'))
        .andWhere(`${contribution}.standing_before`, standing)
        .andWhere(`${contribution}.answer_count`, '>', 0)
    );
  };

/**
 * Narrows contributions of readable communities to those whose threads the person may read there. The
 * same rule as `mayReadItem`.
 * @param contribution the contribution's alias.
 */
export const whereThreadReadable =
  (db: Knex, contribution: string, personKey: string | null) =>
  (rows: Knex.QueryBuilder): void => {
    rows.where(whereThreadStands(db, contribution, 'shown'));
    if (personKey === null) return;
    rows
      .orWhere(`${contribution}.author_key`, personKey)
      .orWhere((quiet) =>
        quiet
          .where(whereThreadStands(db, contribution, 'quiet'))
          .andWhere(namesPeer(db, contribution, personKey))
      );
  };
