/** What stands in the way of a goal that was missed, in figures of the same run. */

const share = (part, whole) => (part.rate.median / whole.rate.median).toFixed(2);
const perSecond = (one) => `${Math.round(one.rate.median).toLocaleString('en')} requests a second`;

const shellNote = (figures, feed, floor) => {
  const { shell } = figures;
  if (!shell?.rate) return "what Strapi's own shell costs was not measured";
  return (
    `Strapi's own shell (middlewares, router, permissions, serialising), answering 20 fixed items ` +
    `without a query of their own, makes ${perSecond(shell)}: ${share(shell, floor)} of the floor. ` +
    `No answer that goes through all of it can do more; the feed makes ${share(feed, shell)} of that`
  );
};

const findNote = (figures, find) =>
  `Strapi's \`find\` makes ${perSecond(find)} here and the feed ${perSecond(figures.feed)}; 50 ` +
  `times as many would be ${Math.round(find.rate.median * 50).toLocaleString('en')}, ` +
  `${(find.rate.median * 50) / figures.floor.rate.median > 1 ? 'more than' : 'within'} what bare ` +
  `Koa makes (${perSecond(figures.floor)})`;

const meNote = (figures, feed) =>
  `a request of the signed-in feed takes ${feed.statements} SQL statements and answers ` +
  `${feed.bytes.toLocaleString('en')} bytes, \`users/me\` ${figures['users-me'].statements} and ` +
  `${figures['users-me'].bytes}`;

const submitNote = ({ submit, create }) =>
  `submitting takes ${submit.statements} SQL statements in one transaction, Strapi's create ` +
  `${create.statements}; submitting itself writes through the Document Service, so it pays for a ` +
  'create without the way back and adds the rest';

const pageNote = ({ p50, p99 }) =>
  `half of the answers took ${p50.median.toFixed(1)} ms at most, 99 of 100 ${p99.median.toFixed(1)} ms`;

const listNote = (figures, list, feed) =>
  `a page of the list takes ${figures[list].statements} SQL statements and ` +
  `${figures[list].bytes.toLocaleString('en')} bytes, one of the feed ${figures[feed].statements} ` +
  `and ${figures[feed].bytes.toLocaleString('en')}`;

const LIST_NOTES = Object.fromEntries(
  ['resources', 'faqs', 'visits'].flatMap((list) => [
    [`${list}-to-feed`, ({ figures }) => listNote(figures, list, 'feed')],
    [
      `signed-in-${list}-to-feed`,
      ({ figures }) => listNote(figures, `signed-in-${list}`, 'signed-in-feed'),
    ],
  ])
);

const searchNote = (figures, search) =>
  `a search makes ${perSecond(figures[search])} and takes ${figures[search].statements} SQL ` +
  `statements, Strapi's \`find\` makes ${perSecond(figures.contains)}`;

const waitNote = ({ use: { waits } }, id) =>
  `half of the answers took ${waits[id].p50.median.toFixed(1)} ms at most, 95 of 100 ` +
  `${waits[id].p95.median.toFixed(1)} ms`;

const placeNote = ({ use }) => {
  const { winners, p50, p99 } = use['last-place'];
  return (
    `so many got it, try by try: ${winners.join(', ')}; half of all answers came within ` +
    `${p50.toFixed(0)} ms, 99 of 100 within ${p99.toFixed(0)} ms`
  );
};

const fileNote = ({ use: { files } }, id) =>
  `all together grew by ${(files[id].inUse.median / 1e6).toFixed(2)} MB in use and ` +
  `${(files[id].rss.median / 1e6).toFixed(2)} MB of RSS at most`;

const USE_NOTES = {
  ...Object.fromEntries(
    ['search', 'search-as-member', 'lineage', 'lineage-as-member'].map((id) => [
      `wait-${id}`,
      (result) => waitNote(result, id),
    ])
  ),
  ...Object.fromEntries(
    ['up-1', 'down-1', 'up-8', 'down-8'].map((id) => [
      `file-${id}`,
      (result) => fileNote(result, id),
    ])
  ),
  'one-winner': placeNote,
  'place-p99': placeNote,
};

const scaleNote = ({ scale }, id) =>
  `one request takes ${scale[id].small.median.toFixed(2)} ms at the smaller size and ` +
  `${scale[id].large.median.toFixed(2)} ms at the larger`;

const NOTES = {
  ...LIST_NOTES,
  ...USE_NOTES,
  'search-to-contains': ({ figures }) => searchNote(figures, 'search'),
  'member-search-to-contains': ({ figures }) => searchNote(figures, 'search-as-member'),
  'feed-to-floor': ({ figures }) => shellNote(figures, figures.feed, figures.floor),
  'cold-feed-to-floor': ({ figures }) =>
    shellNote(figures, figures['feed-cold'], figures['floor-cold']),
  'feed-to-find': ({ figures }) => findNote(figures, figures.find),
  'feed-to-find-uncounted': ({ figures }) => findNote(figures, figures['find-uncounted']),
  'signed-in-to-me': ({ figures }) => meNote(figures, figures['signed-in-feed']),
  'signed-in-cold-to-me': ({ figures }) => meNote(figures, figures['signed-in-feed-cold']),
  'submit-to-create': ({ figures }) => submitNote(figures),
  'submit-statements': ({ figures }) => submitNote(figures),
  'page-queue': ({ admin }) => pageNote(admin.queue),
  'page-overview': ({ admin }) => pageNote(admin.overview),
  'scale-feed': (result) => scaleNote(result, 'feed'),
  'scale-feed-cold': (result) => scaleNote(result, 'feed-cold'),
};

/** @returns {string[]} one sentence for each goal missed on this database */
export const noteMissed = (result) =>
  result.goals
    .filter(({ verdict }) => verdict === 'missed')
    .map(({ id, title }) => `${result.version}, ${title}: ${NOTES[id](result)}.`);
