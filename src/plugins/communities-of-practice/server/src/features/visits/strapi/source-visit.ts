import type { Knex } from 'knex';
import { isMemberReading } from '../domain/visit-policy';
import { wasMade } from '../domain/visit-rules';
import { isInVisit } from '../domain/visit-sides';
import { findGuests } from './in-visit.queries';
import { findReadableRow, peopleIn } from './readable-visit';
import type { VisitRow } from './visit.queries';

export type SourceVisit = Pick<VisitRow, 'id' | 'document_id' | 'title'>;

/** The visit of a community that something came from, if the person may read it. */
export const findSourceVisit = async (
  db: Knex,
  documentId: string,
  communityKey: string,
  personKey: string | null
): Promise<VisitRow | undefined> => {
  const row = await findReadableRow(db, documentId, personKey);
  return row?.community_key === communityKey ? row : undefined;
};

/** A visit of a community that was made, and that the person was in: they read what was noted there. */
export const findVisitOfPerson = async (
  db: Knex,
  documentId: string,
  communityKey: string,
  personKey: string
): Promise<SourceVisit | undefined> => {
  const row = await findSourceVisit(db, documentId, communityKey, personKey);
  if (!row || !wasMade(row) || !isMemberReading(row.m_state)) return undefined;
  const guests = await findGuests(db, documentId);
  return isInVisit(peopleIn({ row, guests }), personKey) ? row : undefined;
};
