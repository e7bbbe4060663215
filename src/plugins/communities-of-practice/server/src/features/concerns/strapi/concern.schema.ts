import { CONCERN_REASONS, CONCERN_SUBJECTS } from '../../../../../shared/contracts';
import {
  contentType,
  dateTime,
  json,
  key,
  longText,
  shortText,
  word,
} from '../../../persistence/content-type';
import { TABLE } from '../../../persistence/uids';

/** A content type so that it can move with the content; closed, so that Strapi's own doors are shut. */
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
    reporterKey: key,
    /** For the lead: as they called themselves then. Null for what is moderators', and signed out. */
    reporterName: shortText,
    reportedAt: dateTime,
    subjectKind: word(CONCERN_SUBJECTS),
    subjectKey: key,
    /** The thread that it stands in; null for a name. */
    contributionKey: key,
    communityKey: key,
    /** Who wrote what is reported, and their words as they were then. */
    authorKey: key,
    words: json,
    settledAt: dateTime,
    /** Who settled it first, as the ledger names them. */
    settledBy: shortText,
    decision: word(['hold', 'hide', 'restore', 'leave', 'passed-on']),
    decisionNote: longText,
  },
  hidden: [],
  indexes: [
    { name: 'cop_concerns_subject', columns: ['subject_key', 'settled_at'] },
    { name: 'cop_concerns_open', columns: ['settled_at', 'reason', 'reported_at'] },
    { name: 'cop_concerns_reporter', columns: ['reporter_key', 'reported_at'] },
    { name: 'cop_concerns_author', columns: ['author_key', 'reported_at'] },
  ],
});
