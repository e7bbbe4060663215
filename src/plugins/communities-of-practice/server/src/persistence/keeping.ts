import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../core/clock';
import { keysFor, type RelationKeys } from './relation-keys';
import { lockRow, inTransaction } from './transaction';

export type Row = Record<string, unknown>;

/** One write of a row, with what is known around it. */
export interface Kept {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  documentId: string;
  /** The row before, or null when it is new; and after, or null when it is deleted. */
  before: Row | null;
  after: Row | null;
  /** The admin who writes, or null for a member's or the system's write. */
  editorId: number | null;
}

/** How the rows of one content type stay true, whoever writes them. */
export interface Keeper {
  uid: string;
  table: string;
  keys: RelationKeys;
  /** A row to hold before writing, so that counts kept on it are exact; null for none. */
  holds?(row: Row): { table: string; documentId: string } | null;
  /** What follows from what is written: excerpts, versions, defaults. Attributes by name. */
  complete?(data: Row, before: Row | null, now: Date): Row;
  /** Runs after the write, in its transaction: counts and ledger. */
  settle?(kept: Kept): Promise<void>;
}

type Step = { uid: string; action: string; params: { data?: Row; documentId?: string } };

const WRITES = new Set(['create', 'update', 'delete', 'clone']);

const findRow = async (
  trx: Knex.Transaction,
  table: string,
  documentId: string
): Promise<Row | null> => (await trx(table).where({ document_id: documentId }).first()) ?? null;

const editorIdOf = (strapi: Core.Strapi): number | null => {
  const ctx = strapi.requestContext.get();
  if (ctx?.state?.route?.info?.type !== 'admin') return null;
  return (ctx.state.user as { id: number } | undefined)?.id ?? null;
};

const hold = async (keeper: Keeper, trx: Knex.Transaction, row: Row): Promise<void> => {
  const held = keeper.holds?.(row);
  if (held) await lockRow(trx, held.table, { document_id: held.documentId });
};

const keep = async (
  strapi: Core.Strapi,
  keeper: Keeper,
  step: Step,
  next: () => Promise<unknown>,
  trx: Knex.Transaction
): Promise<unknown> => {
  const named = step.params.documentId;
  const before = named ? await findRow(trx, keeper.table, named) : null;
  if (step.params.data) {
    const data = step.params.data;
    const keys = await keysFor(strapi, keeper.uid, keeper.keys, data);
    const isNew = step.action !== 'update';
    const completed = keeper.complete?.({ ...data, ...keys }, isNew ? null : before, now());
    step.params.data = { ...data, ...completed, ...keys };
  }
  await hold(keeper, trx, { ...before, ...step.params.data });
  const written = await next();
  const documentId = (written as { documentId?: string } | null)?.documentId ?? named;
  if (keeper.settle && documentId) {
    await keeper.settle({
      strapi,
      trx,
      documentId,
      before: step.action === 'update' || step.action === 'delete' ? before : null,
      after: step.action === 'delete' ? null : await findRow(trx, keeper.table, documentId),
      editorId: editorIdOf(strapi),
    });
  }
  return written;
};

/**
 * Puts the keepers into Strapi's Document Service, so that what they keep holds for members, editors
 * in the Content Manager and other plugins alike. Each write is one transaction with what follows.
 */
export const keepDocuments = (strapi: Core.Strapi, keepers: readonly Keeper[]): void => {
  const byUid = new Map(keepers.map((keeper) => [keeper.uid, keeper]));
  strapi.documents.use(async (context, next) => {
    const keeper = byUid.get(context.uid);
    if (!keeper || !WRITES.has(context.action)) return next();
    return inTransaction(strapi, (trx) =>
      keep(strapi, keeper, context as unknown as Step, next as () => Promise<unknown>, trx)
    ) as ReturnType<typeof next>;
  });
};
