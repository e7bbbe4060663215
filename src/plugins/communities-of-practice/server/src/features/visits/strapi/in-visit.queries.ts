import type { Knex } from 'knex';
import type { Holding, VisitSide } from '../../../../../shared/contracts';
import type { DerivedColumns } from '../../../persistence/derived-words';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';

export interface GuestRow {
  document_id: string;
  guest_key: string | null;
  guest_name: string | null;
  /** Null where `asReadBy` withholds them. */
  questions: unknown;
  taken_at: StoredMoment;
  standing: string | null;
}

export interface NoteRow extends DerivedColumns {
  document_id: string;
  author_key: string | null;
  author_name: string | null;
  side: VisitSide;
  /** Null, like what they will try, where `asReadBy` withholds it. */
  text: string | null;
  try_what: string | null;
  try_by: string | null;
  came_of: Holding | null;
  came_of_text: string | null;
  came_of_at: StoredMoment | null;
  noted_at: StoredMoment;
  standing: string | null;
}

const inVisit = (db: Knex, table: string, person: string, visitKey: string): Knex.QueryBuilder =>
  db(`${table} as i`)
    .leftJoin(`${TABLE.memberships} as m`, (on) =>
      on.on('m.community_key', 'i.community_key').andOn('m.user_key', `i.${person}`)
    )
    .where('i.visit_key', visitKey)
    .orderBy('i.id');

/** Who comes, in the order in which they took their places: as many as there are places at most. */
export const findGuests = (db: Knex, visitKey: string): Promise<GuestRow[]> =>
  inVisit(db, TABLE.visitGuests, 'guest_key', visitKey).select('i.*', {
    guest_name: shownName(db, 'm'),
  });

/** What host and guests noted, the first first: one of each at most. */
export const findNotes = (db: Knex, visitKey: string): Promise<NoteRow[]> =>
  inVisit(db, TABLE.visitNotes, 'author_key', visitKey).select('i.*', {
    author_name: shownName(db, 'm'),
  });
