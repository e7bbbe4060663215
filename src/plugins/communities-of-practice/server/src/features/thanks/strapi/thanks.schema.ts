import { THANKS_KINDS, WORDS_STANDINGS } from '../../../../../shared/contracts';
import {
  belongsTo,
  contentType,
  key,
  dateTime,
  longText,
  standings,
  word,
} from '../../../persistence/content-type';
import { CONTRIBUTION, REPLY, TABLE } from '../../../persistence/uids';
import { USER } from '../../../persistence/user-table';

export const thanksSchema = contentType({
  singularName: 'thanks',
  pluralName: 'thankses',
  displayName: 'Thanks',
  description: 'One member’s thanks for a contribution or reply; or that they are facing it too',
  collectionName: TABLE.thanks,
  isEdited: false,
  attributes: {
    kind: word(THANKS_KINDS, 'thanks'),
    giver: belongsTo(USER),
    contribution: belongsTo(CONTRIBUTION),
    reply: belongsTo(REPLY),
    why: longText,
    ...standings(WORDS_STANDINGS),
    givenAt: dateTime,
    giverKey: key,
    receiverKey: key,
    subjectKey: key,
    contributionKey: key,
    communityKey: key,
  },
  hidden: ['giverKey', 'receiverKey', 'subjectKey', 'contributionKey', 'communityKey'],
  indexes: [
    { name: 'cop_thanks_once', columns: ['subject_key', 'giver_key', 'kind'], type: 'unique' },
    { name: 'cop_thanks_thread_given', columns: ['contribution_key', 'given_at'] },
    { name: 'cop_thanks_receiver', columns: ['receiver_key', 'given_at'] },
    { name: 'cop_thanks_community', columns: ['community_key', 'given_at'] },
    { name: 'cop_thanks_standing', columns: ['standing', 'given_at'] },
  ],
});
