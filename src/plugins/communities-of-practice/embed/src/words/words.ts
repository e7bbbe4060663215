import { IntlMessageFormat } from 'intl-messageformat';
import english from './en.json';

/** The name of a message: each is said in `words/en.json`. */
export type Message = keyof typeof english;
/** What a host says otherwise: ICU messages by name. */
export type Messages = Partial<Record<Message, string>>;
export type Values = Record<string, string | number | Date>;
export type Say = (message: Message, values?: Values) => string;

/** A message as the build leaves it: plain, or read already. */
export type Read = string | ConstructorParameters<typeof IntlMessageFormat>[0];

/** The build leaves in `en.json` what the first page says; what else is said comes with whatever says it. */
const catalogue: Record<Message, Read> = { ...english };

export const restOfWords = async (): Promise<void> => {
  Object.assign(catalogue, (await import('./en.json?rest')).default);
};

const format = (read: Read, language: string, values: Values | undefined): string => {
  if (typeof read === 'string') return read;
  return String(new IntlMessageFormat(read, language).format(values));
};

/**
 * Says things in one language.
 * @param language for numbers and plurals, as `en-GB`
 * @param otherwise messages of the host's own, read already (`readMessages`)
 */
export const speaking = (language: string, otherwise: Partial<Record<Message, Read>> = {}): Say => {
  return (message, values) => format(otherwise[message] ?? catalogue[message], language, values);
};
