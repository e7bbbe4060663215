import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import { shownName } from '../../communities';
import type { Subject } from '../../concerns';

/** Where something was said, and by whom, in words. */
export interface Place {
  communityName: string;
  title: string | null;
  activity: string | null;
  replyCount: number;
  author: string | null;
}

const known = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.flatMap((value) => value ?? [])),
];

const byDocument = async (
  db: Knex,
  table: string,
  keys: readonly string[],
  columns: readonly string[]
): Promise<ReadonlyMap<string, Record<string, unknown>>> => {
  const rows: Record<string, unknown>[] =
    keys.length === 0
      ? []
      : await db(table)
          .whereIn('document_id', keys)
          .select('document_id', ...columns);
  return new Map(rows.map((row) => [String(row.document_id), row]));
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Three queries, however many subjects: by the subject's key. */
export const findPlaces = async (
  db: Knex,
  subjects: readonly Subject[]
): Promise<ReadonlyMap<string, Place>> => {
  const communityKeys = known(subjects.map(({ community }) => community));
  const communities = await byDocument(db, TABLE.communities, communityKeys, ['name']);
  const threadKeys = known(subjects.map(({ thread }) => thread));
  const columns = ['title', 'activity', 'reply_count'];
  const threads = await byDocument(db, TABLE.contributions, threadKeys, columns);
  const members: { community_key: string; user_key: string; name: string | null }[] = await db(
    TABLE.memberships
  )
    .whereIn('community_key', communityKeys)
    .whereIn('user_key', known(subjects.map(({ author }) => author)))
    .select('community_key', 'user_key', { name: shownName(db, TABLE.memberships) });
  return new Map(
    subjects.map(({ key, community, thread, author }) => {
      const found = threads.get(thread ?? '');
      const member = members.find(
        (row) => row.community_key === community && row.user_key === author
      );
      return [
        key,
        {
          communityName: textOf(communities.get(community ?? '')?.name) ?? '',
          title: textOf(found?.title),
          activity: textOf(found?.activity),
          replyCount: Number(found?.reply_count ?? 0),
          author: member?.name ?? null,
        },
      ];
    })
  );
};
