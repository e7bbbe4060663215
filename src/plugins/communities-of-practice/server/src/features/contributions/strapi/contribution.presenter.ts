import type {
  ClosingView,
  ContributionSummary,
  ContributionView,
  PersonView,
  ReplyView,
} from '../../../../../shared/contracts';
import { htmlOf } from '../../../persistence/derived-words';
import { toMoment, toMomentOrNull, toRecord } from '../../../persistence/values';
import {
  refuseClosing,
  refuseEditing,
  refuseReopening,
  refuseReplying,
  refuseReporting,
  refuseThanking,
  refuseWithdrawing,
} from '../domain/thread-policy';
import type { FeedRow } from './feed.queries';
import { openingItem, threadFacts, type ThreadRow } from './thread.queries';

/** A person by key and name; null when the account is gone. */
export const presentPerson = (key: string | null, name: string | null): PersonView | null =>
  key === null ? null : { documentId: key, name: name ?? 'A former member' };

export const presentSummary = (row: FeedRow | ThreadRow): ContributionSummary => ({
  documentId: row.document_id,
  activity: row.activity,
  title: row.title,
  excerpt: row.excerpt ?? '',
  status: row.thread_status,
  standing: row.standing,
  replyCount: Number(row.reply_count ?? 0),
  thanksCount: Number(row.thanks_count ?? 0),
  meTooCount: Number(row.me_too_count ?? 0),
  postedAt: toMoment(row.posted_at),
  lastActivityAt: toMoment(row.last_activity_at),
  community: {
    documentId: row.community_key,
    slug: row.community_slug ?? row.community_key,
    name: row.community_name,
  },
  author: presentPerson(row.author_key, row.author_name),
});

export interface ThreadParts {
  row: ThreadRow;
  personKey: string | null;
  closing: ClosingView | null;
  replies: ReplyView[];
  hasMoreReplies: boolean;
  you: { thanked: boolean; meToo: boolean };
}

const abilitiesIn = ({ row, personKey }: ThreadParts): ContributionView['abilities'] => {
  const thread = threadFacts(row, personKey);
  const item = openingItem(row);
  return {
    reply: refuseReplying(thread) === null,
    edit: refuseEditing(thread, item) === null,
    withdraw: refuseWithdrawing(thread, item) === null,
    thank: refuseThanking(thread, item) === null,
    meToo: refuseThanking(thread, item) === null,
    close: refuseClosing(thread) === null,
    reopen: refuseReopening(thread) === null,
    report: personKey !== null && refuseReporting(thread, item) === null,
  };
};

export const presentContribution = (parts: ThreadParts): ContributionView => ({
  ...presentSummary(parts.row),
  text: parts.row.text,
  html: htmlOf(parts.row, parts.row.text),
  details: toRecord(parts.row.details),
  version: Number(parts.row.version ?? 1),
  editedAt: toMomentOrNull(parts.row.edited_at),
  closing: parts.closing,
  replies: parts.replies,
  hasMoreReplies: parts.hasMoreReplies,
  you: parts.you,
  abilities: abilitiesIn(parts),
});
