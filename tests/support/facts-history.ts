import { ACTIVITY_KEYS } from './activity-keys';
import {
  closingRow,
  communityRow,
  contributionRow,
  named,
  newKey,
  replyRow,
  resourceRow,
  useReportRow,
} from './rows';
import { visitNoteRow, visitRow } from './visit-rows';

type Row = Record<string, unknown>;
type Standing = 'shown' | 'withdrawn' | 'hidden' | 'held' | 'quiet';

interface Written {
  key: string;
  /** Null where the author was erased. */
  author: string | null;
  at: number;
  standing: Standing;
}

export interface Asking extends Written {
  activity: string;
  /** When by what it is closed; `unknown` where nothing says so; null while it is open. */
  closedAt: number | 'unknown' | null;
  /** Closings that were undone again. */
  undone: number[];
  isInRound: boolean;
  answers: (Written & { helped: boolean })[];
}

/** What happened in a community, plainly. */
export interface History {
  community: string;
  members: { key: string; role: 'member' | 'facilitator'; state: 'active' | 'left' | 'paused' }[];
  askings: Asking[];
  resources: (Written & { adaptedFrom: string | null; usedBy: (Written & { key: string })[] })[];
  visits: {
    key: string;
    state: 'scheduled' | 'made' | 'learned-from' | 'cancelled';
    standing: Standing;
    endsAt: number;
    notes: Written[];
  }[];
  followUps: { said: 'yes' | 'partly' | 'no' | 'skipped'; at: number; standing: Standing }[];
}

/** The same numbers for the same seed (Lehmer, 1951). */
const randomFrom = (seed: number) => {
  let state = seed;
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  return { below, one, isOneIn: (limit: number) => below(limit) === 0 };
};

const DAY = 24 * 60 * 60 * 1000;
const STANDINGS: readonly Standing[] = [
  ...Array<Standing>(12).fill('shown'),
  ...(['withdrawn', 'hidden', 'held', 'quiet'] as const),
];

/**
 * A random history before a moment, many of its acts at the edges of weeks and of days to answer in.
 * @param edges moments at which, just before which and just after which things happen.
 */
export const makeHistory = (seed: number, before: number, edges: readonly number[]): History => {
  const { below, one, isOneIn } = randomFrom(seed);
  const key = () => newKey();
  const people = Array.from({ length: 48 }, key);
  const moment = (earliest = 0): number => {
    const at = isOneIn(3)
      ? one(edges) + one([-1, 0, 1])
      : before - below(280) * DAY - below(DAY / 1000) * 1000;
    return Math.max(at, earliest);
  };
  const later = (at: number): number =>
    at + (isOneIn(3) ? one([3, 7, 30, 60]) * DAY + one([-1, 0, 1]) : below(20 * DAY));
  const written = (at: number): Written => ({
    key: key(),
    // Those who facilitate write more than others.
    author: isOneIn(15) ? null : one(isOneIn(3) ? people.slice(0, 3) : people),
    at,
    standing: one(STANDINGS),
  });
  const answer = (to: number) => ({ ...written(later(to)), helped: isOneIn(4) });
  const askings = Array.from({ length: 160 }, () => {
    const opened = written(moment());
    return {
      ...opened,
      activity: one(ACTIVITY_KEYS),
      closedAt: isOneIn(2) ? (isOneIn(6) ? ('unknown' as const) : later(opened.at)) : null,
      undone: isOneIn(5) ? [later(opened.at)] : [],
      isInRound: isOneIn(12),
      answers: Array.from({ length: below(4) }, () => answer(opened.at)),
    };
  });
  const resources: History['resources'] = [];
  for (let count = 0; count < 25; count += 1) {
    const own = written(moment());
    resources.push({
      ...own,
      adaptedFrom: resources.length > 0 && isOneIn(3) ? one(resources).key : null,
      usedBy: Array.from({ length: below(2) }, () => ({
        ...written(later(own.at)),
        ...(isOneIn(2) && { author: own.author }),
      })),
    });
  }
  const visits = Array.from({ length: 15 }, () => {
    const endsAt = moment();
    return {
      key: key(),
      state: one(['scheduled', 'made', 'learned-from', 'cancelled'] as const),
      standing: one(STANDINGS),
      endsAt,
      notes: Array.from({ length: below(3) }, () => ({ ...written(later(endsAt)), author: key() })),
    };
  });
  const followUps = Array.from({ length: 20 }, () => ({
    said: one(['yes', 'partly', 'no', 'skipped'] as const),
    at: moment(),
    standing: one(['shown', 'shown', 'hidden'] as const),
  }));
  const members = people.slice(0, 44).map((person, index) => ({
    key: person,
    role: index < 3 ? ('facilitator' as const) : ('member' as const),
    // Who facilitated once and left is a member like others.
    state: index === 2 ? ('left' as const) : one(['active', 'active', 'active', 'left'] as const),
  }));
  return { community: key(), members, askings, resources, visits, followUps };
};

const rowsOfAsking = (community: string, asking: Asking) => {
  const { author, at, standing, activity, closedAt, undone, isInRound, answers } = asking;
  const thread = contributionRow(community, author, {
    document_id: asking.key,
    activity,
    standing,
    posted_at: new Date(at),
    thread_status: closedAt === null ? 'open' : 'closed',
    round_state: isInRound ? 'running' : null,
  });
  const replies = answers.map((answer) =>
    replyRow(thread, answer.author, {
      document_id: answer.key,
      standing: answer.standing,
      helped: answer.helped,
      posted_at: new Date(answer.at),
    })
  );
  const ends = [
    ...undone.map((moment) => ({
      closed_at: new Date(moment),
      reopened_at: new Date(moment + DAY),
    })),
    ...(typeof closedAt === 'number' ? [{ closed_at: new Date(closedAt), reopened_at: null }] : []),
  ];
  const closings = ends.map((end, index) =>
    closingRow(thread, author, { ...end, round: index + 1 })
  );
  return { thread, replies, closings };
};

/** The history as rows, by table. */
export const rowsOfHistory = (history: History): Record<string, Row[]> => {
  const { community } = history;
  const threads = history.askings.map((asking) => rowsOfAsking(community, asking));
  const resources = history.resources.map(({ key, author, at, standing, adaptedFrom, usedBy }) => {
    const row = resourceRow(community, author, {
      document_id: key,
      standing,
      posted_at: new Date(at),
      adapted_from_key: adaptedFrom,
    });
    const uses = usedBy.map((use) =>
      useReportRow(row, use.author, {
        document_id: use.key,
        standing: use.standing,
        reported_at: new Date(use.at),
      })
    );
    return { row, uses };
  });
  const visits = history.visits.map(({ key, state, standing, endsAt, notes }) => {
    const row = visitRow(community, null, {
      document_id: key,
      state,
      standing,
      starts_at: new Date(endsAt - DAY / 24),
      ends_at: new Date(endsAt),
    });
    const noted = notes.map((note) =>
      visitNoteRow(row, String(note.author), {
        document_id: note.key,
        standing: note.standing,
        noted_at: new Date(note.at),
      })
    );
    return { row, noted };
  });
  const [first] = threads;
  const followUps = history.followUps.map(({ said, at, standing }) =>
    named({
      did_it_hold: said,
      after_days: 30,
      standing,
      said_at: new Date(at),
      version: 1,
      closing_key: newKey(),
      contribution_key: first?.thread.document_id,
      community_key: community,
    })
  );
  return {
    cop_communities: [communityRow({ document_id: community })],
    cop_memberships: history.members.map(({ key, role, state }) =>
      named({ community_key: community, user_key: key, display_name: key, role, state })
    ),
    cop_contributions: threads.map(({ thread }) => thread),
    cop_replies: threads.flatMap(({ replies }) => replies),
    cop_closings: threads.flatMap(({ closings }) => closings),
    cop_resources: resources.map(({ row }) => row),
    cop_use_reports: resources.flatMap(({ uses }) => uses),
    cop_visits: visits.map(({ row }) => row),
    cop_visit_notes: visits.flatMap(({ noted }) => noted),
    cop_follow_ups: followUps,
  };
};
