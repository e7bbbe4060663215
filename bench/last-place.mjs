import { sayWithTime } from './progress.mjs';
import { keyOf } from './seed/dialects.mjs';
import { COMMUNITIES, membersOf, peerNumber } from './seed/shape.mjs';
import { PLACES } from './seed/visits.mjs';
import { percentile } from './statistics.mjs';

/** So many ask at once. */
export const TAKERS = 50;

const visitPath = (visit) => `/api/communities-of-practice/visits/${keyOf('v', visit)}`;

const authorized = ({ token }) => ({ authorization: `Bearer ${token}` });

const take = async (port, visit, person) => {
  const startedAt = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}${visitPath(visit)}/places`, {
    method: 'POST',
    headers: { ...authorized(person), 'content-type': 'application/json' },
    body: JSON.stringify({ data: { confirmsChecklist: true } }),
  });
  const { error } = await answer.json();
  const milliseconds = performance.now() - startedAt;
  return { status: answer.status, code: error?.details?.code, milliseconds };
};

/** What the visit says afterwards to somebody who is not in it. */
const placesLeftOf = async (port, visit, person) => {
  const answer = await fetch(`http://127.0.0.1:${port}${visitPath(visit)}`, {
    headers: authorized(person),
  });
  return (await answer.json()).data.placesLeft;
};

const isRefused = ({ status, code }) => status === 409 && code === 'no-places-left';

/** Members of the first community who are neither host nor guests of these visits. */
const takersFor = (visits, { members }) => {
  const inOne = new Set(
    visits.flatMap((visit) =>
      Array.from({ length: PLACES }, (_, after) => peerNumber(visit, after, members))
    )
  );
  const others = membersOf(0, members).filter((number) => !inOne.has(number));
  if (others.length < TAKERS) throw new Error(`Seed: ${others.length} could take a place.`);
  return others.slice(0, TAKERS);
};

const tryVisit = async (port, visit, people) => {
  const answers = await Promise.all(people.map((person) => take(port, visit, person)));
  const winners = answers.filter(({ status }) => status === 200).length;
  const refused = answers.filter(isRefused).length;
  const left = await placesLeftOf(port, visit, people[0]);
  return {
    times: answers.map(({ milliseconds }) => milliseconds),
    isOneAlone: winners === 1 && refused === TAKERS - 1 && left === 0,
    winners,
    refused,
    others: answers.filter((one) => one.status !== 200 && !isRefused(one)),
  };
};

/**
 * Many who ask at once for the last place of a visit, one visit after another; the first visit warms the
 * server up.
 * @returns {Promise<{ tries: number, oneWinner: number, winners: number[], p50: number, p99: number }>}
 *   in how many tries one of them got it and all others were told so; milliseconds of all answers
 */
export const measureLastPlace = async (server, { rounds }) => {
  const { port, world } = server;
  const visits = Array.from({ length: rounds + 1 }, (_, nth) => nth * COMMUNITIES);
  const numbers = takersFor(visits, world);
  const { people } = await server.ask('sign-in', { numbers });
  const tries = [];
  for (const visit of visits) {
    const tried = await tryVisit(port, visit, people);
    tries.push(tried);
    const [other] = tried.others;
    sayWithTime(
      `  ${TAKERS} at once: ${tried.winners} got the last place, ${tried.refused} were told so` +
        (other ? `, others ${other.status} ${other.code}` : '')
    );
  }
  const times = tries.slice(1).flatMap((tried) => tried.times);
  return {
    tries: tries.length,
    oneWinner: tries.filter(({ isOneAlone }) => isOneAlone).length,
    winners: tries.map(({ winners }) => winners),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
};
