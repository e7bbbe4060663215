import { WORDS_STANDINGS } from '../../../../../shared/contracts';
import {
  belongsTo,
  contentType,
  json,
  key,
  shortText,
  dateTime,
  longText,
  standings,
} from '../../../persistence/content-type';
import { CONTRIBUTION, TABLE } from '../../../persistence/uids';
import { USER } from '../../../persistence/user-table';

export const closingSchema = contentType({
  singularName: 'closing',
  pluralName: 'closings',
  displayName: 'Closing',
  description: 'How a thread ended: its outcome, what was learned, which replies helped',
  collectionName: TABLE.closings,
  isEdited: false,
  attributes: {
    outcome: shortText,
    contribution: belongsTo(CONTRIBUTION),
    closedBy: belongsTo(USER),
    learned: longText,
    helpful: json,
    ...standings(WORDS_STANDINGS),
    closedAt: dateTime,
    reopenedAt: dateTime,
    round: { type: 'integer', default: 1 },
    contributionKey: key,
    communityKey: key,
    closedByKey: key,
  },
  hasDerivedWords: true,
  hidden: ['helpful', 'round', 'contributionKey', 'communityKey', 'closedByKey'],
  indexes: [
    { name: 'cop_closings_round', columns: ['contribution_key', 'round'], type: 'unique' },
    { name: 'cop_closings_community', columns: ['community_key', 'closed_at'] },
    { name: 'cop_closings_closer', columns: ['closed_by_key', 'closed_at'] },
    { name: 'cop_closings_standing', columns: ['standing', 'closed_at'] },
  ],
});
