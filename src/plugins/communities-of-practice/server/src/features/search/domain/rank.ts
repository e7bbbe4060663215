import type { Find } from './find';

/** What each thing is worth, in parts of one: saying all that was asked is worth six. */
const WORTH = {
  coverage: 6,
  titleCoverage: 3,
  held: { yes: 2, partly: 1, no: -0.5 },
  helped: 1.2,
  isAnswered: 0.5,
  // What was made to be found again, before what was said in passing.
  kind: { faq: 1.2, resource: 0.6, contribution: 0.4, reply: 0 },
} as const;

/** Of one thread, what comes after the first find is worth so much of itself: others’ turn. */
const AGAIN = 0.6;

/** How much a find is worth to whoever asked; higher comes first. */
export const worthOf = (find: Find): number =>
  find.coverage * WORTH.coverage +
  find.titleCoverage * WORTH.titleCoverage +
  (find.held === null ? 0 : WORTH.held[find.held]) +
  (find.helped ? WORTH.helped : 0) +
  (find.isAnswered ? WORTH.isAnswered : 0) +
  WORTH.kind[find.kind];

interface Weighed {
  find: Find;
  worth: number;
}

/** Of two that are worth the same the later comes first, then the later in the index. */
const byWorth = (one: Weighed, other: Weighed): number =>
  other.worth - one.worth ||
  other.find.postedAt.getTime() - one.find.postedAt.getTime() ||
  other.find.place - one.find.place;

/** What is best first, and no thread before others again and again. */
export const inOrder = (finds: readonly Find[]): Find[] => {
  const seen = new Set<string>();
  return finds
    .map((find) => ({ find, worth: worthOf(find) }))
    .sort(byWorth)
    .map((weighed) => {
      const { thread } = weighed.find;
      const isAgain = thread !== null && seen.has(thread);
      if (thread !== null) seen.add(thread);
      return isAgain ? { ...weighed, worth: weighed.worth * AGAIN } : weighed;
    })
    .sort(byWorth)
    .map(({ find }) => find);
};
