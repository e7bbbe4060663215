import { useCallback } from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';
import english from '../translations/en.json';
import { PLUGIN_ID } from './plugin-id';

export type WordId = keyof typeof english;
export type Values = Record<string, PrimitiveType>;

const isWordId = (id: string): id is WordId => Object.hasOwn(english, id);

/** A message for the places where Strapi does the formatting. English stands in for a missing language. */
export const message = (id: WordId) => ({ id: `${PLUGIN_ID}.${id}`, defaultMessage: english[id] });

/**
 * `say('id')` in the reader's language. `sayOr` is for ids made from data, such as an activity that
 * this admin has not met: it says the fallback where there are no words.
 */
export const useWords = () => {
  const { formatMessage } = useIntl();
  const say = useCallback(
    (id: WordId, values?: Values) => formatMessage(message(id), values),
    [formatMessage]
  );
  const sayOr = useCallback(
    (id: string, fallback: string, values?: Values) => (isWordId(id) ? say(id, values) : fallback),
    [say]
  );
  return { say, sayOr };
};
