import { titleOf, VOCABULARY } from '../seed/texts.mjs';
import { PAGE_SIZE, queryOf } from './queries.mjs';

const OF_EACH = 60;

const wordAt = (k) => VOCABULARY[k % VOCABULARY.length];

/**
 * Ways to ask, each as words with what the answer must have. What is rare stands in one title, though
 * its other words stand in all; what is frequent stands in nearly every text.
 */
const WAYS = {
  rare: (k, { contributions }) => {
    const number = 100 + ((k * 617) % (contributions - 100));
    return { words: [String(number), 'question', 'boiler'], title: titleOf(number) };
  },
  frequent: (k) => ({ words: [wordAt(k)] }),
  two: (k) => ({ words: [wordAt(k), wordAt(k * 7 + 3)] }),
  prefix: (k) => ({ words: [wordAt(k).slice(0, 5)] }),
};

/** So many of one way, or of each in turn. */
const questionsIn = (world, ways = Object.keys(WAYS)) =>
  Array.from({ length: OF_EACH }, (_, k) => ways.map((way) => WAYS[way](k, world))).flat();

const searchPath = ({ words }) =>
  `/api/communities-of-practice/search?${queryOf([
    ['q', words.join(' ')],
    ['pagination[pageSize]', PAGE_SIZE],
  ])}`;

const isMarked = ({ titleHtml, excerptHtml }) => `${titleHtml}${excerptHtml}`.includes('<mark>');

/** What is asked for by its number comes first; all else says what was asked. */
const checkHits =
  (ways) =>
  ({ data, meta }, world, index) => {
    const { words, title } = questionsIn(world, ways)[index];
    const [first] = data;
    if (!first || data.length > meta.pagination.total) throw new Error(`finds no "${words}"`);
    if (title !== undefined && (first.kind !== 'contribution' || first.title !== title)) {
      throw new Error(`finds ${first.title} first, not ${title}`);
    }
    if (!data.every(isMarked)) throw new Error(`finds what does not say "${words}"`);
  };

const asMember = ({ people }, request, index) => ({
  ...request,
  headers: { authorization: `Bearer ${people[index % people.length].token}` },
});

/** @returns {import('./feeds.mjs').Contender} */
const searching = (id, how, { ways, isMember }) => ({
  id,
  title: `search ${how}`,
  server: 'strapi',
  checked: ways?.length ?? Object.keys(WAYS).length,
  requests: (world) =>
    questionsIn(world, ways).map((question, index) => {
      const request = { path: searchPath(question) };
      return isMember ? asMember(world, request, index) : request;
    }),
  check: checkHits(ways),
});

export const SEARCH = searching('search', 'as a visitor, mixed words', { isMember: false });

export const SEARCH_AS_MEMBER = searching('search-as-member', 'as a member, mixed words', {
  isMember: true,
});

/** How long each way to ask takes. */
export const SEARCH_WAYS = Object.keys(WAYS).map((way) =>
  searching(`search-${way}`, `as a member, ${way} words`, { ways: [way], isMember: true })
);

const says = ({ title, text }, word) => `${title} ${text}`.toLowerCase().includes(word);

/** The same words by Strapi's own filter, each in the title or the text. @type {import('./feeds.mjs').Contender} */
export const STRAPI_CONTAINS = {
  id: 'contains',
  title: "Strapi's `find` with `$containsi`, the same words",
  server: 'strapi',
  checked: Object.keys(WAYS).length,
  requests: (world) =>
    questionsIn(world).map(({ words }) => ({
      path: `/api/bench-posts?${queryOf([
        ...words.flatMap((word, at) => [
          [`filters[$and][${at}][$or][0][title][$containsi]`, word],
          [`filters[$and][${at}][$or][1][text][$containsi]`, word],
        ]),
        ['fields[0]', 'title'],
        ['fields[1]', 'text'],
        ['populate[community][fields][0]', 'name'],
        ['pagination[pageSize]', PAGE_SIZE],
      ])}`,
    })),
  check: ({ data }, world, index) => {
    const { words } = questionsIn(world)[index];
    const isFound = data.every((item) => words.every((word) => says(item, word)));
    if (data.length === 0 || !isFound) throw new Error(`finds no "${words}"`);
  },
};
