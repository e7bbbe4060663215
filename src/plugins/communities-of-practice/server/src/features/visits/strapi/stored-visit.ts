import type { Core } from '@strapi/strapi';
import type { Holding } from '../../../../../shared/contracts';
import { now } from '../../../core/clock';
import { documents } from '../../../persistence/documents';
import { VISIT, VISIT_GUEST, VISIT_NOTE } from '../../../persistence/uids';
import type { Proposal, VisitDates, VisitLife } from '../domain/visit.types';
import { storedConfirmations } from './confirmations';
import type { WholeVisit } from './readable-visit';

/** What is said with what is done to a visit, by attributes. */
export interface SaidWith {
  visit?: { reason?: string; place?: string; access?: string; wentWrongHereToo?: string };
  guest?: { questions: string[] };
  note?: { text: string; tryWhat?: string; tryBy?: string };
  cameOf?: { cameOf: Holding; text?: string };
}

export const inJson = ({ startsAt, endsAt, timeZone }: VisitDates) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  timeZone,
});

export const storedProposal = (proposal: Proposal | null) =>
  proposal && { by: proposal.by, dates: proposal.dates.map(inJson) };

/** The attributes of the visit itself in which two moments of its life differ. */
const changedIn = (was: VisitLife, is: VisitLife): object => ({
  ...(was.state === is.state ? {} : { state: is.state }),
  ...(was.host === is.host ? {} : { host: is.host }),
  ...(was.places === is.places ? {} : { places: is.places }),
  ...(was.dates === is.dates ? {} : is.dates),
  ...(was.proposal === is.proposal ? {} : { proposal: storedProposal(is.proposal) }),
});

/** What was left out stays as it is. */
const given = (said: SaidWith['visit'] = {}): object =>
  Object.fromEntries(Object.entries(said).filter(([, words]) => words !== undefined));

const writeGuests = async (
  strapi: Core.Strapi,
  { row, guests }: WholeVisit,
  is: VisitLife,
  questions: string[]
): Promise<void> => {
  const had = new Set(guests.map(({ guest_key: guest }) => guest));
  for (const { document_id: documentId, guest_key: guest } of guests) {
    if (guest !== null && !is.guests.includes(guest))
      await documents(strapi, VISIT_GUEST).delete({ documentId });
  }
  for (const guest of is.guests.filter((one) => !had.has(one))) {
    await documents(strapi, VISIT_GUEST).create({
      data: { visit: row.document_id, guest, questions, takenAt: now() },
    });
  }
};

const writeNotes = async (
  strapi: Core.Strapi,
  { row }: WholeVisit,
  added: VisitLife['notes'],
  said: SaidWith['note']
): Promise<void> => {
  for (const { author, side } of added) {
    await documents(strapi, VISIT_NOTE).create({
      data: { visit: row.document_id, author, side, notedAt: now(), ...said },
    });
  }
};

/** What somebody says, long after, of what they noted that they would try. */
const writeWhatCame = async (
  strapi: Core.Strapi,
  { notes }: WholeVisit,
  was: VisitLife,
  is: VisitLife,
  said: SaidWith['cameOf']
): Promise<void> => {
  if (said === undefined) return;
  for (const [index, note] of notes.entries()) {
    if (is.notes[index] === was.notes[index]) continue;
    await documents(strapi, VISIT_NOTE).update({
      documentId: note.document_id,
      data: { cameOf: said.cameOf, cameOfText: said.text || null, cameOfAt: now() },
    });
  }
};

const confirmedIn = ({ row }: WholeVisit, is: VisitLife, lines: readonly string[]): object => {
  const confirmations = storedConfirmations(row.confirmations, is.confirmed, lines, now());
  return confirmations === null ? {} : { confirmations };
};

/** Writes what a command made of a visit, whose row is held: guests and notes first, then its course. */
export const writeVisit = async (
  strapi: Core.Strapi,
  whole: WholeVisit,
  was: VisitLife,
  is: VisitLife,
  said: SaidWith & { lines: readonly string[] }
): Promise<void> => {
  await writeGuests(strapi, whole, is, said.guest?.questions ?? []);
  await writeNotes(strapi, whole, is.notes.slice(was.notes.length), said.note);
  await writeWhatCame(strapi, whole, was, is, said.cameOf);
  const data = {
    ...changedIn(was, is),
    ...confirmedIn(whole, is, said.lines),
    ...given(said.visit),
  };
  if (Object.keys(data).length === 0) return;
  await documents(strapi, VISIT).update({ documentId: whole.row.document_id, data });
};
