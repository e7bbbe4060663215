import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { ConfigSections } from '../../core/plugin-config';
import { soughtIn, type Sought } from '../../text/sought';
import { SEARCH_LANGUAGES, type SearchLanguage } from '../../text/stems';

const BY_DEFAULT: SearchLanguage = 'english';

/** In the project's `config/plugins`: `search: { language: 'german' }`. */
export const SEARCH_CONFIG: ConfigSections = {
  search: {
    language: z.enum([...SEARCH_LANGUAGES], `takes one of ${SEARCH_LANGUAGES.join(', ')}`),
  },
};

/** The language whose endings are looked past. */
export const searchLanguage = (strapi: Core.Strapi): SearchLanguage =>
  strapi.config.get<SearchLanguage | undefined>(
    'plugin::communities-of-practice.search.language'
  ) ?? BY_DEFAULT;

/** A list's `filters[text]` as it is looked for; undefined where it is not asked. */
export const soughtText = (
  strapi: Core.Strapi,
  { text }: { text?: string | undefined }
): { text: Sought | undefined } => ({
  text: text === undefined ? text : soughtIn(text, searchLanguage(strapi)),
});
