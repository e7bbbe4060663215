import { keyOf } from '../seed/dialects.mjs';
import { depthOf, FAMILY_DEPTH } from '../seed/shape.mjs';

const STARTS = 400;
/** What one answer holds at most; the family is larger. */
const MOST = 200;

const deepest = ({ family }) => family - 1;

/** The deepest, the root, then others far from one another: few lineages are asked for twice in a second. */
const startsIn = (world) => [
  deepest(world),
  0,
  ...Array.from({ length: STARTS }, (_, k) => 1 + ((k * 617) % (world.family - 1))),
];

const check = ({ data, meta }, world, index) => {
  const start = startsIn(world)[index];
  const kin = new Map(data.map((one) => [one.documentId, one]));
  const own = kin.get(keyOf('y', start));
  if (data.length !== MOST || kin.size !== MOST || !meta.more) {
    throw new Error(`answers ${data.length} of a family of ${world.family}`);
  }
  if (own?.depth !== depthOf(start, world.family)) throw new Error(`hangs it at ${own?.depth}`);
  const isHung = ({ parent, depth }) => {
    const above = kin.get(parent);
    // Of so large a family some hang from one that this answer has no room for.
    return above === undefined ? (parent === null) === (depth === 0) : above.depth === depth - 1;
  };
  if (!kin.has(own.parent) && own.depth > 0) throw new Error('leaves out what it was made from');
  if (!data.every((one) => one.depth <= FAMILY_DEPTH && isHung(one))) {
    throw new Error('hangs one from another than its parent');
  }
};

const lineage = (id, who, headersOf) => ({
  id,
  title: `lineage in a family of 12 generations, as a ${who}`,
  server: 'strapi',
  checked: 2,
  requests: (world) =>
    startsIn(world).map((start, index) => ({
      path: `/api/communities-of-practice/resources/${keyOf('y', start)}/lineage`,
      headers: headersOf(world, index),
    })),
  check,
});

/** @type {import('./feeds.mjs').Contender[]} */
export const LINEAGES = [
  lineage('lineage', 'visitor', () => ({})),
  lineage('lineage-as-member', 'member', ({ people }, index) => ({
    authorization: `Bearer ${people[index % people.length].token}`,
  })),
];
