import type { z } from '@strapi/utils';
import type { repertoireContracts } from '../../../../../shared/contracts/admin';
import { toMoment, toMomentOrNull, type StoredMoment } from '../../../persistence/values';
import { asReadBy, wordsStanding } from '../../../persistence/withheld-words';
import { visitNoteKind, type NoteRow } from '../../visits';
import type { Pictured } from './family.queries';
import type { FaqLineRow, Listing, ResourceLineRow, VisitLineRow } from './repertoire.queries';
import type { UseRow } from './use.queries';

type Repertoire = z.input<typeof repertoireContracts.find.reply>['data'];
type ResourceStory = z.input<typeof repertoireContracts.resource.reply>['data'];
type VisitStory = z.input<typeof repertoireContracts.visit.reply>['data'];

export const toDay = (stored: StoredMoment): string => toMoment(stored).slice(0, 10);

export const presentListing = <Row, Item>(
  { count, rows }: Listing<Row>,
  present: (row: Row) => Item
): { count: number; items: Item[] } => ({ count, items: rows.map(present) });

export const presentResourceLine = (
  row: ResourceLineRow
): Repertoire['resources']['items'][number] => ({
  documentId: row.document_id,
  title: row.title,
  kind: row.kind,
  licence: row.licence,
  author: row.author_name,
  standing: row.standing ?? 'shown',
  useCount: Number(row.use_count ?? 0),
  adaptationCount: Number(row.adaptation_count ?? 0),
  reviewDueOn: toDay(row.review_due_at),
  isFlagged: Boolean(row.is_flagged),
  postedAt: toMoment(row.posted_at),
});

export const presentFaqLine = (row: FaqLineRow): Repertoire['faqs']['items'][number] => ({
  documentId: row.document_id,
  title: row.title,
  state: row.state,
  author: row.author_name,
  standing: row.standing ?? 'shown',
  helpfulCount: Number(row.helpful_count ?? 0),
  notHelpfulCount: Number(row.not_helpful_count ?? 0),
  openSuggestionCount: Number(row.open_suggestion_count),
  postedAt: toMoment(row.posted_at),
});

export const presentVisitLine = (
  row: VisitLineRow
): Repertoire['visitsToCome']['items'][number] => ({
  documentId: row.document_id,
  title: row.title,
  begunAs: row.begun_as,
  state: row.state,
  host: row.host_name,
  standing: wordsStanding(row),
  startsAt: toMomentOrNull(row.starts_at),
  timeZone: row.time_zone,
  places: row.places === null ? null : Number(row.places),
  placesTaken: Number(row.places_taken ?? 0),
});

export const presentPictured = (row: Pictured): ResourceStory['kin'][number] => ({
  documentId: row.document_id,
  title: row.title,
  author: row.author_name,
  community: row.community_name,
  standing: row.standing ?? 'shown',
  useCount: Number(row.use_count ?? 0),
  parent: row.parent,
  depth: row.depth,
});

export const presentUse = (row: UseRow): ResourceStory['uses'][number] => ({
  documentId: row.document_id,
  usedWhere: row.used_where,
  whatHappened: row.what_happened,
  verdict: row.verdict,
  author: row.author_name,
  standing: row.standing,
  reportedAt: toMoment(row.reported_at),
});

/** @param mayDecide whether this editor reads what is withheld from others. */
export const presentNote = (row: NoteRow, mayDecide: boolean): VisitStory['notes'][number] => {
  const read = mayDecide ? row : asReadBy(visitNoteKind, row, null);
  return {
    documentId: row.document_id,
    side: row.side,
    author: row.author_name,
    text: read.text,
    tryWhat: read.try_what,
    tryBy: read.try_by,
    standing: wordsStanding(row),
  };
};
