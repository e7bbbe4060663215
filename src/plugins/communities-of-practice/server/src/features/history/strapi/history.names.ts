import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Party } from '../../../../../shared/contracts/admin';
import { onlyTested } from '../../../persistence/only-tested';
import { TABLE } from '../../../persistence/uids';
import { userTable } from '../../../persistence/user-table';
import { shownName } from '../../communities';
import type { HistoryRow, Sight } from './history.queries';

const EDITOR = /^editor:(\d+)$/;

const distinct = (keys: readonly (string | null)[]): string[] => [
  ...new Set(keys.filter((key): key is string => key !== null)),
];

/** Where `key` in `column` is one of these; in pieces that every database takes. */
const rowsOf = async <Row>(
  query: () => Knex.QueryBuilder,
  column: string,
  keys: readonly string[]
): Promise<Row[]> => {
  const found: Row[] = [];
  for (let from = 0; from < keys.length; from += 500)
    found.push(...(await query().whereIn(column, keys.slice(from, from + 500))));
  return found;
};

const editorNames = async (
  strapi: Core.Strapi,
  keys: readonly string[]
): Promise<Map<string, string>> => {
  const ids = keys.flatMap((key) => EDITOR.exec(key)?.[1] ?? []).map(Number);
  if (ids.length === 0) return new Map();
  const editors: { id: number; firstname?: string; lastname?: string }[] = await strapi.db
    .query('admin::user')
    .findMany({ select: ['id', 'firstname', 'lastname'], where: { id: { $in: ids } } });
  return new Map(
    editors.map(({ id, firstname, lastname }) => [
      `editor:${id}`,
      [firstname, lastname].filter(Boolean).join(' '),
    ])
  );
};

interface MemberName {
  user_key: string;
  community_key: string;
  name: string | null;
}

/** Names as members chose them, in the community itself before any other. */
const memberNames = async (strapi: Core.Strapi, keys: readonly string[]) => {
  const db = strapi.db.connection;
  const accounts = await rowsOf<{ document_id: string }>(
    () => db(userTable(strapi).users).select('document_id'),
    'document_id',
    keys
  );
  const here = accounts.map((row) => row.document_id);
  const names = await rowsOf<MemberName>(
    () =>
      db(TABLE.memberships).select('user_key', 'community_key', {
        name: shownName(db, TABLE.memberships),
      }),
    'user_key',
    here
  );
  const inCommunity = new Map(
    names.map((row) => [`${row.user_key} ${row.community_key}`, row.name])
  );
  const anywhere = new Map(names.map((row) => [row.user_key, row.name]));
  return (key: string, community: string | null): string | null =>
    inCommunity.get(`${key} ${community}`) ?? anywhere.get(key) ?? null;
};

const titlesOf = async (
  db: Knex,
  keys: readonly string[],
  { decides, reads }: Sight
): Promise<Map<string, string>> => {
  // What is withdrawn nobody reads, and a quiet check is its peers' alone.
  const standings = decides ? ['shown', 'held', 'hidden'] : reads ? ['shown'] : [];
  if (standings.length === 0) return new Map();
  const rows = await rowsOf<{ document_id: string; title: string }>(
    () =>
      db(TABLE.contributions)
        .where(onlyTested(db, 'standing', ...standings))
        .select('document_id', 'title'),
    'document_id',
    keys
  );
  return new Map(rows.map((row) => [row.document_id, row.title]));
};

const communityNames = async (db: Knex, keys: readonly string[]): Promise<Map<string, string>> => {
  const rows = await rowsOf<{ document_id: string; name: string }>(
    () => db(TABLE.communities).select('document_id', 'name'),
    'document_id',
    keys
  );
  return new Map(rows.map((row) => [row.document_id, row.name]));
};

/** Who and what these events name, a fixed number of queries for any number of events. */
export const namesIn = async (strapi: Core.Strapi, rows: readonly HistoryRow[], sight: Sight) => {
  const db = strapi.db.connection;
  const parties = distinct(rows.flatMap((row) => [row.who_key, row.recipient_key]));
  const people = parties.filter((key) => key !== 'system' && !EDITOR.test(key));
  const editors = await editorNames(strapi, parties);
  const memberName = await memberNames(strapi, people);
  const titles = await titlesOf(db, distinct(rows.map((row) => row.contribution_key)), sight);
  const communities = await communityNames(db, distinct(rows.map((row) => row.community_key)));
  return {
    /** @param key null for somebody who was forgotten. */
    party: (key: string | null, community: string | null): Party => {
      if (key === null) return { kind: 'person', key: 'gone', name: null };
      if (key === 'system') return { kind: 'system', key, name: null };
      if (EDITOR.test(key)) return { kind: 'editor', key, name: editors.get(key) || null };
      return { kind: 'person', key, name: memberName(key, community) };
    },
    title: (key: string | null) => (key === null ? null : (titles.get(key) ?? null)),
    community: (key: string) => communities.get(key) ?? null,
  };
};
