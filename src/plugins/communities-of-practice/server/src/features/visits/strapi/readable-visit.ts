import type { Knex } from 'knex';
import { z } from '@strapi/utils';
import { VISIT_SIDES, visitDates } from '../../../../../shared/contracts';
import { RefusedError } from '../../../core/refused-error';
import { isUnderReview } from '../../../core/standing';
import { lockRow } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { toDate, toJson, type StoredMoment } from '../../../persistence/values';
import { wordsStanding } from '../../../persistence/withheld-words';
import type { NoteFacts, Proposal, VisitDates, VisitLife } from '../domain/visit.types';
import { mayReadVisit, type VisitFacts } from '../domain/visit-policy';
import { sidesIn } from './confirmations';
import { findGuests, findNotes, type GuestRow, type NoteRow } from './in-visit.queries';
import { findVisit, type VisitRow } from './visit.queries';

/** A visit with all that is in it. */
export interface WholeVisit {
  row: VisitRow;
  guests: GuestRow[];
  notes: NoteRow[];
}

const storedProposal = z.object({ by: z.enum(VISIT_SIDES), dates: z.array(visitDates) });

/** A proposal as it is stored: as JSON, with its moments as text. */
export const proposalIn = (
  row: Pick<VisitRow, 'proposal'>
): z.output<typeof storedProposal> | null =>
  storedProposal.safeParse(toJson(row.proposal)).data ?? null;

export const datesOf = (given: {
  startsAt: StoredMoment;
  endsAt: StoredMoment;
  timeZone: string;
}): VisitDates => ({
  startsAt: toDate(given.startsAt),
  endsAt: toDate(given.endsAt),
  timeZone: given.timeZone,
});

const proposalOf = (row: VisitRow): Proposal | null => {
  const stored = proposalIn(row);
  return stored && { by: stored.by, dates: stored.dates.map(datesOf) };
};

/** Null unless it says when it starts and ends. */
export const agreedDates = (row: VisitRow): VisitDates | null =>
  row.starts_at === null || row.ends_at === null
    ? null
    : datesOf({
        startsAt: row.starts_at,
        endsAt: row.ends_at,
        timeZone: row.time_zone ?? 'UTC',
      });

const noteFacts = (note: NoteRow): NoteFacts => ({
  author: note.author_key,
  side: note.side,
  tries: note.try_what !== null,
  hasCome: note.came_of_at !== null,
  isUnderReview: isUnderReview(note.standing),
});

/** Who has somebody in it. */
export const peopleIn = ({ row, guests }: Pick<WholeVisit, 'row' | 'guests'>) => ({
  host: row.host_key,
  author: row.author_key,
  guests: guests.flatMap(({ guest_key: guest }) => guest ?? []),
});

/** @param checklist what the church has both sides confirm; empty for nothing. */
export const lifeOf = (whole: WholeVisit, checklist: readonly string[]): VisitLife => {
  const { row, notes } = whole;
  return {
    state: row.state,
    begunAs: row.begun_as,
    ...peopleIn(whole),
    addressee: row.addressee_key,
    places: row.places === null ? null : Number(row.places),
    dates: agreedDates(row),
    proposal: proposalOf(row),
    expiresAt: row.expires_at === null ? null : toDate(row.expires_at),
    notes: notes.map(noteFacts),
    hasChecklist: checklist.length > 0,
    confirmed: sidesIn(row.confirmations),
  };
};

export const visitFacts = (row: VisitRow): VisitFacts => ({
  membershipState: row.m_state,
  isArchived: Boolean(row.is_archived),
  standing: wordsStanding(row),
});

/** The visit alone, if the person may read it. */
export const findReadableRow = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<VisitRow | undefined> => {
  const row = await findVisit(db, documentId, personKey);
  const isReadable =
    row &&
    mayReadVisit({
      personKey,
      authorKey: row.author_key,
      standing: wordsStanding(row),
      isRequest: row.begun_as === 'request',
      visibility: row.visibility,
      membershipState: row.m_state,
    });
  return isReadable ? row : undefined;
};

/**
 * The visit, if the person may read it; absent and unreadable look the same.
 * @throws RefusedError `not-found`.
 */
export const findReadableVisit = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<WholeVisit> => {
  const row = await findReadableRow(db, documentId, personKey);
  if (!row) throw new RefusedError({ code: 'not-found' });
  const guests = await findGuests(db, documentId);
  return { row, guests, notes: await findNotes(db, documentId) };
};

/** {@link findReadableVisit}, with the visit held until the transaction ends: one writer at a time. */
export const lockVisit = async (
  trx: Knex.Transaction,
  documentId: string,
  personKey: string
): Promise<WholeVisit> => {
  await lockRow(trx, TABLE.visits, { document_id: documentId });
  return findReadableVisit(trx, documentId, personKey);
};
