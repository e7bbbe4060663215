import type { DemoVisit } from '../demo/world.types';
import type { Keys } from './threads';
import { keyIn, PLUGIN, write, type Writing } from './writing';

/** The only one that comes again. */
const SERIES_KEY = 'demofortnightlyvisits001';

const seriesOf = ({ series }: DemoVisit) =>
  series
    ? {
        repeatsEvery: 'fortnight',
        seriesNumber: series.number,
        seriesOf: series.of,
        seriesKey: SERIES_KEY,
        seriesBegan: series.began,
      }
    : {};

const writeItself = (writing: Writing, visit: DemoVisit, { people, communities }: Keys) => {
  const { community, author, host, addressee, createdAt, dates, proposed } = visit;
  const { begunAs, state, title, text, wentWrongHereToo, place, access, questions, places } = visit;
  return write(writing, `${PLUGIN}.visit`, {
    ...{ begunAs, state, title, text, wentWrongHereToo, place, access, questions, places },
    ...dates,
    ...seriesOf(visit),
    proposal: proposed.length > 0 ? { by: 'guest', dates: proposed } : null,
    community: keyIn(communities, community),
    author: keyIn(people, author),
    ...(host ? { host: keyIn(people, host) } : {}),
    ...(addressee ? { addressee: keyIn(people, addressee) } : {}),
    postedAt: createdAt,
  });
};

/** One visit, with who comes and what they noted. @returns its documentId. */
export const writeVisit = async (
  writing: Writing,
  visit: DemoVisit,
  keys: Keys
): Promise<string> => {
  const key = await writeItself(writing, visit, keys);
  for (const { guest, questions, at } of visit.guests) {
    await write(writing, `${PLUGIN}.visit-guest`, {
      visit: key,
      guest: keyIn(keys.people, guest),
      questions,
      takenAt: at,
    });
  }
  for (const { author, at, ...note } of visit.notes) {
    await write(writing, `${PLUGIN}.visit-note`, {
      ...note,
      visit: key,
      author: keyIn(keys.people, author),
      side: author === visit.host ? 'host' : 'guest',
      notedAt: at,
    });
  }
  return key;
};
