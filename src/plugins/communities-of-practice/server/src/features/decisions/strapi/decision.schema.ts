import { CONCERN_SUBJECTS, STANDINGS } from '../../../../../shared/contracts';
import { MODERATION_ACTS } from '../../../../../shared/contracts/admin';
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

/** A content type so that it moves with the content; closed, so that nobody rewrites it. */
export const decisionSchema = contentType({
  singularName: 'decision',
  pluralName: 'decisions',
  displayName: 'Decision',
  description: 'What a moderator, or a rule, decided about what somebody wrote',
  collectionName: TABLE.decisions,
  isEdited: false,
  attributes: {
    act: word(MODERATION_ACTS),
    why: longText,
    subjectKind: word(CONCERN_SUBJECTS),
    subjectKey: key,
    contributionKey: key,
    communityKey: key,
    authorKey: key,
    fromStanding: word(STANDINGS),
    toStanding: word(STANDINGS),
    /** documentIds of the concerns that it settled. */
    settled: json,
    /** Who, as the ledger names them. */
    decidedBy: shortText,
    decidedAt: dateTime,
    undoneBy: shortText,
    undoneAt: dateTime,
  },
  hidden: [],
  indexes: [
    { name: 'cop_decisions_subject', columns: ['subject_key', 'decided_at'] },
    { name: 'cop_decisions_author', columns: ['author_key', 'decided_at'] },
  ],
});
