/**
 * What is seeded, as arithmetic: contribution number `i` (from 0) is in community `i % 20` (or `i %
 * 200` for the admin's pages), and
 * within each community every tenth contribution has the same number of replies. Each row follows
 * from its number alone, so the database makes the rows itself and the load knows every cursor.
 */
export const COMMUNITIES = Number(process.env.BENCH_COMMUNITIES ?? 20);

/** Replies of ten contributions in a row: three on average, most with few, one with many. */
export const REPLIES = [0, 0, 1, 1, 2, 2, 3, 4, 6, 11];
const REPLIES_OF_TEN = REPLIES.reduce((sum, count) => sum + count, 0);

/** Contributions after which everything repeats: the sizes must be multiples of it. */
export const CYCLE = COMMUNITIES * REPLIES.length;

const DAY_SECONDS = 24 * 60 * 60;
const SPAN_SECONDS = 350 * DAY_SECONDS;
/** The year ends yesterday, so that the last weeks are full. Told to the children: a run may see midnight. */
process.env.BENCH_STARTED_AT ??= String(
  (Math.floor(Date.now() / 1000 / DAY_SECONDS) - 351) * DAY_SECONDS
);
const STARTED_AT = Number(process.env.BENCH_STARTED_AT);
const REPLY_AFTER_SECONDS = 3_600;

export const replyTotal = (contributions) => (contributions / REPLIES.length) * REPLIES_OF_TEN;

/** Seconds between one contribution and the next: all sizes span the same year. */
export const stepSeconds = (contributions) => Math.max(1, Math.floor(SPAN_SECONDS / contributions));

/** When contribution `i` of so many was posted, in milliseconds. */
export const postedAtMs = (i, contributions) =>
  (STARTED_AT + i * stepSeconds(contributions)) * 1000;

/** How far somebody is in their community's row of openers. */
const rankOf = (i, peers) => (Math.floor(i / COMMUNITIES) * 7) % peers;

/** The number of the member who is so many places after the one who opened `i`; 0 is that one. */
export const peerNumber = (i, after, members) => {
  const peers = members / COMMUNITIES;
  return (i % COMMUNITIES) + COMMUNITIES * ((rankOf(i, peers) + after) % peers);
};

/** Those who are in a community, by number. */
export const membersOf = (community, members) =>
  Array.from({ length: members }, (_, number) => number).filter((number) =>
    [number, number + 7].some((one) => one % COMMUNITIES === community)
  );

/** When the first visit begins: long after the run, so that nobody is reminded of any meanwhile. */
export const FIRST_VISIT_AT = STARTED_AT + 450 * DAY_SECONDS;

/**
 * How deep a family goes: the first generation below the root is made from it, of each other one a third
 * has three made from it.
 */
export const FAMILY_DEPTH = 12;
export const generationSize = (family) => Math.ceil((family - 1) / FAMILY_DEPTH);
/** How many the member `i` of a family comes from; the root is 0. */
export const depthOf = (i, family) =>
  i === 0 ? 0 : 1 + Math.floor((i - 1) / generationSize(family));

export const choose = (expression, values) =>
  `case ${expression} ${values.map((value, index) => `when ${index} then ${value}`).join(' ')} end`;

const ACTIVITIES = ['problem-solving', 'information-request', 'seeking-experience', 'visits'];

/**
 * SQL expressions over the row's number.
 * @param {{ contributions: number, members: number }} size
 */
export const expressions = ({ contributions, members }) => {
  const peers = members / COMMUNITIES;
  const openerRank = (i) => `((${i} / ${COMMUNITIES}) * 7 % ${peers})`;
  const slots = REPLIES.flatMap((count, offset) =>
    Array.from({ length: count }, (_, nth) => ({ offset, nth }))
  );
  const posted = (i) => `(${STARTED_AT} + (${i}) * ${stepSeconds(contributions)})`;
  const replyCount = (i) => `(${choose(`(${i} / ${COMMUNITIES}) % ${REPLIES.length}`, REPLIES)})`;

  const rowsOfReplies = COMMUNITIES * REPLIES_OF_TEN;
  const slot = (j) => `((${j} % ${rowsOfReplies}) / ${COMMUNITIES})`;
  const thread = (j) =>
    `((${j} / ${rowsOfReplies}) * ${CYCLE} + ${COMMUNITIES} * (${choose(
      slot(j),
      slots.map(({ offset }) => offset)
    )}) + ${j} % ${COMMUNITIES})`;

  return {
    community: (i) => `(${i} % ${COMMUNITIES})`,
    opener: (i) => `(${i} % ${COMMUNITIES} + ${COMMUNITIES} * ${openerRank(i)})`,
    /** As {@link peerNumber}. */
    peer: (i, after) =>
      `(${i} % ${COMMUNITIES} + ${COMMUNITIES} * ((${openerRank(i)} + ${after}) % ${peers}))`,
    posted,
    replyCount,
    lastActivity: (i) => `(${posted(i)} + ${REPLY_AFTER_SECONDS} * ${replyCount(i)})`,
    activity: (i) =>
      choose(
        `(${i} / ${COMMUNITIES}) % ${ACTIVITIES.length}`,
        ACTIVITIES.map((key) => `'${key}'`)
      ),
    reply: {
      community: (j) => `(${j} % ${COMMUNITIES})`,
      thread,
      /** Never the one who opened the thread. */
      author: (j) =>
        `(${j} % ${COMMUNITIES} + ${COMMUNITIES} * ((${openerRank(thread(j))} + 1 + ${slot(j)} % ${
          peers - 1
        }) % ${peers}))`,
      posted: (j) =>
        `(${posted(thread(j))} + ${REPLY_AFTER_SECONDS} * (1 + ${choose(
          slot(j),
          slots.map(({ nth }) => nth)
        )}))`,
    },
  };
};
