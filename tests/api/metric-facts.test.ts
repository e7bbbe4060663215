import { wholeWeeks } from '../../src/plugins/communities-of-practice/server/src/features/metrics/domain/whole-weeks';
import type { MetricFacts } from '../../src/plugins/communities-of-practice/server/src/features/metrics/kinds/metric';
import { METRICS } from '../../src/plugins/communities-of-practice/server/src/features/metrics/kinds/registry';
import { factsOf } from '../../src/plugins/communities-of-practice/server/src/features/metrics/kinds/week-facts';
import { readWeeks } from '../../src/plugins/communities-of-practice/server/src/features/metrics/strapi/facts/read-facts';
import { fetchMembers } from '../../src/plugins/communities-of-practice/server/src/features/metrics/strapi/facts/writing.queries';
import { bootApp, type App } from '../support/app';
import { makeHistory, rowsOfHistory, type History } from '../support/facts-history';
import { factsByHand, mondaysBefore } from '../support/facts-oracle';
import { insertRows } from '../support/rows';

/** Each some weeks after a night in which London’s clocks were put back, or forward. */
const NOWS = ['2026-11-23T12:34:56.789Z', '2026-05-04T00:00:00.000Z'].map((at) => Date.parse(at));
const ZONES = ['Europe/London', 'America/New_York', 'Pacific/Auckland'];
const WEEKS = [1, 13, 52];
const DAY = 24 * 60 * 60 * 1000;

const inOrder = (facts: MetricFacts): MetricFacts => ({
  ...facts,
  countsByPerson: [...facts.countsByPerson].sort((one, other) => one - other),
});

const figuresOf = (facts: MetricFacts) =>
  METRICS.map((metric) => [metric.key, metric.formula(facts), metric.details?.(facts)]);

/** What each database counts is what one counts by hand who goes through everything that happened. */
describe('the facts of metrics', () => {
  let app: App;
  const histories: { history: History; now: number }[] = [];

  /** Week by week, and those who are in it. */
  const readAll = async (community: string, now: number, timeZone: string, count: number) => {
    const db = app.strapi.db.connection;
    const { weeks } = wholeWeeks(new Date(now), timeZone, count);
    return {
      weeks: await readWeeks(db, { communityKey: community, weeks }),
      members: await fetchMembers(db, community),
    };
  };
  const read = async (community: string, now: number, timeZone: string, count: number) => {
    const { weeks, members } = await readAll(community, now, timeZone, count);
    return factsOf(weeks, members);
  };

  beforeAll(async () => {
    app = await bootApp('metric_facts');
    for (const [index, now] of NOWS.entries()) {
      const ages = [7, 30, 60].map((days) => now - days * DAY);
      const mondays = ZONES.flatMap((zone) => mondaysBefore(now, zone, 27));
      const edges = [...mondays, ...Array<number[]>(9).fill(ages).flat()];
      for (const seed of [11, 12, 13]) {
        const history = makeHistory(seed + 100 * index, now, edges);
        histories.push({ history, now });
        for (const [table, rows] of Object.entries(rowsOfHistory(history))) {
          await insertRows(app, table, rows);
        }
      }
    }
  });

  afterAll(() => app.stop());

  it.each(ZONES.flatMap((zone) => WEEKS.map((count) => [zone, count] as const)))(
    'in %s, over %i weeks',
    async (zone, count) => {
      for (const { history, now } of histories) {
        const edges = mondaysBefore(now, zone, count + 1);
        const byHand = inOrder(factsByHand(history, edges));
        const facts = inOrder(await read(history.community, now, zone, count));
        expect(facts).toEqual(byHand);
        expect(figuresOf(facts)).toEqual(figuresOf(byHand));
      }
    }
  );

  it.each(ZONES)('in %s, as they stood when each of the last 40 weeks ended', async (zone) => {
    for (const { history, now } of histories) {
      const edges = mondaysBefore(now, zone, 53);
      const { weeks, members } = await readAll(history.community, now, zone, 52);
      for (let last = 12; last <= 52; last += 1) {
        const facts = inOrder(factsOf(weeks.slice(last - 12, last), members));
        expect(facts).toEqual(inOrder(factsByHand(history, edges.slice(last - 12, last + 1))));
      }
    }
  });

  it('are of something: every share has some of each side, over all histories', async () => {
    const all = await Promise.all(
      histories.map(({ history, now }) => read(history.community, now, 'Europe/London', 26))
    );
    const shares = all.flatMap((facts) => [
      ['newcomers', facts.answeredInTime.newcomers] as const,
      ['others', facts.answeredInTime.others] as const,
      ['first answers', facts.firstAnswersByMembers] as const,
      ['waiting', facts.waitingOfOpen] as const,
      ['closed with help', facts.closedWithHelp] as const,
      ['returned', facts.newcomersReturned] as const,
      ['welcomed', facts.newcomersAnswered] as const,
      ['reused', facts.resourcesReused] as const,
      ['noted', facts.visitsNoted] as const,
    ]);
    const sides = new Map<string, { yes: number; no: number }>();
    for (const [name, { successes, n }] of shares) {
      const { yes = 0, no = 0 } = sides.get(name) ?? {};
      sides.set(name, { yes: yes + successes, no: no + n - successes });
    }
    for (const [name, { yes, no }] of sides)
      expect([name, yes > 2, no > 2]).toEqual([name, true, true]);
  });

  it('of an empty community are nothing', async () => {
    const facts = await read('nobodyhasthiskey', NOWS[0] ?? 0, 'Europe/London', 13);
    for (const metric of METRICS.filter(({ key }) => key !== 'active-weeks')) {
      expect([metric.key, metric.formula(facts)]).toEqual([
        metric.key,
        { value: null, interval: null, n: 0 },
      ]);
    }
    expect(facts.partnersByWeek).toEqual(Array<number>(13).fill(0));
  });
});
