import { FAQ_SUGGESTION_STATES, STANDINGS } from '../../../../../shared/contracts';
import {
  belongsTo,
  contentType,
  dateTime,
  key,
  longText,
  markdown,
  shortText,
  standings,
  word,
} from '../../../persistence/content-type';
import { USER } from '../../../persistence/user-table';

export const suggestionSchema = contentType({
  singularName: 'faq-suggestion',
  pluralName: 'faq-suggestions',
  displayName: 'FAQ suggestion',
  description: 'A member’s proposed mending of a FAQ: another answer, and why',
  collectionName: 'cop_faq_suggestions',
  attributes: {
    summary: shortText,
    faq: belongsTo('plugin::communities-of-practice.faq'),
    author: belongsTo(USER),
    text: { ...markdown, required: true },
    why: longText,
    state: word(FAQ_SUGGESTION_STATES, 'open'),
    /** What who declined it said to it. */
    answer: longText,
    ...standings(STANDINGS),
    postedAt: dateTime,
    answeredAt: dateTime,
    /** The FAQ's, as it was then. */
    faqVersion: { type: 'integer', default: 1 },
    version: { type: 'integer', default: 1 },
    faqKey: key,
    communityKey: key,
    authorKey: key,
    answeredByKey: key,
  },
  hasDerivedWords: true,
  hidden: ['faqKey', 'communityKey', 'authorKey', 'answeredByKey', 'faqVersion', 'standingBefore'],
  indexes: [
    { name: 'cop_faq_suggestions_document', columns: ['document_id'] },
    { name: 'cop_faq_suggestions_faq', columns: ['faq_key', 'standing', 'posted_at'] },
    { name: 'cop_faq_suggestions_author', columns: ['author_key', 'posted_at'] },
    { name: 'cop_faq_suggestions_standing', columns: ['standing', 'posted_at'] },
  ],
});
