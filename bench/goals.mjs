import { AT_ONCE } from './files.mjs';
import { TAKERS } from './last-place.mjs';
import { pairedRatio } from './statistics.mjs';

/**
 * What is wanted, as a ratio of two contenders' rates within the same rounds.
 * @typedef {{ id: string, title: string, above: string, below: string, atLeast: number }} Goal
 */

/** @type {Goal[]} */
const RATES = [
  {
    id: 'feed-to-floor',
    title: 'public feed ÷ bare Koa',
    above: 'feed',
    below: 'floor',
    atLeast: 0.5,
  },
  {
    id: 'cold-feed-to-floor',
    title: 'public feed ÷ bare Koa, every request at another cursor',
    above: 'feed-cold',
    below: 'floor-cold',
    atLeast: 0.5,
  },
  {
    id: 'feed-to-find',
    title: "public feed ÷ Strapi's `find`",
    above: 'feed',
    below: 'find',
    atLeast: 50,
  },
  {
    id: 'feed-to-find-uncounted',
    title: "public feed ÷ Strapi's `find` without the total",
    above: 'feed',
    below: 'find-uncounted',
    atLeast: 50,
  },
  {
    id: 'signed-in-to-me',
    title: 'signed-in feed ÷ `GET /api/users/me`',
    above: 'signed-in-feed',
    below: 'users-me',
    atLeast: 0.8,
  },
  {
    id: 'signed-in-cold-to-me',
    title: 'signed-in feed ÷ `GET /api/users/me`, every request at another cursor',
    above: 'signed-in-feed-cold',
    below: 'users-me',
    atLeast: 0.8,
  },
  ...['resources', 'faqs', 'visits'].flatMap((list) => [
    {
      id: `${list}-to-feed`,
      title: `public ${list} ÷ public feed`,
      above: list,
      below: 'feed',
      atLeast: 0.5,
    },
    {
      id: `signed-in-${list}-to-feed`,
      title: `signed-in ${list} ÷ signed-in feed`,
      above: `signed-in-${list}`,
      below: 'signed-in-feed',
      atLeast: 0.5,
    },
  ]),
  {
    id: 'search-to-contains',
    title: "search as a visitor ÷ Strapi's `$containsi`",
    above: 'search',
    below: 'contains',
    atLeast: 20,
  },
  {
    id: 'member-search-to-contains',
    title: "search as a member ÷ Strapi's `$containsi`",
    above: 'search-as-member',
    below: 'contains',
    atLeast: 20,
  },
  {
    id: 'submit-to-create',
    title: "submitting ÷ Strapi's `create`",
    above: 'submit',
    below: 'create',
    atLeast: 0.9,
  },
];

/** What one submission may ask of the database, its transaction included. */
const STATEMENTS_AT_MOST = 24;

/** How long an editor may wait for a page, in milliseconds. */
const PAGES_AT_MOST = {
  queue: { title: 'the moderators’ queue', milliseconds: 50 },
  overview: { title: 'the communities’ table', milliseconds: 300 },
};

/** How long somebody may wait for an answer who asks alone, in milliseconds. */
const WAITS_AT_MOST = {
  search: { title: 'search as a visitor, p95', of: 'p95', milliseconds: 50 },
  'search-as-member': { title: 'search as a member, p95', of: 'p95', milliseconds: 50 },
  lineage: { title: 'a large family’s lineage as a visitor, p95', of: 'p95', milliseconds: 50 },
  'lineage-as-member': {
    title: 'a large family’s lineage as a member, p95',
    of: 'p95',
    milliseconds: 50,
  },
};

/** How long the last of many may wait who ask for the same place at once, in milliseconds. */
const PLACE_AT_MOST = 1_000;

/** How much memory a file of 10 MB may take while it comes or goes, in bytes. */
const FILE_AT_MOST = 2_000_000;

const SCALE_AT_MOST = 1.3;

const verdict = (isMet) => (isMet ? 'met' : 'missed');

const judgeRate = ({ above, below, atLeast, ...goal }, figures) => {
  const wanted = `≥ ${atLeast}`;
  const [top, bottom] = [figures[above], figures[below]];
  const isMeasured = (one) => one?.rates.length && one.rates.every((rate) => rate > 0);
  if (!isMeasured(top) || !isMeasured(bottom)) {
    return { ...goal, wanted, ratio: null, verdict: 'not measured' };
  }
  const ratio = pairedRatio(top.rates, bottom.rates);
  const cpuRatio = bottom.cpuMs.median / top.cpuMs.median;
  return { ...goal, wanted, ratio, cpuRatio, verdict: verdict(ratio.median >= atLeast) };
};

const SCALED = { feed: 'communities in turn', 'feed-cold': 'every request at another cursor' };

const judgeScale = (scale, [small, large]) =>
  Object.entries(SCALED).map(([id, how]) => ({
    id: `scale-${id}`,
    title: `feed's time at ${large.toLocaleString('en')} ÷ at ${small.toLocaleString('en')} contributions, ${how}`,
    wanted: `≤ ${SCALE_AT_MOST}`,
    ratio: scale[id].ratio,
    verdict: verdict(scale[id].ratio.median <= SCALE_AT_MOST),
  }));

const judgeStatements = ({ submit }) => ({
  id: 'submit-statements',
  title: 'SQL statements of a submission',
  wanted: `≤ ${STATEMENTS_AT_MOST}`,
  value: submit?.statements === undefined ? null : String(submit.statements),
  verdict:
    submit?.statements === undefined
      ? 'not measured'
      : verdict(submit.statements <= STATEMENTS_AT_MOST),
});

const judgePages = (admin) =>
  Object.entries(PAGES_AT_MOST).map(([id, { title, milliseconds }]) => ({
    id: `page-${id}`,
    title: `${title}, p50`,
    wanted: `≤ ${milliseconds} ms`,
    value: `${admin[id].p50.median.toFixed(1)} ms`,
    verdict: verdict(admin[id].p50.median <= milliseconds),
  }));

const judgeWaits = (waits) =>
  Object.entries(WAITS_AT_MOST).map(([id, { title, of, milliseconds }]) => ({
    id: `wait-${id}`,
    title,
    wanted: `≤ ${milliseconds} ms`,
    value: `${waits[id][of].median.toFixed(1)} ms`,
    verdict: verdict(waits[id][of].median <= milliseconds),
  }));

const judgePlace = ({ tries, oneWinner, p99 }) => [
  {
    id: 'one-winner',
    title: `${TAKERS} at once for the last place: one alone gets it`,
    wanted: 'always',
    value: `${oneWinner} of ${tries}`,
    verdict: verdict(oneWinner === tries),
  },
  {
    id: 'place-p99',
    title: `${TAKERS} at once for the last place, p99`,
    wanted: `≤ ${PLACE_AT_MOST} ms`,
    value: `${p99.toFixed(0)} ms`,
    verdict: verdict(p99 <= PLACE_AT_MOST),
  },
];

const judgeFiles = (files) =>
  AT_ONCE.flatMap((atOnce) =>
    ['up', 'down'].map((way) => {
      const grown = files[`${way}-${atOnce}`].inUse.median / atOnce;
      return {
        id: `file-${way}-${atOnce}`,
        title: `memory in use for each file of 10 MB on its way ${way}, ${atOnce} at once`,
        wanted: `≤ ${FILE_AT_MOST / 1e6} MB`,
        value: `${(grown / 1e6).toFixed(2)} MB`,
        verdict: verdict(grown <= FILE_AT_MOST),
      };
    })
  );

const judgeUse = ({ waits, 'last-place': place, files }) => [
  ...(waits ? judgeWaits(waits) : []),
  ...(place ? judgePlace(place) : []),
  ...(files ? judgeFiles(files) : []),
];

/** Every goal with its ratio or value on one database: met, missed or not measured. */
export const judge = ({ figures, use, admin, scale }, sizes) => [
  ...RATES.filter(({ above, below }) => above in figures && below in figures).map((goal) =>
    judgeRate(goal, figures)
  ),
  ...('submit' in figures ? [judgeStatements(figures)] : []),
  ...judgeUse(use),
  ...(admin ? judgePages(admin) : []),
  ...(scale ? judgeScale(scale, sizes.scale) : []),
];
