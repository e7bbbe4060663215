import { FAQ_QUESTION_MAX, FAQ_STATES, STANDINGS } from '../../../../../shared/contracts';
import {
  belongsTo,
  contentType,
  counter,
  dateTime,
  json,
  key,
  longText,
  markdown,
  standings,
  word,
  yesNo,
} from '../../../persistence/content-type';
import { COMMUNITY } from '../../../persistence/uids';
import { USER } from '../../../persistence/user-table';

/** Without draft and publish: a FAQ has a state of its own (ADR 30). */
export const faqSchema = contentType({
  singularName: 'faq',
  pluralName: 'faqs',
  displayName: 'FAQ',
  description: 'A question that is asked again, answered from what members said',
  collectionName: 'cop_faqs',
  attributes: {
    title: { type: 'string', required: true, maxLength: FAQ_QUESTION_MAX },
    community: belongsTo(COMMUNITY),
    author: belongsTo(USER),
    text: { ...markdown, required: true },
    state: word(FAQ_STATES, 'in-work'),
    ...standings(STANDINGS),
    /** How people ask it, a line each. */
    searchWords: longText,
    /** documentIds of contributions, replies and closings. */
    sources: json,
    minorityBy: belongsTo(USER),
    minorityView: longText,
    minorityWaived: yesNo,
    postedAt: dateTime,
    editedAt: dateTime,
    checkedAt: dateTime,
    publishedOn: dateTime,
    reviewedOn: dateTime,
    reviewDueOn: dateTime,
    /** Why a member thinks that it must be looked at again. */
    flagReason: longText,
    excerpt: longText,
    version: { type: 'integer', default: 1 },
    helpfulCount: counter,
    notHelpfulCount: counter,
    communityKey: key,
    authorKey: key,
    minorityByKey: key,
    wordedByKey: key,
    checkedByKey: key,
    flaggedByKey: key,
  },
  hasDerivedWords: true,
  hidden: [
    'sources',
    'excerpt',
    'communityKey',
    'authorKey',
    'minorityByKey',
    'wordedByKey',
    'checkedByKey',
    'flaggedByKey',
    'editedAt',
    'standingBefore',
  ],
  indexes: [
    { name: 'cop_faqs_document', columns: ['document_id'] },
    { name: 'cop_faqs_community', columns: ['community_key', 'standing', 'posted_at'] },
    { name: 'cop_faqs_posted', columns: ['standing', 'posted_at'] },
    { name: 'cop_faqs_review_due', columns: ['state', 'review_due_on'] },
    { name: 'cop_faqs_author', columns: ['author_key', 'posted_at'] },
  ],
});
