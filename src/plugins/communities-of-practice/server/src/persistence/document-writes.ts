import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { now } from '../core/clock';
import { rememberedStanding } from '../core/standing';
import {
  changedFields,
  editorBegins,
  editorChanges,
  isFromStrapisForms,
  sentVersion,
} from './editor-changes';
import { isClash } from './database-errors';
import { withDerivedWords } from './derived-words';
import { prepareDeletion } from './deletions';
import { documents } from './documents';
import { columnOf, type Change, type Kind, type Row } from './kind';
import { moveChildren } from './move-children';
import { keysFor, withKnownIds } from './relation-keys';
import { tellChange, wholeChange } from './tell-change';
import { indexChange } from './search-index/index-words';
import { inTransaction, lockRow } from './transaction';
import { writtenRow } from './written-row';

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

/**
 * The rows that a row is within, was within or would be, locked where its counts depend on them, by
 * documentId. In one order, so that two who move between the same threads do not meet.
 */
const lockParents = async (
  { strapi, trx, kind, kinds }: Writing,
  before: Row | null,
  data: Row
): Promise<ReadonlyMap<unknown, Row>> => {
  const { within } = kind;
  const parents = new Map<unknown, Row>();
  if (!within || (!within.isLocked && within.inherits.length === 0)) return parents;
  const keys = { ...data, ...(await keysFor(strapi, kind.uid, kind.keys, data)) };
  const named = new Set([keys[within.key], before?.[columnOf(within.key)]]);
  const table = tableOf(kinds, within.kind);
  for (const key of [...named].filter((one) => typeof one === 'string').sort()) {
    const row = within.isLocked
      ? await lockRow(trx, table, { document_id: key }, ['*'])
      : await findRow(trx, table, key);
    if (row) parents.set(key, row);
  }
  return parents;
};

/** Of these, the one that the row is within when it is written. */
const parentAmong = (
  parents: ReadonlyMap<unknown, Row>,
  { within }: Kind,
  before: Row | null,
  data: Row
): Row | null =>
  (within && parents.get(data[within.key] ?? before?.[columnOf(within.key)])) ?? null;

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
  { strapi, trx, kind, step }: Writing,
  given: Row,
  before: Row | null
): Promise<Row> => {
  const keys = await keysFor(strapi, kind.uid, kind.keys, given);
  const data = withDerivedWords(kind, given, step.action === 'update' ? before : null);
  const follows = kind.complete?.(
    { ...data, ...keys },
    step.action === 'update' ? before : null,
    now()
  );
  const filled = await kind.fills?.(trx, data, before);
  return {
    ...data,
    ...(kind.item?.withholds ? rememberedStanding(data.standing, before?.standing) : {}),
    ...versioned(kind, data, before),
    ...follows,
    ...filled,
    ...keys,
  };
};

const tell = async (writing: Writing, change: Omit<Change, 'known' | 'by' | 'at'>) => {
  const { strapi, trx, kind } = writing;
  const whole = await wholeChange(strapi, trx, kind, change);
  await kind.recount?.(trx, whole, strapi);
  await moveChildren(trx, writing.kinds, kind, whole);
  await indexChange(strapi, trx, kind, whole);
  await tellChange(strapi, trx, kind, whole);
};

/** What a form of the Content Manager asks for, of all that it sends; null when that is nothing. */
const asked = async ({ strapi, kind }: Writing, data: Row, before: Row | null) => {
  if (!isFromStrapisForms(strapi)) return data;
  const keys = await keysFor(strapi, kind.uid, kind.keys, data);
  if (!before) return editorBegins(kind, data, keys);
  return editorChanges(kind, { data, before, keys, version: sentVersion(strapi) });
};

/** The row as it stands, in the shape that an update would have answered with. */
const asItStands = ({ strapi, kind, step }: Writing, documentId: string): Promise<unknown> =>
  documents(strapi, kind.uid).findOne({ documentId, populate: step.params.populate });

/**
 * The row as it stands, locked: of two who change it at once, the later one tells what the earlier
 * one left. First its parents, as members' requests do, so that nobody waits in a ring.
 */
const lockBefore = async (writing: Writing, data: Row) => {
  const { trx, kind, step } = writing;
  const named = step.action === 'create' ? undefined : step.params.documentId;
  const seen = named ? await findRow(trx, kind.table, named) : null;
  const parents = await lockParents(writing, seen, data);
  const before = seen
    ? await lockRow(trx, kind.table, { document_id: String(named) }, ['*'])
    : null;
  return { before: before ?? null, parents };
};

/** The row after the write; null when it is gone. Of a changed row Strapi's answer shows moments and JSON otherwise than `before`. */
const findAfter = async (
  { trx, kind, step: { action } }: Writing,
  documentId: string,
  written: unknown
): Promise<Row | null> => {
  if (action === 'delete') return null;
  const created = action === 'create' ? writtenRow(kind, written) : null;
  return created ?? findRow(trx, kind.table, documentId);
};

const write = async (writing: Writing, next: () => Promise<unknown>): Promise<unknown> => {
  const { kind, step } = writing;
  const { before, parents } = await lockBefore(writing, step.params.data ?? {});
  if (before && step.action === 'delete') await prepareDeletion(writing, before);
  let data: Row = {};
  if (step.params.data) {
    const given = await asked(writing, step.params.data, before);
    if (given === null) return asItStands(writing, String(step.params.documentId));
    data = await completed(writing, given, before);
  }
  const parent = parentAmong(parents, kind, before, data);
  if (step.params.data) {
    step.params.data = { ...withKnownIds(kind.keys, data), ...inherited(kind, parent) };
  }
  const written = await next().catch(async (error: unknown) => {
    await askWhetherAway(writing, error);
    return refuseClash(kind, error);
  });
  const documentId =
    (written as { documentId?: string } | null)?.documentId ?? step.params.documentId;
  if (documentId) {
    const after = await findAfter(writing, documentId, written);
    await tell(writing, { before, after, parent });
  }
  return written;
};

/**
 * Strapi's validator takes whatever fails while it looks for what a relation names for wrong input, a
 * lost connection too.
 * @throws the database's own error when this transaction cannot be asked any more.
 */
const askWhetherAway = async ({ trx }: Writing, error: unknown): Promise<void> => {
  if (error instanceof errors.ValidationError) await trx.raw('select 1');
};

/** @throws ValidationError in words where there is such a row already; else the error as it came. */
const refuseClash = ({ schema }: Kind, error: unknown): never => {
  if (!isClash(error)) throw error;
  throw new errors.ValidationError(
    `There is such a ${schema.info.displayName.toLowerCase()} already. Nothing was saved: open that one and change it.`
  );
};

/** @throws ApplicationError: a copy would carry the keys, counts and author of what it was copied from. */
const refuseClone = ({ schema }: Kind): never => {
  throw new errors.ApplicationError(
    `A ${schema.info.displayName.toLowerCase()} cannot be copied: it is somebody’s own. Write a new one.`
  );
};

/** @throws ApplicationError: an event of Strapi's would carry the row to every webhook. */
const refuseClosed = ({ schema }: Kind): never => {
  throw new errors.ApplicationError(
    `${schema.info.displayName}: written by the plugin alone, past the Document Service.`
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
    if (kind.isClosed) return refuseClosed(kind);
    if (context.action === 'clone') return refuseClone(kind);
    const step = context as unknown as Step;
    return inTransaction(strapi, (trx) =>
      write({ strapi, trx, kind, kinds, step }, next as () => Promise<unknown>)
    ) as ReturnType<typeof next>;
  });
};
