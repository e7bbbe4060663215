import type { HistoryEvent, Party } from './api/history-api';

const ABSENT = {
  person: 'history.former-member',
  editor: 'history.former-editor',
  system: 'history.system',
} as const;

/** Which word stands for somebody without a name. */
export const absentWord = ({ kind }: Pick<Party, 'kind'>) => ABSENT[kind];

const yes = (is: boolean): string => (is ? 'yes' : 'no');

/**
 * What the words of a verb can name.
 * @param nameOf a party's name or the word that stands for it.
 * @param somebody the word for whom nothing is known of.
 */
export const valuesOf = (
  { who, recipient, title, community }: HistoryEvent,
  nameOf: (party: Party) => string,
  somebody: string
) => ({
  who: nameOf(who),
  whom: recipient ? nameOf(recipient) : somebody,
  hasWhom: yes(recipient !== null),
  title: title ?? '',
  hasTitle: yes(title !== null),
  place: community?.name ?? '',
  hasPlace: yes(Boolean(community?.name)),
});
