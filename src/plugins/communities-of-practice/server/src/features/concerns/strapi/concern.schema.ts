import { CONCERN_REASONS } from '../../../../../shared/contracts';
import {
  belongsTo,
  contentType,
  key,
  dateTime,
  longText,
  word,
} from '../../../persistence/content-type';
import { TABLE } from '../../../persistence/uids';
import { USER } from '../../../persistence/user-table';

/** Kept out of the Content Manager: who may read which concern is decided on our pages alone. */
export const concernSchema = contentType({
  singularName: 'concern',
  pluralName: 'concerns',
  displayName: 'Concern',
  description: 'A report to the moderators, or to the safeguarding lead alone',
  collectionName: TABLE.concerns,
  isEdited: false,
  attributes: {
    reason: word(CONCERN_REASONS),
    note: longText,
    reporter: belongsTo(USER),
    reportedAt: dateTime,
    settledAt: dateTime,
    decision: word(['hold', 'hide', 'restore', 'passed-on']),
    decisionNote: longText,
    subjectKind: word(['contribution', 'reply']),
    subjectKey: key,
    contributionKey: key,
    communityKey: key,
    reporterKey: key,
  },
  hidden: [],
  indexes: [
    { name: 'cop_concerns_subject', columns: ['subject_key', 'settled_at'] },
    { name: 'cop_concerns_open', columns: ['settled_at', 'reason', 'reported_at'] },
    { name: 'cop_concerns_reporter', columns: ['reporter_key', 'reported_at'] },
  ],
});
