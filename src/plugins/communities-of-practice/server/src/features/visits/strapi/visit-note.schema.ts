import { HOLDINGS, VISIT_SIDES, WORDS_STANDINGS } from '../../../../../shared/contracts';
import {
  belongsTo,
  contentType,
  dateTime,
  key,
  longText,
  markdown,
  standings,
  word,
} from '../../../persistence/content-type';
import { TABLE, VISIT } from '../../../persistence/uids';
import { USER } from '../../../persistence/user-table';

export const visitNoteSchema = contentType({
  singularName: 'visit-note',
  pluralName: 'visit-notes',
  displayName: 'Note on a visit',
  description: 'What a host or a guest learned of a visit, and one thing that they will try',
  collectionName: TABLE.visitNotes,
  isEdited: false,
  attributes: {
    visit: belongsTo(VISIT),
    author: belongsTo(USER),
    side: word(VISIT_SIDES),
    text: { ...markdown, required: true },
    tryWhat: { type: 'string', column: { args: [300] } },
    /** A calendar day, as `2026-11-30`. */
    tryBy: { type: 'string', column: { args: [10] } },
    /** What came of it, as a guest says 90 days after the visit. */
    cameOf: word(HOLDINGS),
    cameOfText: longText,
    cameOfAt: dateTime,
    ...standings(WORDS_STANDINGS),
    notedAt: dateTime,
    visitKey: key,
    authorKey: key,
    communityKey: key,
  },
  hasDerivedWords: true,
  hidden: ['visitKey', 'authorKey', 'communityKey'],
  indexes: [
    { name: 'cop_visit_notes_once', columns: ['visit_key', 'author_key'], type: 'unique' },
    { name: 'cop_visit_notes_author', columns: ['author_key', 'noted_at'] },
    { name: 'cop_visit_notes_community', columns: ['community_key', 'noted_at'] },
    { name: 'cop_visit_notes_standing', columns: ['standing', 'noted_at'] },
  ],
});
