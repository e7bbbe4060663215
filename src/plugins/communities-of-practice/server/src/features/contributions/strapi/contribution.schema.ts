import { STANDINGS, THREAD_STATUSES, TITLE_MAX } from '../../../../../shared/contracts';
import {
  belongsTo,
  contentType,
  counter,
  json,
  key,
  markdown,
  dateTime,
  longText,
  word,
} from '../../../persistence/content-type';
import { COMMUNITY, TABLE } from '../../../persistence/uids';
import { USER } from '../../../persistence/user-table';
import { activityKeys } from '../../activities';

export const contributionSchema = contentType({
  singularName: 'contribution',
  pluralName: 'contributions',
  displayName: 'Contribution',
  description: 'An opening post, of exactly one activity; the head of a thread',
  collectionName: TABLE.contributions,
  attributes: {
    title: { type: 'string', required: true, maxLength: TITLE_MAX },
    activity: { ...word(activityKeys()), required: true },
    community: belongsTo(COMMUNITY),
    author: belongsTo(USER),
    text: { ...markdown, required: true },
    details: json,
    standing: word(STANDINGS, 'shown'),
    standingBefore: word(STANDINGS),
    threadStatus: word(THREAD_STATUSES, 'open'),
    postedAt: dateTime,
    editedAt: dateTime,
    lastActivityAt: dateTime,
    excerpt: longText,
    version: { type: 'integer', default: 1 },
    replyCount: counter,
    answerCount: counter,
    thanksCount: counter,
    meTooCount: counter,
    communityKey: key,
    authorKey: key,
  },
  hasDerivedWords: true,
  hidden: [
    'excerpt',
    'replyCount',
    'answerCount',
    'thanksCount',
    'meTooCount',
    'communityKey',
    'authorKey',
    'editedAt',
    'standingBefore',
    'lastActivityAt',
  ],
  indexes: [
    { name: 'cop_contributions_document', columns: ['document_id'] },
    {
      name: 'cop_contributions_community_posted',
      columns: ['community_key', 'standing', 'posted_at'],
    },
    {
      name: 'cop_contributions_community_active',
      columns: ['community_key', 'standing', 'last_activity_at'],
    },
    {
      name: 'cop_contributions_community_activity',
      columns: ['community_key', 'activity', 'standing', 'posted_at'],
    },
    {
      name: 'cop_contributions_community_unanswered',
      columns: ['community_key', 'thread_status', 'answer_count', 'standing', 'posted_at'],
    },
    { name: 'cop_contributions_posted', columns: ['standing', 'posted_at'] },
    { name: 'cop_contributions_last_active', columns: ['standing', 'last_activity_at'] },
    { name: 'cop_contributions_author_posted', columns: ['author_key', 'posted_at'] },
  ],
});
