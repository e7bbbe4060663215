import { postedAtMs } from '../seed/shape.mjs';
import { COMMUNITIES, CYCLE } from '../seed/shape.mjs';

export const PAGE_SIZE = 20;

/** A query string with Strapi's brackets encoded, as its clients send them. */
export const queryOf = (pairs) => new URLSearchParams(pairs).toString();

/** Older contributions that a place in the feed must have behind it, so that its page is full. */
const BEHIND = COMMUNITIES * (PAGE_SIZE + 2);

const greatestCommonDivisor = (a, b) => (b === 0 ? a : greatestCommonDivisor(b, a % b));

const strideFor = (places) => {
  let stride = Math.floor(places * 0.618) | 1;
  while (greatestCommonDivisor(stride, places) !== 1) stride += 2;
  return stride;
};

/**
 * Places in the feeds, each a contribution, no two alike until all have been visited, far from one
 * another: no two requests ask the same.
 * @param {number} contributions
 * @returns {() => { i: number, id: number, atMs: number, community: number }}
 */
export const walk = (contributions) => {
  const from = Math.ceil(BEHIND / CYCLE) * CYCLE;
  const places = contributions - from;
  const stride = strideFor(places);
  let step = 0;
  return () => {
    const i = from + ((step * stride) % places);
    step += 1;
    return { i, id: i + 1, atMs: postedAtMs(i, contributions), community: i % COMMUNITIES };
  };
};

/** The cursor that the feed gives with contribution `i` as a page's last. */
export const cursorAt = ({ atMs, id }) => Buffer.from(`latest:${atMs}:${id}`).toString('base64url');
