import { useCallback } from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';
import { PLUGIN_ID } from './plugin-id';
import english from './words/en.json';

export type Words = Readonly<Record<string, string>>;
export type Values = Record<string, PrimitiveType>;

/** The words that pages of all features share. */
export const sharedWords = english;
type SharedId = keyof typeof english;

/** How react-intl knows a word of ours. */
export const messageId = (id: string): string => `${PLUGIN_ID}.${id}`;

/**
 * What a feature says: its own English (`words/en.json`, its only place) and the words that all share.
 * `say('id')` speaks the reader's language; English stands in for a missing one. `sayOr` is for ids made
 * from data, such as an activity that this admin has not met: it says the fallback where there are no words.
 */
export const speaking = <Own extends Words>(own: Own) => {
  type WordId = (keyof Own & string) | SharedId;
  const all: Words = { ...english, ...own };
  const isWordId = (id: string): id is WordId => Object.hasOwn(all, id);
  const message = (id: WordId) => ({ id: messageId(id), defaultMessage: all[id] ?? id });

  const useWords = () => {
    const { formatMessage } = useIntl();
    const say = useCallback(
      (id: WordId, values?: Values) => formatMessage(message(id), values),
      [formatMessage]
    );
    const sayOr = useCallback(
      (id: string, fallback: string, values?: Values) =>
        isWordId(id) ? say(id, values) : fallback,
      [say]
    );
    return { say, sayOr };
  };
  return { message, useWords };
};

export const { message, useWords } = speaking({});

/** What any page can say: enough for what all pages share. */
export type Speech = ReturnType<typeof useWords>;
