import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { now } from '../core/clock';
import { nameOfActing } from './acting';
import {
  changedFields,
  editorBegins,
  editorChanges,
  isFromStrapisForms,
  sentVersion,
} from './editor-changes';
import { documents } from './documents';
import { columnOf, type Change, type Kind, type Row } from './kind';
import { appendEvents, asEvents } from './ledger-port';
import { moveChildren } from './move-children';
import { keysFor } from './relation-keys';
import { inTransaction, lockRow } from './transaction';

type Step = {
  uid: string;
  action: string;
  params: { data?: Row; documentId?: string; populate?: unknown };
};

interface Writing {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  kind: Kind;
  kinds: readonly Kind[];
  step: Step;
}

const WRITES = new Set(['create', 'update', 'delete', 'clone']);

const findRow = async (
  trx: Knex.Transaction,
  table: string,
  documentId: string
): Promise<Row | null> => (await trx(table).where({ document_id: documentId }).first()) ?? null;

const tableOf = (kinds: readonly Kind[], name: string): string => {
  const kind = kinds.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`There is no kind "${name}".`);
  return kind.table;
};

/** The row that a row is within, locked where its counts depend on it. Keys as attributes or columns. */
const findParent = async ({ trx, kind, kinds }: Writing, row: Row): Promise<Row | null> => {
  const { within } = kind;
  const key = within && (row[within.key] ?? row[columnOf(within.key)]);
  if (!within || typeof key !== 'string') return null;
  const table = tableOf(kinds, within.kind);
  if (within.isLocked) return (await lockRow(trx, table, { document_id: key }, ['*'])) ?? null;
  return within.inherits.length > 0 ? findRow(trx, table, key) : null;
};

const inherited = ({ within }: Kind, parent: Row | null): Row =>
  Object.fromEntries(
    (parent ? (within?.inherits ?? []) : []).map((name) => [name, parent?.[columnOf(name)]])
  );

/** Counts the changes of what is an editor's to change, so that a form opened earlier is known as such. */
const versioned = ({ schema, editors }: Kind, data: Row, before: Row | null): Row => {
  if (!before || !('version' in schema.attributes)) return {};
  const isChanged = Object.keys(changedFields(editors.may, data, before)).length > 0;
  return isChanged ? { version: Number(before.version ?? 1) + 1 } : {};
};

/** What is really written: what was asked, what follows from it, and the keys of its relations. */
const completed = async (
  { strapi, kind, step }: Writing,
  data: Row,
  before: Row | null
): Promise<Row> => {
  const keys = await keysFor(strapi, kind.uid, kind.keys, data);
  const follows = kind.complete?.(
    { ...data, ...keys },
    step.action === 'update' ? before : null,
    now()
  );
  return { ...data, ...versioned(kind, data, before), ...follows, ...keys };
};

const tell = async (writing: Writing, change: Omit<Change, 'known' | 'by' | 'at'>) => {
  const { strapi, trx, kind } = writing;
  const row = change.after ?? change.before;
  const known =
    row && kind.knows ? (await kind.knows(trx, [row])).get(String(row.document_id)) : undefined;
  const whole: Change = { ...change, known, by: nameOfActing(strapi), at: now() };
  await kind.recount?.(trx, whole, strapi);
  await moveChildren(trx, writing.kinds, kind, whole);
  await appendEvents(strapi, trx, asEvents(kind.tells(whole), whole.by, whole.at));
};

/** What a form of the Content Manager asks for, of all that it sends; null when that is nothing. */
const asked = async ({ strapi, kind }: Writing, data: Row, before: Row | null) => {
  if (!isFromStrapisForms(strapi)) return data;
  if (!before) return editorBegins(kind, data);
  const keys = await keysFor(strapi, kind.uid, kind.keys, data);
  return editorChanges(kind, { data, before, keys, version: sentVersion(strapi) });
};

/** The row as it stands, in the shape that an update would have answered with. */
const asItStands = ({ strapi, kind, step }: Writing, documentId: string): Promise<unknown> =>
  documents(strapi, kind.uid).findOne({ documentId, populate: step.params.populate });

const write = async (writing: Writing, next: () => Promise<unknown>): Promise<unknown> => {
  const { trx, kind, step } = writing;
  const named = step.params.documentId;
  const before = named ? await findRow(trx, kind.table, named) : null;
  if (step.params.data) {
    const data = await asked(writing, step.params.data, before);
    if (data === null) return asItStands(writing, String(named));
    step.params.data = data;
  }
  let parent: Row | null;
  if (step.params.data) {
    const data = await completed(writing, step.params.data, before);
    parent = await findParent(writing, { ...before, ...data });
    step.params.data = { ...data, ...inherited(kind, parent) };
  } else {
    parent = await findParent(writing, before ?? {});
  }
  const written = await next();
  const documentId = (written as { documentId?: string } | null)?.documentId ?? named;
  if (documentId) {
    const after = step.action === 'delete' ? null : await findRow(trx, kind.table, documentId);
    await tell(writing, { before: step.action === 'create' ? null : before, after, parent });
  }
  return written;
};

/** @throws ApplicationError: a copy would carry the keys, counts and author of what it was copied from. */
const refuseClone = ({ schema }: Kind): never => {
  throw new errors.ApplicationError(
    `A ${schema.info.displayName.toLowerCase()} cannot be copied: it is somebody’s own. Write a new one.`
  );
};

/**
 * Puts the kinds into Strapi's Document Service, so that what they say holds for members, editors in
 * the Content Manager and other plugins alike. Each write is one transaction with what follows.
 */
export const watchDocuments = (strapi: Core.Strapi, kinds: readonly Kind[]): void => {
  const byUid = new Map(kinds.map((kind) => [kind.uid, kind]));
  strapi.documents.use(async (context, next) => {
    const kind = byUid.get(context.uid);
    if (!kind || !WRITES.has(context.action)) return next();
    if (context.action === 'clone') return refuseClone(kind);
    const step = context as unknown as Step;
    return inTransaction(strapi, (trx) =>
      write({ strapi, trx, kind, kinds, step }, next as () => Promise<unknown>)
    ) as ReturnType<typeof next>;
  });
};
