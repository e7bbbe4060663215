import type { Core } from '@strapi/strapi';

/** Which key attribute mirrors which relation: `{ authorKey: 'author' }`. */
export type RelationKeys = Readonly<Record<string, string>>;

const DOCUMENT_ID = /^[a-z0-9]{24}$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const firstOf = (value: unknown): unknown =>
  Array.isArray(value) ? value[value.length - 1] : value;

/** The one row that a relation input leaves connected; undefined when it leaves all as it was. */
const connected = (input: unknown): unknown => {
  if (!isObject(input) || Array.isArray(input)) return firstOf(input) ?? null;
  if ('set' in input) return firstOf(input.set) ?? null;
  const connect = firstOf(input.connect);
  if (connect !== undefined) return connect;
  if (Array.isArray(input.disconnect) && input.disconnect.length > 0) return null;
  return 'connect' in input || 'disconnect' in input ? undefined : input;
};

const findDocumentId = async (
  strapi: Core.Strapi,
  target: string,
  id: number
): Promise<string | null> => {
  const row = await strapi.db.query(target).findOne({ select: ['documentId'], where: { id } });
  return row?.documentId ?? null;
};

/**
 * The documentId behind any form in which Strapi takes a to-one relation: a documentId, an id, an
 * object with either, or `connect`, `disconnect`, `set`.
 * @returns null when it ends disconnected, undefined when it stays as it is.
 */
export const keyOfRelation = async (
  input: unknown,
  findById: (id: number) => Promise<string | null>
): Promise<string | null | undefined> => {
  const target = connected(input);
  if (target === undefined || target === null) return target;
  const named = isObject(target) ? (target.documentId ?? target.id) : target;
  // As the Content Manager shows a relation, and a form sends it back: `{ count: 1 }`.
  if (named === undefined) return undefined;
  if (typeof named === 'string' && DOCUMENT_ID.test(named)) return named;
  const id = Number(named);
  return Number.isSafeInteger(id) && id > 0 ? findById(id) : null;
};

const asRead = new WeakSet<object>();

/**
 * A relation to a row that the plugin has read itself, in the transaction of the write: it knows both
 * names of it, so neither is looked up again. Strapi still counts that there is such a row.
 */
export const relationTo = (row: { id: number; documentId: string }): object => {
  const relation = { ...row };
  asRead.add(relation);
  return relation;
};

const idAlone = (input: unknown): unknown =>
  isObject(input) && asRead.has(input) ? { id: input.id } : input;

/**
 * What Strapi is given of relations: for a documentId it makes two queries, for an id none. What
 * anybody else names by both is left as it is: only a lookup says that both name the same row.
 */
export const withKnownIds = (
  relationKeys: RelationKeys,
  data: Readonly<Record<string, unknown>>
): Record<string, unknown> => {
  const known: Record<string, unknown> = {};
  for (const relation of Object.values(relationKeys)) {
    if (relation in data) known[relation] = idAlone(data[relation]);
  }
  return { ...data, ...known };
};

/** The keys that follow from the relations named in `data`; relations not named change nothing. */
export const keysFor = async (
  strapi: Core.Strapi,
  uid: string,
  relationKeys: RelationKeys,
  data: Record<string, unknown>
): Promise<Record<string, string | null>> => {
  const keys: Record<string, string | null> = {};
  for (const [keyName, relation] of Object.entries(relationKeys)) {
    if (!(relation in data)) continue;
    const attribute = strapi.db.metadata.get(uid).attributes[relation] as { target?: string };
    const found = await keyOfRelation(data[relation], (id) =>
      findDocumentId(strapi, attribute.target ?? '', id)
    );
    if (found !== undefined) keys[keyName] = found;
  }
  return keys;
};
