import type { FollowUpQuestion, FollowUpView } from '../../../../../shared/contracts';
import { htmlOf } from '../../../persistence/derived-words';
import { toMoment } from '../../../persistence/values';
import { asReadBy, wordsStanding } from '../../../persistence/withheld-words';
import { presentPerson } from '../../contributions';
import { followUpKind } from './follow-up.kind';
import type { FollowUpRow, QuestionRow } from './follow-up.queries';

export const presentFollowUp = (row: FollowUpRow, readerKey: string | null): FollowUpView => {
  const said = asReadBy(followUpKind, row, readerKey);
  return {
    documentId: row.document_id,
    afterDays: row.after_days,
    didItHold: row.did_it_hold,
    text: said.text,
    html: said.text === null ? null : htmlOf(said, said.text),
    saidAt: toMoment(row.said_at),
    author: presentPerson(row.author_key, row.author_name),
    standing: wordsStanding(row),
  };
};

export const presentQuestion = (row: QuestionRow): FollowUpQuestion => ({
  contribution: {
    documentId: row.contribution_key,
    title: row.contribution_title,
    activity: row.contribution_activity,
  },
  community: { documentId: row.community_key, name: row.community_name },
  afterDays: row.after_days,
  closedAt: toMoment(row.closed_at),
  learned: row.learned,
});
