import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { OwnTable } from '../../../persistence/own-table';
import { lockRow } from '../../../persistence/transaction';

/** How far each reader has come; the relay's own row says which position was given last. */
export const READERS_TABLE: OwnTable = {
  name: 'cop_readers',
  columns: {
    name: { type: 'string', column: { args: [64] } },
    position: { type: 'integer' },
  },
  indexes: [{ name: 'cop_readers_name', columns: ['name'], type: 'unique' }],
};

export const positionOf = async (db: Knex, name: string): Promise<number | null> => {
  const row = await db(READERS_TABLE.name).where({ name }).first('position');
  return row === undefined ? null : Number(row.position);
};

/**
 * Gives a reader its row, once: a second insert would wait for whoever holds it.
 * @param first where it begins; asked only then.
 */
export const beginAt = async (
  strapi: Core.Strapi,
  name: string,
  first: (db: Knex) => number | Promise<number> = () => 0
): Promise<void> => {
  const db = strapi.db.connection;
  if ((await positionOf(db, name)) !== null) return;
  await db(READERS_TABLE.name)
    .insert({ name, position: await first(db) })
    .onConflict('name')
    .ignore();
};

/** The position with its row locked until the transaction ends: one node at a time moves a reader on. */
export const lockPosition = async (trx: Knex.Transaction, name: string): Promise<number> => {
  const row = await lockRow(trx, READERS_TABLE.name, { name }, ['position']);
  return Number(row?.position ?? 0);
};

export const moveOn = async (trx: Knex.Transaction, name: string, position: number) =>
  trx(READERS_TABLE.name).where({ name }).update({ position });
