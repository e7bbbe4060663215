import autocannon from 'autocannon';
import { percentile } from './statistics.mjs';

export const CONNECTIONS = 8;

const TIMEOUT_SECONDS = 120;

/** A round must hold at least so many answers on each connection. */
const ANSWERS_PER_CONNECTION = 3;
/** How long a round of something slow may take at most, if one answer does not take longer. */
const SLOW_ROUND_SECONDS = 20;

/**
 * How a contender's rounds are made: for so many seconds, or, where few answers would fit in, until
 * one request on each connection is answered, with as many connections as that leaves time for.
 * @param {number} milliseconds that one request takes alone
 */
export const roundFor = (milliseconds, seconds) => {
  const isSlow = milliseconds * CONNECTIONS * ANSWERS_PER_CONNECTION > seconds * 1000;
  if (!isSlow) return { isSlow, seconds, connections: CONNECTIONS };
  const fitting = Math.floor((SLOW_ROUND_SECONDS * 1000) / milliseconds);
  return { isSlow, seconds, connections: Math.min(CONNECTIONS, Math.max(1, fitting)) };
};

/**
 * One round of load on one server.
 * @param {{ port: number, requests: object[], seconds: number, isSlow?: boolean,
 *   connections?: number, status?: number }} load
 * @returns {Promise<{ answers: number, rate: number, p50: number, p95: number, p99: number, failed: number }>}
 *   `rate` in good answers a second; latencies in milliseconds, NaN without an answer
 */
export const measureRound = async ({
  port,
  requests,
  seconds,
  isSlow = false,
  connections = CONNECTIONS,
  status: wanted = 200,
}) => {
  const times = [];
  let good = 0;
  const startedAt = performance.now();
  let lastAnswerAt = startedAt;
  const running = autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    requests,
    ...(isSlow ? { amount: connections } : { duration: seconds }),
    timeout: TIMEOUT_SECONDS,
  });
  running.on('response', (client, status, bytes, milliseconds) => {
    times.push(milliseconds);
    if (status === wanted) good += 1;
    lastAnswerAt = performance.now();
  });
  const result = await running;
  // Autocannon ends on a whole second, which a round of a few answers does not.
  const lasted = isSlow ? (lastAnswerAt - startedAt) / 1000 : result.duration;
  return {
    answers: times.length,
    rate: good / lasted,
    p50: times.length ? percentile(times, 0.5) : Number.NaN,
    p95: times.length ? percentile(times, 0.95) : Number.NaN,
    p99: times.length ? percentile(times, 0.99) : Number.NaN,
    failed: times.length - good + result.errors,
  };
};

/** The next request of a contender that makes each anew, else its first. */
const next = ([first]) => (first.setupRequest ? first.setupRequest(first) : first);

const send = async (port, { path, method = 'GET', headers, body }) => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body });
  return { status: answer.status, text: await answer.text() };
};

const SAMPLES = 3;
const LONG_MS = 2_000;

/** How long one request takes alone; the shortest of a few, of what is quick. */
const timeAlone = async (port, requests) => {
  let shortest = Infinity;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const startedAt = performance.now();
    await send(port, next(requests));
    shortest = Math.min(shortest, performance.now() - startedAt);
    if (shortest > LONG_MS) break;
  }
  return shortest;
};

/** @returns the answer's bytes */
const verifyAnswer = async (port, contender, request, world, index) => {
  const { status, text } = await send(port, request);
  const wanted = contender.status ?? 200;
  if (status !== wanted) throw new Error(`answers ${status}, not ${wanted}: ${text.slice(0, 300)}`);
  contender.check(text === '' ? null : JSON.parse(text), world, index);
  return Buffer.byteLength(text);
};

/**
 * Sends a contender's first requests and looks at the answers, before any is counted.
 * @returns {Promise<{ bytes: number, milliseconds: number }>} the first answer's size, and the time of
 *   the next, when all that is loaded once is loaded
 * @throws Error when one is not what the contender says it is
 */
export const verify = async (port, contender, requests, world) => {
  const sizes = [];
  for (const [index, request] of requests.slice(0, contender.checked ?? 1).entries()) {
    sizes.push(await verifyAnswer(port, contender, request, world, index));
  }
  return { bytes: sizes[0], milliseconds: await timeAlone(port, requests) };
};

/** SQL statements that one request costs a warm server; the fewest of so many. */
export const countStatements = async (server, requests, samples) => {
  const counts = [];
  for (let sample = 0; sample < samples; sample += 1) {
    await server.ask('statements');
    await send(server.port, next(requests));
    counts.push((await server.ask('statements')).statements);
  }
  return Math.min(...counts);
};
