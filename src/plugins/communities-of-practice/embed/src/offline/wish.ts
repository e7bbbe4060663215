/** What a page asks the worker to keep, for when there is no network. */
export interface Wish {
  /** The page's own address, without what the element says in it. */
  page: string;
  /** What the page is made of: scripts, styles, fonts and pictures of its own origin. */
  parts: readonly string[];
  /** Where the plugin serves its files, as `https://cms.church.example/api/communities-of-practice`. */
  plugin: string;
}

/** A page is kept once, wherever in the element one is on it. */
export const pageOf = (href: string): string => {
  const url = new URL(href);
  for (const name of [...url.searchParams.keys()]) {
    if (name.startsWith('gp-')) url.searchParams.delete(name);
  }
  url.hash = '';
  return url.href;
};

const PARTS: ReadonlySet<string> = new Set(['script', 'link', 'css', 'img']);

/** @param loaded what the browser says that it loaded for this page */
export const wishOf = (
  href: string,
  plugin: string,
  loaded: readonly { name: string; initiatorType: string }[]
): Wish => {
  const { origin } = new URL(href);
  const own = loaded.filter(
    ({ name, initiatorType }) => PARTS.has(initiatorType) && new URL(name).origin === origin
  );
  return { page: pageOf(href), parts: [...new Set(own.map(({ name }) => name))], plugin };
};
