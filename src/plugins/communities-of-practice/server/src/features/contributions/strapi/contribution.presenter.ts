import type {
  ClosingView,
  ContributionSummary,
  ContributionView,
  PersonView,
  ReplyView,
  RoundInBrief,
  RoundView,
} from '../../../../../shared/contracts';
import { now } from '../../../core/clock';
import { htmlOf } from '../../../persistence/derived-words';
import { toDate, toMoment, toMomentOrNull, toRecord } from '../../../persistence/values';
import {
  refuseClosing,
  refuseEditing,
  refuseEndingRound,
  refuseReopening,
  refuseReplying,
  refuseReporting,
  refuseThanking,
  refuseWithdrawing,
} from '../domain/thread-policy';
import { isAskedToSpeakLast } from '../../rounds';
import type { FeedRow } from './feed.queries';
import { openingItem, threadFacts, type ThreadRow } from './thread.queries';

/** A person by key and name; null when the account is gone. */
export const presentPerson = (key: string | null, name: string | null): PersonView | null =>
  key === null ? null : { documentId: key, name: name ?? 'A former member' };

/** Of a row by columns, what everybody is told of its hidden round; null where there was none. */
export const roundInBrief = ({
  round_state: state,
  round_ends_at: endsAt,
}: Pick<ThreadRow, 'round_state' | 'round_ends_at'>): RoundInBrief | null =>
  state === null || endsAt === null ? null : { state, endsAt: toMoment(endsAt) };

export const presentSummary = (row: FeedRow | ThreadRow): ContributionSummary => ({
  documentId: row.document_id,
  activity: row.activity,
  title: row.title,
  excerpt: row.excerpt ?? '',
  status: row.thread_status,
  helpWanted: row.help_wanted ?? null,
  standing: row.standing,
  replyCount: Number(row.reply_count ?? 0),
  thanksCount: Number(row.thanks_count ?? 0),
  meTooCount: Number(row.me_too_count ?? 0),
  postedAt: toMoment(row.posted_at),
  lastActivityAt: toMoment(row.last_activity_at),
  round: roundInBrief(row),
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
  earlierClosings: ClosingView[];
  replies: ReplyView[];
  hasMoreReplies: boolean;
  /** Whether the reader sees what others answered. */
  seesAnswers: boolean;
  /** What the reader did about it. */
  did: { thanked: boolean; meToo: boolean };
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

/** The hidden round that a thread opened with; null where there was none. */
export const presentRound = (
  row: ThreadRow,
  personKey: string | null,
  seesAnswers: boolean
): RoundView | null => {
  const round = roundInBrief(row);
  return (
    round && {
      ...round,
      seesAnswers,
      abilities: {
        end: round.state === 'running' && refuseEndingRound(threadFacts(row, personKey)) === null,
      },
    }
  );
};

const waits = ({ row, personKey }: ThreadParts): boolean =>
  isAskedToSpeakLast(
    {
      officersLast: Boolean(row.officers_last),
      isOwn: personKey !== null && personKey === row.author_key,
      role: row.m_role,
      roundState: row.round_state,
      postedAt: toDate(row.posted_at),
    },
    now()
  );

export const presentContribution = (parts: ThreadParts): ContributionView => ({
  ...presentSummary(parts.row),
  text: parts.row.text,
  html: htmlOf(parts.row, parts.row.text),
  details: toRecord(parts.row.details),
  version: Number(parts.row.version ?? 1),
  editedAt: toMomentOrNull(parts.row.edited_at),
  round: presentRound(parts.row, parts.personKey, parts.seesAnswers),
  closing: parts.closing,
  earlierClosings: parts.earlierClosings,
  replies: parts.replies,
  hasMoreReplies: parts.hasMoreReplies,
  officersLast: Boolean(parts.row.officers_last),
  you: { ...parts.did, isAskedToSpeakLast: waits(parts) },
  abilities: abilitiesIn(parts),
});
