import type { Permission } from '../ui/permissions';
import { messageId, sharedWords, type Words } from '../ui/words';
import { SECTIONS, type Manifest } from './manifest';

/** @throws Error when a name stands twice: one would hide the other without a word. */
const refuseTwice = (what: string, names: readonly string[]): void => {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new Error(`Gathering Places: the ${what} "${twice}" stands twice.`);
};

const prefixed = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([id, text]) => [messageId(id), text]));

const distinct = (permissions: readonly Permission[]): Permission[] =>
  permissions.filter(
    ({ action }, index) => permissions.findIndex((other) => other.action === action) === index
  );

/** Merges the features' manifests into what Strapi is told and what the pages walk over. */
export const composeAdmin = (manifests: readonly Manifest[]) => {
  const all = <Part>(partOf: (manifest: Manifest) => readonly Part[] | undefined): Part[] =>
    manifests.flatMap((manifest) => partOf(manifest) ?? []);
  const words = [sharedWords, ...all(({ words: own }) => (own ? [own] : []))];
  const places = all((manifest) => manifest.places);
  const communityPlaces = all((manifest) => manifest.communityPlaces);
  const pages = [
    ...places,
    ...all((manifest) => manifest.pages),
    ...communityPlaces.map(({ path, ...page }) => ({
      ...page,
      path: ['communities/:documentId', path].filter(Boolean).join('/'),
    })),
  ];
  refuseTwice(
    'feature',
    manifests.map(({ name }) => name)
  );
  refuseTwice(
    'page',
    pages.map(({ path }) => path)
  );
  refuseTwice(
    'word',
    words.flatMap((own) => Object.keys(own))
  );

  const wordsIn = async (locale: string): Promise<Words> => {
    const translated = all(({ wordsIn: languages }) =>
      languages?.[locale] ? [languages[locale]] : []
    );
    const english = locale === 'en' ? words : [];
    const files = await Promise.all(translated.map((load) => load()));
    return prefixed(Object.assign({}, ...english, ...files.map((file) => file.default)));
  };

  return {
    pages,
    communityPlaces,
    /** In the order of the sections, then of the manifests. */
    places: SECTIONS.flatMap((section) => places.filter((place) => place.section === section)),
    settings: all((manifest) => manifest.settings),
    widgets: all((manifest) => manifest.widgets),
    inContentManager: (apis: Readonly<Record<string, unknown>>) =>
      manifests.forEach((manifest) => manifest.inContentManager?.(apis)),
    /** Whoever may open one page gets the menu entry. */
    permissions: distinct(pages.map(({ permission }) => permission)),
    useCommunityName:
      manifests.find((manifest) => manifest.useCommunityName)?.useCommunityName ??
      (() => undefined),
    /** For Strapi's `registerTrads`. */
    translations: (locales: readonly string[]) =>
      Promise.all(locales.map(async (locale) => ({ locale, data: await wordsIn(locale) }))),
  };
};

export type Admin = ReturnType<typeof composeAdmin>;
