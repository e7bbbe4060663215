import { HOLDINGS, WORDS_STANDINGS } from '../../../../../shared/contracts';
import {
  belongsTo,
  contentType,
  dateTime,
  key,
  longText,
  standings,
  word,
} from '../../../persistence/content-type';
import { CONTRIBUTION } from '../../../persistence/uids';
import { USER } from '../../../persistence/user-table';

export const followUpSchema = contentType({
  singularName: 'follow-up',
  pluralName: 'follow-ups',
  displayName: 'Follow-up',
  description: 'What became of a closing, 30 or 90 days later: did it hold?',
  collectionName: 'cop_follow_ups',
  isEdited: false,
  attributes: {
    didItHold: word(HOLDINGS),
    afterDays: { type: 'integer' },
    contribution: belongsTo(CONTRIBUTION),
    author: belongsTo(USER),
    text: longText,
    ...standings(WORDS_STANDINGS),
    saidAt: dateTime,
    version: { type: 'integer', default: 1 },
    closingKey: key,
    contributionKey: key,
    communityKey: key,
    authorKey: key,
  },
  hasDerivedWords: true,
  hidden: ['closingKey', 'contributionKey', 'communityKey', 'authorKey'],
  indexes: [
    { name: 'cop_follow_ups_once', columns: ['closing_key', 'after_days'], type: 'unique' },
    { name: 'cop_follow_ups_document', columns: ['document_id'] },
    { name: 'cop_follow_ups_thread', columns: ['contribution_key', 'said_at'] },
    { name: 'cop_follow_ups_author', columns: ['author_key', 'said_at'] },
    { name: 'cop_follow_ups_community', columns: ['community_key', 'said_at'] },
    { name: 'cop_follow_ups_standing', columns: ['standing', 'said_at'] },
  ],
});
