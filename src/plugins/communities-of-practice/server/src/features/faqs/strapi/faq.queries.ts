import type { Knex } from 'knex';
import type {
  FaqSort,
  FaqState,
  MembershipRole,
  MembershipState,
  Pagination,
  Standing,
  Visibility,
} from '../../../../../shared/contracts';
import { fetchPage, type Order, type Page, type Placed } from '../../../http/paging';
import type { DerivedColumns } from '../../../persistence/derived-words';
import { whereFound } from '../../../persistence/search-index/found';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import type { Sought } from '../../../text/sought';
import { READING_STATES, shownName, whereReadable } from '../../communities';
import { PUBLISHED_STATES } from '../domain/faq-life';
import { faqKind } from './faq.kind';
import { verdictKind } from './verdict.kind';

/** A FAQ as it stands in a list, with its community. */
export interface ListedFaqRow {
  document_id: string;
  title: string;
  excerpt: string | null;
  state: FaqState;
  standing: Standing;
  helpful_count: number;
  not_helpful_count: number;
  posted_at: StoredMoment;
  published_on: StoredMoment | null;
  reviewed_on: StoredMoment | null;
  review_due_on: StoredMoment | null;
  community_key: string;
  author_key: string | null;
  author_name: string | null;
  community_slug: string | null;
  community_name: string;
}

/** Whole, with what the reader is there. */
export interface FaqRow extends ListedFaqRow, DerivedColumns {
  id: number;
  text: string;
  version: number;
  edited_at: StoredMoment | null;
  sources: unknown;
  search_words: string | null;
  minority_by_key: string | null;
  minority_view: string | null;
  minority_waived: boolean | number | null;
  worded_by_key: string | null;
  flag_reason: string | null;
  flagged_by_key: string | null;
  visibility: Visibility;
  is_archived: boolean | number | null;
  m_role: MembershipRole | null;
  m_state: MembershipState | null;
  own_verdict: boolean | number | null;
}

const LISTED = [
  'document_id',
  'title',
  'excerpt',
  'state',
  'standing',
  'helpful_count',
  'not_helpful_count',
  'posted_at',
  'published_on',
  'reviewed_on',
  'review_due_on',
  'community_key',
  'author_key',
].map((column) => `f.${column}`);

/** Without `search_text`: it would be read for nothing. */
const WHOLE = [
  'id',
  'text',
  'html',
  'derived_by',
  'version',
  'edited_at',
  'sources',
  'search_words',
  'minority_by_key',
  'minority_view',
  'minority_waived',
  'worded_by_key',
  'flag_reason',
  'flagged_by_key',
].map((column) => `f.${column}`);

const ORDERS: Record<FaqSort, Order> = {
  latest: { name: 'faqs-latest', at: 'f.posted_at', id: 'f.id', direction: 'desc' },
  // Whose review is due longest comes first.
  'review-due': { name: 'faqs-due', at: 'f.review_due_on', id: 'f.id', direction: 'asc' },
};

const faqs = (db: Knex): Knex.QueryBuilder =>
  db(`${faqKind.table} as f`)
    .join(`${TABLE.communities} as co`, 'co.document_id', 'f.community_key')
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 'f.community_key').andOn('am.user_key', 'f.author_key')
    )
    .select(...LISTED, {
      author_name: shownName(db, 'am'),
      community_slug: 'co.slug',
      community_name: 'co.name',
    });

/**
 * What is shown in readable communities: published, or to members whatever its state: `mayReadFaq` in SQL.
 * For FAQs as `f`, with their communities as `co`.
 */
export const whereFaqReadable =
  (db: Knex, personKey: string | null) =>
  (rows: Knex.QueryBuilder): void => {
    rows.where('f.standing', 'shown').where(whereReadable('co', personKey));
    rows.where((either) => {
      either.whereIn('f.state', [...PUBLISHED_STATES]);
      if (personKey === null) return;
      either.orWhereExists(
        db(`${TABLE.memberships} as rm`)
          .select('rm.id')
          .whereRaw('?? = ??', ['rm.community_key', 'f.community_key'])
          .andWhere('rm.user_key', personKey)
          .whereIn('rm.state', [...READING_STATES])
      );
    });
  };

export interface FaqFilters {
  community?: string[];
  state?: string[];
  author?: string[];
  text?: Sought;
}

/** What this person may read, filtered and sorted. One query, on an index. */
export const fetchFaqs = (
  db: Knex,
  personKey: string | null,
  { filters, sort, pagination }: { filters: FaqFilters; sort: FaqSort; pagination: Pagination }
): Promise<Page<ListedFaqRow & Placed>> => {
  const rows = faqs(db).where(whereFaqReadable(db, personKey));
  if (sort === 'review-due') rows.whereNotNull('f.review_due_on');
  if (filters.community) rows.whereIn('f.community_key', filters.community);
  if (filters.state) rows.whereIn('f.state', filters.state);
  if (filters.author) rows.whereIn('f.author_key', filters.author);
  if (filters.text) rows.where(whereFound(db, 'faq', 'f', filters.text));
  return fetchPage<ListedFaqRow & Placed>(rows, ORDERS[sort], pagination);
};

/** One FAQ whatever its state and standing; who may see it is for {@link findReadableFaq}. */
export const findFaq = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<FaqRow | undefined> =>
  faqs(db)
    .leftJoin(`${TABLE.memberships} as m`, (on) =>
      on.on('m.community_key', 'f.community_key').andOnVal('m.user_key', personKey ?? '')
    )
    .leftJoin(`${verdictKind.table} as v`, (on) =>
      on.on('v.faq_key', 'f.document_id').andOnVal('v.giver_key', personKey ?? '')
    )
    .where('f.document_id', documentId)
    .first(...WHOLE, {
      visibility: 'co.visibility',
      is_archived: 'co.is_archived',
      m_role: 'm.role',
      m_state: 'm.state',
      own_verdict: 'v.helped',
    });

/** Published FAQs whose review fell due before this moment, the longest first. */
export const findComingDue = async (db: Knex, before: Date, limit: number): Promise<string[]> =>
  db(faqKind.table)
    .where({ state: 'published' })
    .andWhere('review_due_on', '<=', before)
    .orderBy('review_due_on')
    .limit(limit)
    .pluck('document_id');
