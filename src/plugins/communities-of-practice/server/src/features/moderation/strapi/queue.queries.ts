import type { Knex } from 'knex';
import type { ConcernSubject, Pagination, Standing } from '../../../../../shared/contracts';
import { CONCERN_SUBJECTS } from '../../../../../shared/contracts';
import { columnOf } from '../../../persistence/kind';
import { TABLE } from '../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { SUBJECTS } from '../../concerns';
import { readPlace, writePlace } from '../domain/place';

/** Something in the queue: what, where, and since when it waits. */
export interface Waiting {
  kind: ConcernSubject;
  key: string;
  community: string;
  since: StoredMoment;
}

export interface Queue {
  rows: Waiting[];
  next: string | null;
  total: number;
}

const any = (db: Knex, column: string) =>
  db.raw(
    `coalesce(${CONCERN_SUBJECTS.map(() => '??').join(', ')})`,
    CONCERN_SUBJECTS.map((kind) => `${kind}.${column}`)
  );

/** From the few open concerns to what they are about, never the other way. What is withdrawn is done. */
const reported = (db: Knex): Knex.QueryBuilder => {
  const query = db(`${TABLE.concerns} as n`)
    .whereNull('n.settled_at')
    .whereNot('n.reason', 'safeguarding')
    .whereRaw('? is not null', [any(db, 'id')])
    .whereRaw("coalesce(?, 'shown') <> 'withdrawn'", [any(db, 'standing')])
    .groupBy('n.subject_kind', 'n.subject_key')
    .select({ kind: 'n.subject_kind', key: 'n.subject_key' })
    .select(db.raw('max(?) as community', [any(db, 'community_key')]))
    .min({ since: 'n.reported_at' });
  for (const kind of CONCERN_SUBJECTS) {
    query.leftJoin(`${SUBJECTS[kind].table} as ${kind}`, `${kind}.document_id`, 'n.subject_key');
  }
  return query;
};

const openAbout = (rows: Knex.QueryBuilder) => {
  rows
    .select('n.id')
    .from(`${TABLE.concerns} as n`)
    .whereRaw('?? = ??', ['n.subject_key', 'i.document_id'])
    .whereNull('n.settled_at')
    .whereNot('n.reason', 'safeguarding');
};

/** Of one kind and standing, by its index; since a decision made it so, else since it was written. */
const standing = (db: Knex, kind: ConcernSubject, which: Standing): Knex.QueryBuilder =>
  db(`${SUBJECTS[kind].table} as i`)
    .where('i.standing', which)
    .select(db.raw('? as kind', [kind]), { key: 'i.document_id', community: 'i.community_key' })
    .select(
      db.raw('coalesce((?), ??, ??) as since', [
        db(`${TABLE.decisions} as d`)
          .whereRaw('?? = ??', ['d.subject_key', 'i.document_id'])
          .where({ 'd.to_standing': which, 'd.undone_at': null })
          .max('d.decided_at'),
        `i.${columnOf(SUBJECTS[kind].item.at)}`,
        'i.created_at',
      ])
    );

const listed = (db: Knex, show: 'waiting' | 'hidden', community?: string): Knex.QueryBuilder => {
  const parts =
    show === 'waiting'
      ? [
          reported(db),
          ...CONCERN_SUBJECTS.map((kind) => standing(db, kind, 'held').whereNotExists(openAbout)),
        ]
      : CONCERN_SUBJECTS.map((kind) => standing(db, kind, 'hidden'));
  const [first, ...others] = parts.map((part) => db.select('*').from(part.as('part')));
  const all = (first ?? db.queryBuilder()).unionAll(others);
  const query = db.from(all.as('w'));
  return community === undefined ? query : query.where('w.community', community);
};

const beyond =
  (cursor: string, sign: '>' | '<') =>
  (rows: Knex.QueryBuilder): void => {
    const { at, key } = readPlace(cursor);
    const since = new Date(at);
    rows
      .where('w.since', sign, since)
      .orWhere((beside) => beside.where('w.since', since).andWhere('w.key', sign, key));
  };

/** One page: what waits, oldest first; or what is hidden, latest first. With how many there are. */
export const fetchQueue = async (
  db: Knex,
  {
    show,
    community,
    pagination,
  }: {
    show: 'waiting' | 'hidden';
    community?: string;
    pagination: Pagination;
  }
): Promise<Queue> => {
  const { cursor, pageSize } = pagination;
  const [order, sign] = show === 'waiting' ? (['asc', '>'] as const) : (['desc', '<'] as const);
  const page = listed(db, show, community);
  if (cursor !== undefined) page.where(beyond(cursor, sign));
  const found: Waiting[] = await page
    .orderBy([
      { column: 'w.since', order },
      { column: 'w.key', order },
    ])
    .limit(pageSize + 1)
    .select('w.*');
  const counted = await listed(db, show, community).count({ count: '*' }).first();
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  const next =
    found.length > pageSize && last
      ? writePlace({ at: toDate(last.since).getTime(), key: last.key })
      : null;
  return { rows, next, total: Number(counted?.count ?? 0) };
};

/**
 * How many items wait for a moderator, by community.
 * @param only one community, to count there alone.
 */
export const countUnderReview = async (db: Knex, only?: string): Promise<Map<string, number>> => {
  const rows: { community: string; count: number | string }[] = await listed(db, 'waiting', only)
    .groupBy('w.community')
    .select('w.community')
    .count({ count: '*' });
  return new Map(rows.map(({ community, count }) => [community, Number(count)]));
};
