import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuseEmptied, refuseUnplaced } from './editor-boxes';
import { columnOf, textIn, type Kind, type Row } from './kind';

const OURS = 'communities-of-practice';

interface Route {
  info?: { type?: string; pluginName?: string };
}

const routeOf = (strapi: Core.Strapi): Route['info'] =>
  (strapi.requestContext.get()?.state.route as Route | undefined)?.info;

/**
 * Whether this write comes from a form of Strapi's admin that is none of ours: the Content Manager,
 * whose form sends every field on each save, as it stood when it was opened.
 */
export const isFromStrapisForms = (strapi: Core.Strapi): boolean => {
  const route = routeOf(strapi);
  return route?.type === 'admin' && route.pluginName !== OURS;
};

/** The version that the form showed: Strapi drops it from the data for roles that may not set it. */
export const sentVersion = (strapi: Core.Strapi): number | null => {
  const body: unknown = strapi.requestContext.get()?.request.body;
  const version = typeof body === 'object' && body && 'version' in body ? body.version : null;
  return version === null || version === '' ? null : Number(version);
};

const plain = (value: unknown): unknown => {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? value.replace(/\r\n/g, '\n') : value;
};

/** A stored yes is `true` or 1, by the database. */
const isSame = (sent: unknown, stored: unknown): boolean =>
  typeof sent === 'boolean' ? sent === Boolean(stored) : plain(sent) === plain(stored);

/** The fields that would change, of those that are an editor's to change. */
export const changedFields = (fields: readonly string[], data: Row, before: Row): Row =>
  Object.fromEntries(
    fields
      .filter((name) => name in data && !isSame(data[name], before[columnOf(name)]))
      .map((name) => [name, data[name]])
  );

const nameOf = ({ schema }: Kind): string => schema.info.displayName.toLowerCase();

/** @throws ValidationError, on which alone the form stays as it is, unsaved. */
const refuse = (words: string): never => {
  throw new errors.ValidationError(words);
};

const refuseIfMoved = (kind: Kind, before: Row, keys: Row): void => {
  const moved = Object.keys(keys).find((key) => keys[key] !== textIn(before, columnOf(key)));
  if (moved === undefined) return;
  refuse(
    `The ${kind.keys[moved]} of a ${nameOf(kind)} cannot be changed here: what hangs from it would stay behind. Nothing was saved.`
  );
};

/** Who made it and who saved it last, as Strapi notes them. */
const SAVERS = ['createdBy', 'updatedBy'];

const picked = (data: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.filter((name) => name in data).map((name) => [name, data[name]]));

/**
 * What a form begins a row with. The rest of its life is not an editor's to write.
 * @param keys what the relations that it sends make of the row's keys.
 * @throws ValidationError where it is nobody's, nowhere, or says nothing.
 */
export const editorBegins = (kind: Kind, data: Row, keys: Row): Row => {
  const begun = picked(data, [...kind.editors.may, ...(kind.editors.begins ?? [])]);
  refuseUnplaced(kind, keys);
  refuseEmptied(kind, begun);
  return { ...begun, ...picked(data, SAVERS) };
};

/**
 * What a form really changes: of all that it sends, the editor's own fields that differ.
 * @param keys what the relations that it sends would make of the row's keys.
 * @returns null when that is nothing.
 * @throws ValidationError when the row moved on since the form was opened, would itself be moved, or
 * is emptied of what it must say.
 */
export const editorChanges = (
  kind: Kind,
  { data, before, keys, version }: { data: Row; before: Row; keys: Row; version: number | null }
): Row | null => {
  refuseIfMoved(kind, before, keys);
  const changed = changedFields(kind.editors.may, data, before);
  if (Object.keys(changed).length === 0) return null;
  if (version !== null && version !== Number(before.version ?? 1)) {
    refuse(
      `This ${nameOf(kind)} was changed since you opened it. Nothing was saved: copy what you wrote, open it anew and change it there.`
    );
  }
  refuseEmptied(kind, changed);
  return { ...changed, ...picked(data, SAVERS) };
};
