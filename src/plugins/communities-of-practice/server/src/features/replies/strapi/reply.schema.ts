import { STANCES, STANDINGS } from '../../../../../shared/contracts';
import {
  belongsTo,
  contentType,
  counter,
  key,
  shortText,
  markdown,
  dateTime,
  standings,
  word,
  yesNo,
} from '../../../persistence/content-type';
import { CONTRIBUTION, REPLY, TABLE } from '../../../persistence/uids';
import { USER } from '../../../persistence/user-table';

export const replySchema = contentType({
  singularName: 'reply',
  pluralName: 'replies',
  displayName: 'Reply',
  description: 'An answer in a thread, with how it stands to it',
  collectionName: TABLE.replies,
  attributes: {
    summary: shortText,
    contribution: belongsTo(CONTRIBUTION),
    inReplyTo: belongsTo(REPLY),
    author: belongsTo(USER),
    stance: word(STANCES),
    text: { ...markdown, required: true },
    ...standings(STANDINGS),
    helped: yesNo,
    postedAt: dateTime,
    editedAt: dateTime,
    version: { type: 'integer', default: 1 },
    thanksCount: counter,
    contributionKey: key,
    inReplyToKey: key,
    communityKey: key,
    authorKey: key,
  },
  hasDerivedWords: true,
  hidden: [
    'thanksCount',
    'contributionKey',
    'inReplyToKey',
    'communityKey',
    'authorKey',
    'editedAt',
    'standingBefore',
  ],
  indexes: [
    { name: 'cop_replies_document', columns: ['document_id'] },
    { name: 'cop_replies_thread_posted', columns: ['contribution_key', 'standing', 'posted_at'] },
    { name: 'cop_replies_author_posted', columns: ['author_key', 'posted_at'] },
    { name: 'cop_replies_standing', columns: ['standing', 'posted_at'] },
    { name: 'cop_replies_community', columns: ['community_key', 'standing', 'posted_at'] },
  ],
});
