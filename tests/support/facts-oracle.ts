import type { MetricFacts } from '../../src/plugins/communities-of-practice/server/src/features/metrics/kinds/metric';
import { ACTIVITY_KEYS, SILENT_ACTIVITIES } from './activity-keys';
import type { Asking, History } from './facts-history';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/**
 * The first moments of the last Mondays there, the oldest first: found by looking at the clock on the wall every quarter
 * of an hour.
 */
export const mondaysBefore = (now: number, timeZone: string, count: number): number[] => {
  const wall = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const mondays: number[] = [];
  for (let at = Math.floor(now / (HOUR / 4)) * (HOUR / 4); mondays.length < count; at -= HOUR / 4) {
    if (wall.format(at) === 'Mon 00:00' || wall.format(at) === 'Mon, 00:00') mondays.unshift(at);
  }
  return mondays;
};

/** A proportion, counted one by one. */
const countOf = <T>(all: readonly T[], isSuccess: (one: T) => boolean) => {
  let successes = 0;
  for (const one of all) if (isSuccess(one)) successes += 1;
  return { successes, n: all.length };
};

/**
 * The facts by going through everything that happened, again and again: as things stood where the last week ends.
 * @param edges where the weeks of the window begin, and where the last one ends.
 */
export const factsByHand = (history: History, edges: readonly number[]): MetricFacts => {
  const from = edges[0] as number;
  const until = edges.at(-1) as number;
  const isIn = (at: number) => at >= from && at < until;
  const facilitates = (person: string | null) =>
    history.members.some(
      ({ key, role, state }) => key === person && role === 'facilitator' && state === 'active'
    );
  const isOther = (one: string | null, other: string | null) => one === null || one !== other;
  const shown = history.askings.filter(({ standing }) => standing === 'shown');
  const everyReply = history.askings.flatMap((asking) =>
    asking.answers.map((answer) => ({ ...answer, asking }))
  );
  const replies = everyReply.filter(
    ({ standing, asking }) => standing === 'shown' && !asking.isInRound
  );
  const posts = [...shown, ...replies].filter(
    ({ author }) => author !== null && !facilitates(author)
  );

  const counts: Record<string, number> = {};
  for (const { author, at } of posts) {
    if (author !== null && isIn(at)) counts[author] = (counts[author] ?? 0) + 1;
  }
  const quiet = history.members.filter(
    ({ key, role, state }) => state === 'active' && role === 'member' && !counts[key]
  );

  const met = replies.filter(
    ({ author, at, asking }) =>
      isIn(at) &&
      asking.standing === 'shown' &&
      isOther(author, asking.author) &&
      !facilitates(author)
  );
  const partners = edges.slice(1).map((end, index) => {
    const inWeek = met.filter(({ at }) => at >= (edges[index] as number) && at < end);
    const people = inWeek.flatMap(({ author, asking }) => [author, asking.author]);
    return new Set(people.filter((person) => person !== null && !facilitates(person))).size;
  });
  const times = met.map(({ at }) => at).sort((a, b) => a - b);
  const gaps = times.map((at, index) => ((times[index + 1] ?? until) - at) / DAY);

  const expecting = shown.filter(
    ({ activity, author, isInRound }) =>
      !SILENT_ACTIVITIES.includes(activity) && !facilitates(author) && !isInRound
  );
  const shownAnswers = ({ author, answers }: Asking) =>
    answers.filter((answer) => answer.standing === 'shown' && isOther(answer.author, author));
  const memberAnswers = (asking: Asking) =>
    shownAnswers(asking).filter(({ author }) => !facilitates(author));
  const earliest = (moments: readonly number[]) =>
    moments.length === 0 ? null : Math.min(...moments);
  const firstBy = (answers: readonly { at: number }[]) => earliest(answers.map(({ at }) => at));
  const old = expecting.filter(({ at }) => isIn(at + 7 * DAY));
  const isNewcomers = ({ author, at }: Asking) =>
    ![...shown, ...replies].some(
      (post) => author !== null && post.author === author && post.at < at
    );
  const inTime = (asking: Asking) => {
    const first = firstBy(memberAnswers(asking));
    return first !== null && first - asking.at <= 7 * DAY;
  };
  const isClosedThen = ({ at, closedAt }: Asking) =>
    closedAt !== null && (closedAt === 'unknown' ? at : closedAt) < until;
  const open = expecting.filter((asking) => asking.at < until && !isClosedThen(asking));
  const month = expecting.filter(({ at }) => isIn(at + 30 * DAY));

  const firsts = [...new Set(posts.map(({ author }) => author))].flatMap((person) => {
    const own = posts.filter(({ author }) => author === person).map(({ at }) => at);
    const first = Math.min(...own);
    return first >= from - 60 * DAY && first < until - 60 * DAY
      ? [{ person, first, second: earliest(own.filter((at) => at > first)) }]
      : [];
  });
  const opened = shown.filter(
    ({ author, at, isInRound }) =>
      !isInRound && firsts.some(({ person, first }) => person === author && first === at)
  );

  const resources = history.resources.filter(
    ({ standing, at }) => standing === 'shown' && at + 30 * DAY < until
  );
  const visits = history.visits.filter(
    ({ standing, state, endsAt }) =>
      standing === 'shown' &&
      (state === 'made' || state === 'learned-from') &&
      isIn(endsAt + 30 * DAY)
  );
  const said = history.followUps.filter(({ at, standing }) => standing === 'shown' && isIn(at));
  const saying = (what: string) => said.filter((one) => one.said === what).length;

  return {
    countsByPerson: Object.values(counts),
    quietMembers: quiet.length,
    contributionsByActivity: ACTIVITY_KEYS.map(
      (key) =>
        shown.filter(
          ({ activity, author, at }) => activity === key && isIn(at) && !facilitates(author)
        ).length
    ),
    partnersByWeek: partners,
    exchangeGaps: gaps,
    answeredInTime: {
      newcomers: countOf(old.filter(isNewcomers), inTime),
      others: countOf(
        old.filter((asking) => !isNewcomers(asking)),
        inTime
      ),
    },
    firstAnswersByMembers: countOf(
      expecting.filter((asking) => isIn(firstBy(shownAnswers(asking)) ?? NaN)),
      (asking) => firstBy(shownAnswers(asking)) === firstBy(memberAnswers(asking))
    ),
    waitingOfOpen: countOf(
      open,
      (asking) => asking.at < until - 7 * DAY && shownAnswers(asking).every(({ at }) => at >= until)
    ),
    closedWithHelp: countOf(
      month,
      (asking) => isClosedThen(asking) && shownAnswers(asking).some(({ helped }) => helped)
    ),
    newcomersReturned: countOf(
      firsts,
      ({ first, second }) => second !== null && second - first <= 60 * DAY
    ),
    newcomersAnswered: countOf(opened, (asking) => {
      const first = firstBy(memberAnswers(asking));
      return first !== null && first - asking.at <= 3 * DAY;
    }),
    resourcesReused: countOf(resources, ({ key, author, usedBy }) =>
      [...usedBy, ...history.resources.filter(({ adaptedFrom }) => adaptedFrom === key)].some(
        (use) => use.standing === 'shown' && use.at < until && isOther(use.author, author)
      )
    ),
    visitsNoted: countOf(visits, ({ endsAt, notes }) =>
      notes.some((note) => note.standing === 'shown' && note.at - endsAt <= 30 * DAY)
    ),
    holdings: {
      yes: saying('yes'),
      partly: saying('partly'),
      no: saying('no'),
      asked: said.length,
    },
  };
};
