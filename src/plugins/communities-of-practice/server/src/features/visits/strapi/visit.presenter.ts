import type {
  VisitGuestView,
  VisitNoteView,
  VisitSummary,
  VisitView,
} from '../../../../../shared/contracts';
import { htmlOf } from '../../../persistence/derived-words';
import { toMoment, toMomentOrNull, toStrings } from '../../../persistence/values';
import { asReadBy, wordsStanding } from '../../../persistence/withheld-words';
import { presentPerson } from '../../contributions';
import { isMemberReading } from '../domain/visit-policy';
import { isInVisit } from '../domain/visit-sides';
import { confirmationsIn } from './confirmations';
import type { GuestRow, NoteRow } from './in-visit.queries';
import { peopleIn, proposalIn, type WholeVisit } from './readable-visit';
import { abilitiesIn } from './visit-abilities';
import { visitGuestKind } from './visit-guest.kind';
import { visitNoteKind } from './visit-note.kind';
import type { VisitRow } from './visit.queries';

const placesIn = ({ places, places_taken: taken }: VisitRow) =>
  places === null
    ? { places: null, placesLeft: null }
    : { places: Number(places), placesLeft: Math.max(0, Number(places) - Number(taken ?? 0)) };

const seriesOf = (row: VisitRow): VisitSummary['series'] =>
  row.series_key === null || row.repeats_every === null
    ? null
    : {
        key: row.series_key,
        every: row.repeats_every,
        number: Number(row.series_number),
        of: Number(row.series_of),
      };

export const presentVisitSummary = (row: VisitRow): VisitSummary => ({
  documentId: row.document_id,
  begunAs: row.begun_as,
  state: row.state,
  title: row.title,
  startsAt: toMomentOrNull(row.starts_at),
  endsAt: toMomentOrNull(row.ends_at),
  timeZone: row.time_zone,
  ...placesIn(row),
  series: seriesOf(row),
  postedAt: toMoment(row.posted_at),
  standing: wordsStanding(row),
  community: {
    documentId: row.community_key,
    slug: row.community_slug ?? row.community_key,
    name: row.community_name,
  },
  author: presentPerson(row.author_key, row.author_name),
  host: presentPerson(row.host_key, row.host_name),
});

const presentGuest = (row: GuestRow, readerKey: string | null): VisitGuestView => ({
  documentId: row.document_id,
  guest: presentPerson(row.guest_key, row.guest_name),
  questions: toStrings(asReadBy(visitGuestKind, row, readerKey).questions),
  takenAt: toMoment(row.taken_at),
  standing: wordsStanding(row),
});

/** That somebody would rather not say is for nobody else. */
const whatCame = (said: NoteRow, isOwn: boolean) =>
  said.came_of === 'skipped' && !isOwn
    ? { cameOf: null, cameOfText: null, cameOfAt: null }
    : {
        cameOf: said.came_of,
        cameOfText: said.came_of_text || null,
        cameOfAt: toMomentOrNull(said.came_of_at),
      };

const presentNote = (row: NoteRow, readerKey: string | null): VisitNoteView => {
  const said = asReadBy(visitNoteKind, row, readerKey);
  return {
    documentId: row.document_id,
    side: row.side,
    author: presentPerson(row.author_key, row.author_name),
    text: said.text,
    html: said.text === null ? null : htmlOf(said, said.text),
    tryWhat: said.try_what,
    tryBy: said.try_what === null ? null : row.try_by,
    ...whatCame(said, said.author_key === readerKey),
    notedAt: toMoment(row.noted_at),
    standing: wordsStanding(row),
  };
};

const forMembers = (row: VisitRow, checklist: readonly string[]): VisitView['forMembers'] => ({
  place: row.place || null,
  access: row.access || null,
  questions: toStrings(row.questions),
  addressee: presentPerson(row.addressee_key, row.addressee_name),
  expiresAt: toMomentOrNull(row.expires_at),
  checklist: [...checklist],
  proposal: proposalIn(row),
});

const forThoseInIt = (
  { row, guests, notes }: WholeVisit,
  readerKey: string | null
): VisitView['forThoseInIt'] => ({
  reason: row.reason || null,
  guests: guests.map((guest) => presentGuest(guest, readerKey)),
  notes: notes.map((note) => presentNote(note, readerKey)),
  confirmations: confirmationsIn(row.confirmations),
});

/** A visit as far as its reader reads it: everybody, members, those in it. */
export const presentVisit = (
  whole: WholeVisit,
  readerKey: string | null,
  checklist: readonly string[]
): VisitView => {
  const { row } = whole;
  const people = peopleIn(whole);
  const isMember = isMemberReading(row.m_state);
  return {
    ...presentVisitSummary(row),
    text: row.text,
    html: htmlOf(row, row.text),
    wentWrongHereToo: row.went_wrong_here_too || null,
    version: Number(row.version ?? 1),
    editedAt: toMomentOrNull(row.edited_at),
    forMembers: isMember ? forMembers(row, checklist) : null,
    forThoseInIt: isMember && isInVisit(people, readerKey) ? forThoseInIt(whole, readerKey) : null,
    you: {
      isHost: readerKey !== null && readerKey === people.host,
      isGuest: readerKey !== null && people.guests.includes(readerKey),
    },
    abilities: abilitiesIn(whole, readerKey, checklist),
  };
};
