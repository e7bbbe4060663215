import type { Knex } from 'knex';
import {
  REPLIES_ON_A_NUMBERED_PAGE,
  type Pagination,
  type Stance,
  type Standing,
} from '../../../../../shared/contracts';
import { fetchPage, type Order, type Page, type Placed } from '../../../http/paging';
import { TABLE } from '../../../persistence/uids';
import type { DerivedColumns } from '../../../persistence/derived-words';
import type { StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';
import { unseenInRound, whereSeenInRound } from '../../rounds';

export interface ReplyRow extends Placed, DerivedColumns {
  document_id: string;
  contribution_key: string;
  /** The reply that it answers, if the reader can read that. */
  in_reply_to: string | null;
  stance: Stance | null;
  text: string;
  standing: Standing;
  helped: boolean | number | null;
  thanks_count: number;
  version: number;
  posted_at: StoredMoment;
  edited_at: StoredMoment | null;
  author_key: string | null;
  author_name: string | null;
  /** The reader's own thanks, if they gave any. */
  own_thanks: string | null;
}

const ORDER: Order = { name: 'replies', at: 'r.posted_at', id: 'r.id', direction: 'asc' };

/** Without `search_text`: a long thread's would be read for nothing. */
const COLUMNS = [
  'id',
  'document_id',
  'contribution_key',
  'stance',
  'text',
  'html',
  'derived_by',
  'standing',
  'helped',
  'thanks_count',
  'version',
  'posted_at',
  'edited_at',
  'author_key',
].map((column) => `r.${column}`);

const replies = (db: Knex, personKey: string | null): Knex.QueryBuilder =>
  db(`${TABLE.replies} as r`)
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 'r.community_key').andOn('am.user_key', 'r.author_key')
    )
    .leftJoin(`${TABLE.thanks} as t`, (on) =>
      on.on('t.subject_key', 'r.document_id').andOnVal('t.giver_key', personKey ?? '')
    )
    .leftJoin(`${TABLE.replies} as answered`, (on) =>
      on
        .on('answered.document_id', 'r.in_reply_to_key')
        .andOn('answered.contribution_key', 'r.contribution_key')
        .andOn((readable) => {
          readable.onVal('answered.standing', 'shown');
          if (personKey === null) return;
          readable.orOn((own) =>
            own
              .onVal('answered.author_key', personKey)
              .onIn('answered.standing', ['held', 'hidden'])
          );
        })
        .andOnNotExists(unseenInRound(db, 'answered', personKey))
    )
    .select(...COLUMNS, {
      author_name: shownName(db, 'am'),
      own_thanks: 't.document_id',
      in_reply_to: 'answered.document_id',
    });

/** What is shown in a readable thread, and the reader's own that a moderator has in hand. */
const whereStands =
  (reply: string, personKey: string | null) =>
  (rows: Knex.QueryBuilder): void => {
    rows.where(`${reply}.standing`, 'shown');
    if (personKey === null) return;
    rows.orWhere((own) =>
      own.where(`${reply}.author_key`, personKey).whereIn(`${reply}.standing`, ['held', 'hidden'])
    );
  };

/** What the person reads in a readable thread: of a hidden round, what they may see of it yet. */
export const whereReplyReadable =
  (db: Knex, reply: string, personKey: string | null) =>
  (rows: Knex.QueryBuilder): void => {
    rows.where(whereStands(reply, personKey)).where(whereSeenInRound(db, reply, personKey));
  };

/** A numbered page cannot end early: where each item is a whole text, it has fewer of them. */
const lighter = (asked: Pagination): Pagination =>
  asked.page === undefined
    ? asked
    : { ...asked, pageSize: Math.min(asked.pageSize, REPLIES_ON_A_NUMBERED_PAGE) };

/** A thread's replies that the person may read, oldest first. The caller has checked the thread. */
export const fetchReplies = (
  db: Knex,
  contributionKey: string,
  personKey: string | null,
  pagination: Pagination
): Promise<Page<ReplyRow>> =>
  fetchPage<ReplyRow>(
    replies(db, personKey)
      .where('r.contribution_key', contributionKey)
      .where(whereReplyReadable(db, 'r', personKey)),
    ORDER,
    lighter(pagination),
    db.raw('octet_length(r.text) + coalesce(octet_length(r.html), 0)')
  );

/** The reply of a thread that the person reads there, by both its names. */
export const findInThread = async (
  db: Knex,
  contributionKey: string,
  documentId: string,
  personKey: string
): Promise<{ id: number; documentId: string } | undefined> =>
  db(`${TABLE.replies} as r`)
    .where({ 'r.document_id': documentId, 'r.contribution_key': contributionKey })
    .where(whereReplyReadable(db, 'r', personKey))
    .first({ id: 'r.id', documentId: 'r.document_id' });

/** One reply whatever its standing, unless a hidden round keeps it; who may see it is for {@link findReadableReply}. */
export const findReply = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<ReplyRow | undefined> =>
  replies(db, personKey)
    .where('r.document_id', documentId)
    .where(whereSeenInRound(db, 'r', personKey))
    .first();
