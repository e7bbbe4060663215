import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import { shownName } from '../../communities';

const EDITOR = /^editor:(\d+)$/;

const nameOf = ({ firstname, lastname }: { firstname: string | null; lastname: string | null }) =>
  [firstname, lastname].filter(Boolean).join(' ');

/**
 * What people are called who are named as the ledger names them: editors by their names in Strapi,
 * members by the one that they chose first. Rules and those who are gone are not among them.
 */
export const namesOf = async (
  strapi: Core.Strapi,
  db: Knex,
  who: readonly (string | null)[]
): Promise<ReadonlyMap<string, string>> => {
  const keys = [...new Set(who.flatMap((key) => key ?? []))];
  const editorIds = keys.flatMap((key) => Number(EDITOR.exec(key)?.[1] ?? 0) || []);
  const members = keys.filter((key) => !EDITOR.test(key));
  const editors: { id: number; firstname: string | null; lastname: string | null }[] =
    editorIds.length === 0
      ? []
      : await db(strapi.db.metadata.get('admin::user').tableName)
          .whereIn('id', editorIds)
          .select('id', 'firstname', 'lastname');
  const people: { user_key: string; name: string }[] =
    members.length === 0
      ? []
      : await db(TABLE.memberships)
          .whereIn('user_key', members)
          .whereNotNull('display_name')
          .orderBy('id', 'desc')
          .select('user_key', { name: shownName(db, TABLE.memberships) });
  return new Map([
    ...editors.map((row) => [`editor:${row.id}`, nameOf(row)] as const),
    ...people.map((row) => [row.user_key, row.name] as const),
  ]);
};
