import { contentType, dateTime, key, longText, shortText } from '../../../persistence/content-type';
import { TABLE } from '../../../persistence/uids';

export const ledgerEventSchema = contentType({
  singularName: 'ledger-event',
  pluralName: 'ledger-events',
  displayName: 'Ledger event',
  description: 'What happened in the communities, one row each; only ever added to',
  collectionName: TABLE.ledger,
  isEdited: false,
  attributes: {
    position: { type: 'integer' },
    verb: shortText,
    whoKey: key,
    whatKey: key,
    communityKey: key,
    contributionKey: key,
    recipientKey: key,
    was: longText,
    became: longText,
    why: longText,
    happenedAt: dateTime,
    settlesAt: dateTime,
  },
  hidden: [],
  indexes: [
    { name: 'cop_ledger_position', columns: ['position'], type: 'unique' },
    { name: 'cop_ledger_at', columns: ['happened_at'] },
    { name: 'cop_ledger_who_at', columns: ['who_key', 'happened_at'] },
    { name: 'cop_ledger_recipient', columns: ['recipient_key', 'happened_at'] },
    { name: 'cop_ledger_community_at', columns: ['community_key', 'happened_at'] },
    { name: 'cop_ledger_what', columns: ['what_key'] },
  ],
});
