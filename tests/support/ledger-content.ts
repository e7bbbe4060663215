import type { App } from './app';
import type { Folded } from './ledger-fold';

type Row = Record<string, unknown>;

const picked = (row: Row, columns: Record<string, string>): Row =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, row[column]]));

const yes = (value: unknown): boolean => Boolean(value);

/** The content as it stands, in the shape of the ledger's fold; what is in no thread is nowhere. */
const WORDS_TABLES = ['cop_closings', 'cop_thanks', 'cop_memberships'];

/** What moderators hide is told of each thing by itself; with the thing, it has gone. */
export const stillThere = async (app: App, { withheld, ...rest }: Folded): Promise<Folded> => {
  const keys = await Promise.all(
    WORDS_TABLES.map((table) => app.strapi.db.connection(table).pluck('document_id'))
  );
  const there = new Set<unknown>(keys.flat());
  return { ...rest, withheld: new Map([...withheld].filter(([key]) => there.has(key))) };
};

export const readContent = async (app: App): Promise<Folded> => {
  const db = app.strapi.db.connection;
  const keyed = async (rows: Promise<Row[]>, of: (row: Row) => Row) =>
    new Map((await rows).map((row) => [String(row.document_id), of(row)]));
  const inThreads = async (table: string): Promise<Row[]> =>
    db(table).whereIn('contribution_key', db('cop_contributions').select('document_id'));
  const all = async (table: string): Promise<Row[]> => db(table);
  const withheld = async (table: string): Promise<Row[]> =>
    db(table).whereIn('standing', ['held', 'hidden']);
  return {
    communities: await keyed(all('cop_communities'), (row) => ({
      ...picked(row, { visibility: 'visibility', joinPolicy: 'join_policy' }),
      isArchived: yes(row.is_archived),
    })),
    memberships: await keyed(all('cop_memberships'), (row) =>
      picked(row, { state: 'state', role: 'role', community: 'community_key', person: 'user_key' })
    ),
    contributions: await keyed(all('cop_contributions'), (row) =>
      picked(row, {
        standing: 'standing',
        author: 'author_key',
        community: 'community_key',
        status: 'thread_status',
      })
    ),
    replies: await keyed(inThreads('cop_replies'), (row) => ({
      ...picked(row, {
        standing: 'standing',
        author: 'author_key',
        community: 'community_key',
        thread: 'contribution_key',
      }),
      helped: yes(row.helped),
    })),
    thanks: new Map(
      (await inThreads('cop_thanks')).map((row) => [
        `${String(row.subject_key)} ${String(row.giver_key)} ${String(row.kind)}`,
        row.contribution_key,
      ])
    ),
    withheld: new Map(
      (await Promise.all(WORDS_TABLES.map(withheld)))
        .flat()
        .map((row) => [String(row.document_id), row.standing])
    ),
  };
};
