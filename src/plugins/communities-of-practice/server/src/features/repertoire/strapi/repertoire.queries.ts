import type { Knex } from 'knex';
import type {
  FaqState,
  Licence,
  ResourceKind,
  Standing,
  VisitBeginning,
  VisitState,
} from '../../../../../shared/contracts';
import { LISTED_MAX } from '../../../../../shared/contracts/admin';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';
import { faqKind, suggestionKind } from '../../faqs';
import { whereEditorReads } from './standings';

interface Listed {
  document_id: string;
  community_key: string;
  title: string;
  standing: Standing | null;
}

export interface ResourceLineRow extends Listed {
  kind: ResourceKind;
  licence: Licence;
  author_name: string | null;
  use_count: number | null;
  adaptation_count: number | null;
  review_due_at: StoredMoment;
  is_flagged: boolean | number | null;
  posted_at: StoredMoment;
  root_key: string | null;
}

export interface FaqLineRow extends Listed {
  state: FaqState;
  author_name: string | null;
  helpful_count: number | null;
  not_helpful_count: number | null;
  open_suggestion_count: number | string;
  posted_at: StoredMoment;
  published_on: StoredMoment | null;
  reviewed_on: StoredMoment | null;
  review_due_on: StoredMoment | null;
  sources: unknown;
  minority_view: string | null;
}

export interface VisitLineRow extends Listed {
  begun_as: VisitBeginning;
  state: VisitState;
  host_name: string | null;
  starts_at: StoredMoment | null;
  time_zone: string | null;
  places: number | null;
  places_taken: number | null;
}

/** So many of them, and these first. */
export interface Listing<Row> {
  count: number;
  rows: Row[];
}

/** Where those are that still come, or for which a date is still sought. */
const AHEAD: readonly VisitState[] = ['requested', 'accepted', 'offered', 'scheduled'];

const withName = (rows: Knex.QueryBuilder, personColumn: string): Knex.QueryBuilder =>
  rows.leftJoin(`${TABLE.memberships} as m`, (on) =>
    on.on('m.community_key', 'x.community_key').andOn('m.user_key', personColumn)
  );

const columns = (names: readonly string[]): string[] => names.map((name) => `x.${name}`);
const COMMON = ['document_id', 'community_key', 'title', 'standing'];

const resourceLines = (db: Knex, mayDecide: boolean): Knex.QueryBuilder =>
  withName(db(`${TABLE.resources} as x`), 'x.author_key')
    .where(whereEditorReads('x', mayDecide))
    .select(
      ...columns([
        ...COMMON,
        'kind',
        'licence',
        'use_count',
        'adaptation_count',
        'review_due_at',
        'is_flagged',
        'posted_at',
        'root_key',
      ]),
      { author_name: shownName(db, 'm') }
    );

/** One of them, with its files. */
export const findResourceLine = (
  db: Knex,
  documentId: string,
  mayDecide: boolean
): Promise<(ResourceLineRow & { files: unknown }) | undefined> =>
  resourceLines(db, mayDecide).select('x.files').where('x.document_id', documentId).first();

const openSuggestions = (db: Knex, mayDecide: boolean): Knex.QueryBuilder =>
  db(`${suggestionKind.table} as s`)
    .whereRaw('?? = ??', ['s.faq_key', 'x.document_id'])
    .where('s.state', 'open')
    .where(whereEditorReads('s', mayDecide))
    .count('*');

export const faqLines = (db: Knex, mayDecide: boolean): Knex.QueryBuilder =>
  withName(db(`${faqKind.table} as x`), 'x.author_key')
    .where(whereEditorReads('x', mayDecide))
    .select(
      ...columns([
        ...COMMON,
        'state',
        'helpful_count',
        'not_helpful_count',
        'posted_at',
        'published_on',
        'reviewed_on',
        'review_due_on',
        'sources',
        'minority_view',
      ]),
      {
        author_name: shownName(db, 'm'),
        open_suggestion_count: openSuggestions(db, mayDecide),
      }
    );

export const visitLines = (db: Knex, mayDecide: boolean): Knex.QueryBuilder =>
  withName(db(`${TABLE.visits} as x`), 'x.host_key')
    .where(whereEditorReads('x', mayDecide))
    .select(
      ...columns([
        ...COMMON,
        'begun_as',
        'state',
        'starts_at',
        'time_zone',
        'places',
        'places_taken',
      ]),
      { host_name: shownName(db, 'm') }
    );

const list = async <Row>(
  rows: Knex.QueryBuilder,
  order: { column: string; order: 'asc' | 'desc' }
): Promise<Listing<Row>> => {
  const counted = await rows.clone().clearSelect().count({ count: '*' }).first();
  return {
    count: Number(counted?.count ?? 0),
    rows: await rows.orderBy([order, { column: 'x.id', order: order.order }]).limit(LISTED_MAX),
  };
};

/** What a community made and found, as an editor reads it. */
export const fetchRepertoire = async (db: Knex, communityKey: string, mayDecide: boolean) => {
  const here = { 'x.community_key': communityKey };
  const soonest = { column: 'x.comes_at', order: 'asc' } as const;
  const visits = () => visitLines(db, mayDecide).where(here);
  return {
    resources: await list<ResourceLineRow>(resourceLines(db, mayDecide).where(here), {
      column: 'x.review_due_at',
      order: 'asc',
    }),
    faqs: await list<FaqLineRow>(faqLines(db, mayDecide).where(here), {
      column: 'x.posted_at',
      order: 'desc',
    }),
    visitsToCome: await list<VisitLineRow>(visits().whereIn('x.state', [...AHEAD]), soonest),
    visitsBefore: await list<VisitLineRow>(visits().whereNotIn('x.state', [...AHEAD]), {
      ...soonest,
      order: 'desc',
    }),
  };
};
