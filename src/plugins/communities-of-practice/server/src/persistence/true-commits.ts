import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { databaseKind } from './database-kind';

type Container = (trx: Knex.Transaction) => unknown;
type Begin = (container: Container, ...rest: unknown[]) => unknown;

/** knex's `commit` resolves when COMMIT failed too, and tells that in `executionPromise` alone. */
const tellWhetherItDid = (trx: Knex.Transaction): void => {
  const commit = trx.commit.bind(trx);
  Object.assign(trx, {
    commit: async (value?: unknown) => {
      await commit(value);
      return trx.executionPromise;
    },
  });
};

const isPromised = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'then' in result;

/**
 * Strapi awaits `commit` and takes what it resolves for done: where COMMIT fails (a connection that
 * breaks just then; SQLite while another process reads), a write would be acknowledged that nobody has
 * stored. And on SQLite the transaction stays open on a connection that goes back to the pool, with its
 * lock on everybody.
 */
export const makeCommitsTrue = (strapi: Core.Strapi): void => {
  const { connection } = strapi.db;
  const { client } = connection;
  const begin: Begin = client.transaction.bind(client);
  client.transaction = (container: Container, ...rest: unknown[]) =>
    begin(
      (trx) => {
        const result = container(trx);
        // What knex ends itself, it also tells the end of.
        if (!isPromised(result)) tellWhetherItDid(trx);
        return result;
      },
      ...rest
    );
  if (databaseKind(connection) !== 'sqlite') return;
  client.pool.on('release', (given: { inTransaction: boolean; exec: (sql: string) => void }) => {
    if (given.inTransaction) given.exec('rollback');
  });
};
