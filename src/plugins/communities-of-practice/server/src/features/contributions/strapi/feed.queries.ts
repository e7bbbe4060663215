import type { Knex } from 'knex';
import type { FeedSort, Pagination } from '../../../../../shared/contracts';
import { fetchPage, type Order, type Page, type Placed } from '../../../http/paging';
import { whereFound } from '../../../persistence/search-index/found';
import { TABLE } from '../../../persistence/uids';
import type { Sought } from '../../../text/sought';
import { ACTIVITIES } from '../../activities';
import { shownName, whereReadable } from '../../communities';
import type { ThreadRow } from './thread.queries';

export type FeedRow = Placed &
  Pick<
    ThreadRow,
    | 'document_id'
    | 'activity'
    | 'title'
    | 'excerpt'
    | 'help_wanted'
    | 'standing'
    | 'thread_status'
    | 'reply_count'
    | 'thanks_count'
    | 'me_too_count'
    | 'posted_at'
    | 'last_activity_at'
    | 'round_state'
    | 'round_ends_at'
    | 'community_key'
    | 'author_key'
    | 'author_name'
    | 'community_slug'
    | 'community_name'
  >;

const COLUMNS = {
  document_id: 'c.document_id',
  activity: 'c.activity',
  title: 'c.title',
  excerpt: 'c.excerpt',
  help_wanted: 'c.help_wanted',
  standing: 'c.standing',
  thread_status: 'c.thread_status',
  reply_count: 'c.reply_count',
  thanks_count: 'c.thanks_count',
  me_too_count: 'c.me_too_count',
  posted_at: 'c.posted_at',
  last_activity_at: 'c.last_activity_at',
  round_state: 'c.round_state',
  round_ends_at: 'c.round_ends_at',
  community_key: 'c.community_key',
  author_key: 'c.author_key',
  community_slug: 'co.slug',
  community_name: 'co.name',
};

const ORDERS: Record<FeedSort, Order> = {
  latest: { name: 'latest', at: 'c.posted_at', id: 'c.id', direction: 'desc' },
  active: { name: 'active', at: 'c.last_activity_at', id: 'c.id', direction: 'desc' },
  // Who has waited longest comes first.
  unanswered: { name: 'unanswered', at: 'c.posted_at', id: 'c.id', direction: 'asc' },
};

/** Asked each time: a project may have added one since this file was loaded. */
const silentActivities = (): string[] =>
  ACTIVITIES.filter(({ expectsReply }) => !expectsReply).map(({ key }) => key);

/** Open, and without an answer from somebody else, where an answer is hoped for. */
export const whereUnanswered = (rows: Knex.QueryBuilder): void => {
  rows
    .where('c.thread_status', 'open')
    .andWhere('c.answer_count', 0)
    .whereNotIn('c.activity', silentActivities());
};

export interface FeedFilters {
  community?: string[];
  activity?: string[];
  status?: string[];
  author?: string[];
  text?: Sought;
}

const filtered = (db: Knex, rows: Knex.QueryBuilder, filters: FeedFilters): Knex.QueryBuilder => {
  if (filters.community) rows.whereIn('c.community_key', filters.community);
  if (filters.activity) rows.whereIn('c.activity', filters.activity);
  if (filters.status) rows.whereIn('c.thread_status', filters.status);
  if (filters.author) rows.whereIn('c.author_key', filters.author);
  if (filters.text) rows.where(whereFound(db, 'contribution', 'c', filters.text));
  return rows;
};

const contributions = (db: Knex): Knex.QueryBuilder =>
  db(`${TABLE.contributions} as c`)
    .join(`${TABLE.communities} as co`, 'co.document_id', 'c.community_key')
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 'c.community_key').andOn('am.user_key', 'c.author_key')
    )
    .select(COLUMNS, { author_name: shownName(db, 'am') });

/** What this person may read, filtered and sorted. One query, on an index. */
export const fetchFeed = (
  db: Knex,
  personKey: string | null,
  asked: { filters: FeedFilters; sort: FeedSort; pagination: Pagination }
): Promise<Page<FeedRow>> => {
  const rows = contributions(db).where('c.standing', 'shown').where(whereReadable('co', personKey));
  if (asked.sort === 'unanswered') rows.where(whereUnanswered);
  return fetchPage<FeedRow>(
    filtered(db, rows, asked.filters),
    ORDERS[asked.sort],
    asked.pagination
  );
};

/** The threads that a person opened, whatever their standing, as far as they may read there still. */
export const fetchOwnThreads = (
  db: Knex,
  personKey: string,
  pagination: Pagination
): Promise<Page<FeedRow>> =>
  fetchPage<FeedRow>(
    contributions(db).where('c.author_key', personKey).where(whereReadable('co', personKey)),
    ORDERS.latest,
    pagination
  );
