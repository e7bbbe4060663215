import { PLUGIN_ID } from './plugin-id';

type Words = Record<string, string>;

const FIELD = 'field.';

/** Strapi's own edit forms take the labels of our content types from ids of this shape. */
const idOf = (id: string): string =>
  id.startsWith(FIELD)
    ? `content-manager.content-types.plugin::${PLUGIN_ID}.${id.slice(FIELD.length)}`
    : `${PLUGIN_ID}.${id}`;

const prefixed = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([id, text]) => [idOf(id), text]));

const load = async (locale: string): Promise<Words> => {
  try {
    const file: { default: Words } = await import(`../translations/${locale}.json`);
    return file.default;
  } catch {
    // Not translated into this language yet: react-intl falls back to the English default.
    return {};
  }
};

export const loadTranslations = ({ locales }: { locales: string[] }) =>
  Promise.all(locales.map(async (locale) => ({ locale, data: prefixed(await load(locale)) })));
