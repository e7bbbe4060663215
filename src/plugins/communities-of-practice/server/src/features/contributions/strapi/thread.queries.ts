import type { Knex } from 'knex';
import type {
  HelpWanted,
  MembershipRole,
  MembershipState,
  RoundState,
  Standing,
  Visibility,
} from '../../../../../shared/contracts';
import { RefusedError } from '../../../core/refused-error';
import type { DerivedColumns } from '../../../persistence/derived-words';
import { lockRow } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { toRecord, type StoredMoment } from '../../../persistence/values';
import { mayRead, shownName, type CommunityRow } from '../../communities';
import { mayReadItem, threadStanding } from '../domain/standing';
import type { ThreadFacts } from '../domain/thread-policy';

/** A contribution's own columns, as far as a thread is made of them. */
export interface ContributionRow extends DerivedColumns {
  id: number;
  document_id: string;
  activity: string;
  title: string;
  excerpt: string | null;
  text: string;
  details: unknown;
  help_wanted: HelpWanted | null;
  standing: Standing;
  standing_before: Standing | null;
  answer_count: number;
  thread_status: 'open' | 'closed';
  round_state: RoundState | null;
  round_ends_at: StoredMoment | null;
  officers_last: boolean | number | null;
  version: number;
  reply_count: number;
  thanks_count: number;
  me_too_count: number;
  posted_at: StoredMoment;
  edited_at: StoredMoment | null;
  last_activity_at: StoredMoment;
  community_key: string;
  author_key: string | null;
}

/** A contribution with its community and what the reader is there. */
export interface ThreadRow extends ContributionRow {
  author_name: string | null;
  community_slug: string | null;
  community_name: string;
  visibility: Visibility;
  is_archived: boolean | number | null;
  m_role: MembershipRole | null;
  m_state: MembershipState | null;
}

export const peersOf = (details: unknown): string[] => {
  const { peers } = toRecord(details);
  return Array.isArray(peers)
    ? peers.filter((peer): peer is string => typeof peer === 'string')
    : [];
};

/**
 * Who could read a contribution or reply, by columns, before it was taken out of sight; of rows older
 * than the record, what the peers of a quiet check tell.
 * @returns null where nothing says so.
 */
export const standingBefore = (row: Record<string, unknown>): 'shown' | 'quiet' | null => {
  const before = row.standing_before;
  if (before === 'shown' || before === 'quiet') return before;
  return peersOf(row.details).length > 0 ? 'quiet' : null;
};

/** Without `search_text`: it would be read for nothing. */
const COLUMNS: readonly (keyof ContributionRow)[] = [
  'id',
  'document_id',
  'activity',
  'title',
  'excerpt',
  'text',
  'html',
  'derived_by',
  'details',
  'help_wanted',
  'standing',
  'standing_before',
  'answer_count',
  'thread_status',
  'round_state',
  'round_ends_at',
  'officers_last',
  'version',
  'reply_count',
  'thanks_count',
  'me_too_count',
  'posted_at',
  'edited_at',
  'last_activity_at',
  'community_key',
  'author_key',
];

const findRow = (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<ThreadRow | undefined> =>
  db(`${TABLE.contributions} as c`)
    .join(`${TABLE.communities} as co`, 'co.document_id', 'c.community_key')
    .leftJoin(`${TABLE.memberships} as m`, (on) =>
      on.on('m.community_key', 'c.community_key').andOnVal('m.user_key', personKey ?? '')
    )
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 'c.community_key').andOn('am.user_key', 'c.author_key')
    )
    .where('c.document_id', documentId)
    .first(...COLUMNS.map((column) => `c.${column}`), {
      author_name: shownName(db, 'am'),
      community_slug: 'co.slug',
      community_name: 'co.name',
      visibility: 'co.visibility',
      is_archived: 'co.is_archived',
      m_role: 'm.role',
      m_state: 'm.state',
    });

/** What an opening's author took back is nobody else's to read. */
const asRead = (row: ThreadRow, personKey: string | null): ThreadRow =>
  row.standing !== 'withdrawn' || (personKey !== null && row.author_key === personKey)
    ? row
    : {
        ...row,
        title: '',
        excerpt: '',
        text: '',
        html: '',
        details: {},
        help_wanted: null,
        edited_at: null,
        author_key: null,
        author_name: null,
      };

/**
 * The thread, if the person may read it; absent and unreadable look the same.
 * @throws RefusedError `not-found`.
 */
export const findThread = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<ThreadRow> => {
  const row = await findRow(db, documentId, personKey);
  if (!row || !isReadable(row, personKey)) throw new RefusedError({ code: 'not-found' });
  return asRead(row, personKey);
};

const isReadable = (row: ThreadRow, personKey: string | null): boolean => {
  const standing = threadStanding({
    standing: row.standing,
    standingBefore: row.standing_before,
    answerCount: Number(row.answer_count ?? 0),
  });
  const readership = {
    standing,
    authorKey: row.author_key,
    peers: standing === 'quiet' ? peersOf(row.details) : [],
  };
  return (
    mayRead({ visibility: row.visibility, membershipState: row.m_state }) &&
    mayReadItem(readership, personKey)
  );
};

/** The thread that its author has just opened in a community, as they would find it: nothing is read again. */
export const threadOpened = (row: ContributionRow, community: CommunityRow): ThreadRow => ({
  ...row,
  author_name: community.m_shown_name,
  community_slug: community.slug,
  community_name: community.name,
  visibility: community.visibility,
  is_archived: community.is_archived,
  m_role: community.m_role,
  m_state: community.m_state,
});

/** {@link findThread}, with the thread held until the transaction ends: one writer at a time. */
export const lockThread = async (
  trx: Knex.Transaction,
  documentId: string,
  personKey: string
): Promise<ThreadRow> => {
  await lockRow(trx, TABLE.contributions, { document_id: documentId });
  return findThread(trx, documentId, personKey);
};

/**
 * The thread held for somebody who takes back words of their own in it. They may have left, and read
 * it no longer: their words stay theirs.
 * @param isOwn whether the words are theirs; where not, they must be able to read the thread.
 * @throws RefusedError `not-found`.
 */
export const lockThreadToWithdraw = async (
  trx: Knex.Transaction,
  documentId: string,
  personKey: string,
  isOwn: (row: ThreadRow) => boolean
): Promise<ThreadRow> => {
  await lockRow(trx, TABLE.contributions, { document_id: documentId });
  const row = await findRow(trx, documentId, personKey);
  if (row && isOwn(row)) return row;
  return findThread(trx, documentId, personKey);
};

export const threadFacts = (row: ThreadRow, personKey: string | null): ThreadFacts => ({
  personKey,
  membershipRole: row.m_role,
  membershipState: row.m_state,
  isArchived: Boolean(row.is_archived),
  openerKey: row.author_key,
  standing: row.standing,
  isClosed: row.thread_status === 'closed',
});

/** The contribution itself as the item that somebody wants to edit, thank for or report. */
export const openingItem = (row: ThreadRow) => ({
  authorKey: row.author_key,
  standing: row.standing,
});
