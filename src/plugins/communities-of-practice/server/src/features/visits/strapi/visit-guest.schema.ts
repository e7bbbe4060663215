import { WORDS_STANDINGS } from '../../../../../shared/contracts';
import {
  belongsTo,
  contentType,
  dateTime,
  json,
  key,
  standings,
} from '../../../persistence/content-type';
import { TABLE, VISIT } from '../../../persistence/uids';
import { USER } from '../../../persistence/user-table';

export const visitGuestSchema = contentType({
  singularName: 'visit-guest',
  pluralName: 'visit-guests',
  displayName: 'Guest of a visit',
  description: 'Somebody’s place on a visit, and the questions that they bring',
  collectionName: TABLE.visitGuests,
  isEdited: false,
  attributes: {
    visit: belongsTo(VISIT),
    guest: belongsTo(USER),
    questions: json,
    ...standings(WORDS_STANDINGS),
    takenAt: dateTime,
    visitKey: key,
    guestKey: key,
    communityKey: key,
  },
  hidden: ['visitKey', 'guestKey', 'communityKey'],
  indexes: [
    { name: 'cop_visit_guests_once', columns: ['visit_key', 'guest_key'], type: 'unique' },
    { name: 'cop_visit_guests_guest', columns: ['guest_key', 'taken_at'] },
    { name: 'cop_visit_guests_community', columns: ['community_key', 'taken_at'] },
    { name: 'cop_visit_guests_standing', columns: ['standing', 'taken_at'] },
  ],
});
