import type { ReplyView } from '../../../../../shared/contracts';
import { htmlOf } from '../../../persistence/derived-words';
import { toMoment, toMomentOrNull } from '../../../persistence/values';
import {
  presentPerson,
  refuseEditing,
  refuseReporting,
  refuseThanking,
  refuseWithdrawing,
  type ThreadFacts,
} from '../../contributions';
import type { ReplyRow } from './reply.queries';

export const replyItem = (row: ReplyRow) => ({ authorKey: row.author_key, standing: row.standing });

export const presentReply = (row: ReplyRow, thread: ThreadFacts): ReplyView => {
  const item = replyItem(row);
  return {
    documentId: row.document_id,
    contribution: row.contribution_key,
    inReplyTo: row.in_reply_to,
    stance: row.stance,
    text: row.text,
    html: htmlOf(row, row.text),
    standing: row.standing,
    helped: Boolean(row.helped),
    thanksCount: Number(row.thanks_count ?? 0),
    version: Number(row.version ?? 1),
    postedAt: toMoment(row.posted_at),
    editedAt: toMomentOrNull(row.edited_at),
    author: presentPerson(row.author_key, row.author_name),
    you: { thanked: row.own_thanks !== null },
    abilities: {
      edit: refuseEditing(thread, item) === null,
      withdraw: refuseWithdrawing(thread, item) === null,
      thank: refuseThanking(thread, item) === null,
      report: thread.personKey !== null && refuseReporting(thread, item) === null,
    },
  };
};
