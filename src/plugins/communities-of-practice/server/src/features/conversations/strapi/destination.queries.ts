import type { Knex } from 'knex';
import type { Standing, Visibility } from '../../../../../shared/contracts';
import { TABLE } from '../../../persistence/uids';
import { toRecord } from '../../../persistence/values';
import { READING_STATES } from '../../communities';

interface CommunityRow {
  document_id: string;
  name: string;
  visibility: Visibility;
}

export interface Destination extends CommunityRow {
  only_there: number;
  shared: number;
}

/** A thread as far as moving asks, whatever its standing. */
export const findPlaced = (
  db: Knex,
  documentId: string
): Promise<{ community_key: string; standing: Standing } | undefined> =>
  db(TABLE.contributions).where({ document_id: documentId }).first('community_key', 'standing');

export const findPlace = (
  db: Knex,
  documentId: string
): Promise<(CommunityRow & { is_archived: boolean | number | null }) | undefined> =>
  db(TABLE.communities).where({ document_id: documentId }).first();

const readersIn = (db: Knex) => db(`${TABLE.memberships} as m`).whereIn('m.state', READING_STATES);

/** How many read in a community. */
export const countReaders = async (db: Knex, communityKey: string): Promise<number> => {
  const row = await readersIn(db).where('m.community_key', communityKey).count({ n: '*' }).first();
  return Number(row?.n ?? 0);
};

/** Every other community that can be added to, with how many of its readers read here and how many do not. */
export const findDestinations = async (db: Knex, from: string): Promise<Destination[]> => {
  const here = readersIn(db).where('m.community_key', from).select('m.user_key');
  const counted: { community_key: string; readers: number; shared: number }[] = await readersIn(db)
    .leftJoin(here.as('h'), 'h.user_key', 'm.user_key')
    .groupBy('m.community_key')
    .select('m.community_key')
    .count({ readers: 'm.user_key', shared: 'h.user_key' });
  const counts = new Map(counted.map((row) => [row.community_key, row]));
  const rows: CommunityRow[] = await db(TABLE.communities)
    .whereNot({ document_id: from })
    .andWhere((open) => open.where({ is_archived: false }).orWhereNull('is_archived'))
    .orderBy(['name', 'document_id'])
    .select('document_id', 'name', 'visibility');
  return rows.map((row) => {
    const shared = Number(counts.get(row.document_id)?.shared ?? 0);
    const readers = Number(counts.get(row.document_id)?.readers ?? 0);
    return { ...row, shared, only_there: readers - shared };
  });
};

export interface MoveRow {
  document_id: string;
  what_key: string;
  from: string | null;
  to: string | null;
}

const communityIn = (facts: unknown): string | null => {
  const { community } = toRecord(facts);
  return typeof community === 'string' ? community : null;
};

const moves = (db: Knex) =>
  db(TABLE.ledger).where({ verb: 'contribution.moved' }).orderBy('id', 'desc');

const toMove = (
  row: { document_id: string; what_key: string; was: unknown; became: unknown } | undefined
): MoveRow | undefined =>
  row && { ...row, from: communityIn(row.was), to: communityIn(row.became) };

export const findMove = async (db: Knex, documentId: string): Promise<MoveRow | undefined> =>
  toMove(await moves(db).where({ document_id: documentId }).first());

export const findLatestMove = async (db: Knex, thread: string): Promise<MoveRow | undefined> =>
  toMove(await moves(db).where({ what_key: thread }).first());
