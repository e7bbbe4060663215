import type { Knex } from 'knex';
import type { Pagination, RoundState, Stance, Standing } from '../../../../../shared/contracts';
import { fetchPage, type Order, type Page, type Placed } from '../../../http/paging';
import { mentioning } from '../../../persistence/containing';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';

export interface ConversationRow extends Placed {
  document_id: string;
  community_key: string;
  activity: string;
  title: string;
  excerpt: string | null;
  standing: Standing;
  thread_status: 'open' | 'closed';
  author_name: string | null;
  posted_at: StoredMoment;
  last_activity_at: StoredMoment | null;
  reply_count: number;
  round_state: RoundState | null;
  round_ends_at: StoredMoment | null;
}

export interface WholeConversationRow extends ConversationRow {
  text: string;
}

export interface SaidRow extends Placed {
  document_id: string;
  text: string;
  stance: Stance | null;
  standing: Standing;
  helped: boolean | number | null;
  author_name: string | null;
  posted_at: StoredMoment;
}

/** What is withdrawn nobody reads, and a quiet check is its peers' alone. */
const readable = (mayDecide: boolean): Standing[] =>
  mayDecide ? ['shown', 'held', 'hidden'] : ['shown'];

const withAuthor = (rows: Knex.QueryBuilder, said: 'c' | 'r') =>
  rows.leftJoin(`${TABLE.memberships} as am`, (on) =>
    on.on('am.community_key', `${said}.community_key`).andOn('am.user_key', `${said}.author_key`)
  );

/** Not the texts: a page is as heavy as what is read for it. */
const LISTED = [
  'document_id',
  'community_key',
  'activity',
  'title',
  'excerpt',
  'standing',
  'thread_status',
  'posted_at',
  'last_activity_at',
  'reply_count',
  'round_state',
  'round_ends_at',
].map((column) => `c.${column}`);

const SAID = ['document_id', 'text', 'stance', 'standing', 'helped', 'posted_at'].map(
  (column) => `r.${column}`
);

const conversations = (db: Knex, mayDecide: boolean): Knex.QueryBuilder =>
  withAuthor(db(`${TABLE.contributions} as c`), 'c')
    .whereIn('c.standing', readable(mayDecide))
    .select(...LISTED, { author_name: shownName(db, 'am') });

const LATEST: Order = {
  name: 'conversations',
  at: 'c.last_activity_at',
  id: 'c.id',
  direction: 'desc',
};
const OLDEST: Order = { name: 'said', at: 'r.posted_at', id: 'r.id', direction: 'asc' };

/** Looked for in the opening and in every reply that this editor may read. */
const saying = (db: Knex, text: string, mayDecide: boolean) => (rows: Knex.QueryBuilder) => {
  rows.where(mentioning(db, 'c.search_text', text)).orWhereIn(
    'c.document_id',
    db(`${TABLE.replies} as r`)
      .select('r.contribution_key')
      .whereRaw('?? = ??', ['r.community_key', 'c.community_key'])
      .whereIn('r.standing', readable(mayDecide))
      .where(mentioning(db, 'r.search_text', text))
  );
};

/** A community's threads, the latest first. */
export const fetchConversations = (
  db: Knex,
  communityKey: string,
  asked: { text: string | undefined; pagination: Pagination; mayDecide: boolean }
): Promise<Page<ConversationRow>> => {
  const { text, mayDecide } = asked;
  const rows = conversations(db, mayDecide).where('c.community_key', communityKey);
  return fetchPage<ConversationRow>(
    text ? rows.where(saying(db, text, mayDecide)) : rows,
    LATEST,
    asked.pagination
  );
};

export const findConversation = async (
  db: Knex,
  documentId: string,
  mayDecide: boolean
): Promise<WholeConversationRow | undefined> =>
  conversations(db, mayDecide).select('c.text').where('c.document_id', documentId).first();

/** What was said in a thread, the oldest first. */
export const fetchSaid = (
  db: Knex,
  contributionKey: string,
  asked: { pagination: Pagination; mayDecide: boolean }
): Promise<Page<SaidRow>> =>
  fetchPage<SaidRow>(
    withAuthor(db(`${TABLE.replies} as r`), 'r')
      .where('r.contribution_key', contributionKey)
      .whereIn('r.standing', readable(asked.mayDecide))
      .select(...SAID, { author_name: shownName(db, 'am') }),
    OLDEST,
    asked.pagination
  );
