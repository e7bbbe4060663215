import { wholeWeeks } from '../../src/plugins/communities-of-practice/server/src/features/metrics/domain/whole-weeks';
import { METRICS } from '../../src/plugins/communities-of-practice/server/src/features/metrics/kinds/registry';
import {
  bringUpToDate,
  HISTORY_WEEKS,
} from '../../src/plugins/communities-of-practice/server/src/features/metrics/strapi/history/bring-up-to-date';
import { keepingHistory } from '../../src/plugins/communities-of-practice/server/src/features/metrics/strapi/history/keeping-history.job';
import {
  markAllStale,
  markStale,
} from '../../src/plugins/communities-of-practice/server/src/features/metrics/strapi/history/stale';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { makeHistory, rowsOfHistory, type History } from '../support/facts-history';
import { factsByHand, mondaysBefore } from '../support/facts-oracle';
import { ledgerOf } from '../support/ledger';
import { contributionRow, insertRows, replyRow } from '../support/rows';

const DAY = 24 * 60 * 60 * 1000;
/** As the app has it in config/plugins. */
const ZONE = 'Europe/London';
const CONTRIBUTION = 'plugin::communities-of-practice.contribution';

interface KeptRow {
  id: number;
  begins_at: number | string;
  ends_at: number | string;
  figures: string;
}

/** What is kept of each week is what it was, whatever is changed of the past later. */
describe('the history of metrics', () => {
  let app: App;
  let now: Date;
  let history: History;
  let editor: Editor;
  let asker: TestPerson;
  let helper: TestPerson;
  let home: TestCommunity;
  let other: TestCommunity;

  const db = () => app.strapi.db.connection;
  const kept = async (community: string): Promise<KeptRow[]> =>
    db()('cop_metric_weeks').where({ community_key: community }).orderBy('begins_at');
  const figures = (rows: readonly KeptRow[]) =>
    rows.map((row) => [Number(row.begins_at), JSON.parse(row.figures)]);
  /** Once every event is read. */
  const upToDate = async (community: string): Promise<number> => {
    await ledgerOf(app).catchUp();
    return bringUpToDate(app.strapi, community, now);
  };
  const fromScratch = async (community: string) => {
    await db()('cop_metric_weeks').where({ community_key: community }).delete();
    await markStale(db(), community, 0);
    await bringUpToDate(app.strapi, community, now);
    return figures(await kept(community));
  };

  /** A thread of so many weeks ago, answered the day after. */
  const talk = async (
    weeksAgo: number,
    community = home
  ): Promise<{ thread: string; reply: string }> => {
    const at = now.getTime() - weeksAgo * 7 * DAY;
    const opened = contributionRow(community.key, asker.key, { posted_at: new Date(at) });
    const answered = replyRow(opened, helper.key, { posted_at: new Date(at + DAY) });
    await insertRows(app, 'cop_contributions', [opened]);
    await insertRows(app, 'cop_replies', [answered]);
    return { thread: String(opened.document_id), reply: String(answered.document_id) };
  };

  beforeAll(async () => {
    app = await bootApp('metric_history');
    await grantAll(app);
    now = new Date();
    editor = await makeEditor(app);
    asker = await makePerson(app, 'asker');
    helper = await makePerson(app, 'helper');
    history = makeHistory(31, now.getTime(), mondaysBefore(now.getTime(), ZONE, 27));
    for (const [table, rows] of Object.entries(rowsOfHistory(history)))
      await insertRows(app, table, rows);
    [home, other] = [await makeCommunity(app), await makeCommunity(app)];
    for (const community of [home, other])
      for (const person of [asker, helper]) await makeMember(app, community, person);
    for (let weeks = 1; weeks < 60; weeks += 1) await talk(weeks);
    for (let weeks = 2; weeks < 60; weeks += 5) await talk(weeks, other);
  });

  afterAll(() => app.stop());

  it('is at each week what one counts by hand who looks at that week', async () => {
    await upToDate(history.community);
    const rows = await kept(history.community);
    const edges = mondaysBefore(now.getTime(), ZONE, HISTORY_WEEKS + 14);
    expect(rows.map((row) => Number(row.ends_at))).toEqual(
      edges.slice(1 - rows.length - 1).slice(-rows.length)
    );
    for (const row of rows) {
      const last = edges.indexOf(Number(row.ends_at));
      const facts = factsByHand(history, edges.slice(last - 13, last + 1));
      const byHand = Object.fromEntries(METRICS.map(({ key, formula }) => [key, formula(facts)]));
      expect(JSON.parse(row.figures)).toMatchObject(JSON.parse(JSON.stringify(byHand)));
    }
    expect(rows.length).toBeGreaterThan(35);
  });

  it('is counted once', async () => {
    await upToDate(home.key);
    const before = await kept(home.key);
    expect(await upToDate(home.key)).toBe(0);
    expect(await kept(home.key)).toEqual(before);
  });

  const CHANGES: Record<
    string,
    { weeksAgo: number; act: (of: { thread: string; reply: string }) => Promise<unknown> }
  > = {
    'a reply that its author withdraws': {
      weeksAgo: 30,
      act: ({ reply }) => as(app, helper).delete(`/replies/${reply}`),
    },
    'a thread that its author withdraws': {
      weeksAgo: 20,
      act: ({ thread }) => as(app, asker).delete(`/contributions/${thread}`),
    },
    'a reply that a moderator hides': {
      weeksAgo: 25,
      act: ({ reply }) =>
        inAdmin(app, editor).post(`/moderation/reply/${reply}/hide`, {
          seen: 'shown',
          why: 'Rude',
        }),
    },
    'a thread that is moved': {
      weeksAgo: 15,
      act: ({ thread }) =>
        inAdmin(app, editor).post(`/conversations/${thread}/move`, {
          from: home.key,
          community: other.key,
          why: 'It belongs there',
        }),
    },
    'a date that a script mends': {
      weeksAgo: 10,
      act: ({ thread }) =>
        app.strapi.documents(CONTRIBUTION).update({
          documentId: thread,
          data: { activity: 'visits' } as object,
        }),
    },
    'what its author closes': {
      weeksAgo: 12,
      act: ({ thread, reply }) =>
        as(app, asker).post(`/contributions/${thread}/closing`, {
          outcome: 'solved',
          learned: 'That it takes two.',
          helpful: [reply],
        }),
    },
  };

  it.each(Object.entries(CHANGES))(
    'is right after %s, and nothing before it is counted again',
    async (_, change) => {
      const made = await talk(change.weeksAgo);
      await fromScratch(home.key);
      await upToDate(other.key);
      const before = { home: await kept(home.key), other: await kept(other.key) };
      const done = (await change.act(made)) as { status?: number };
      expect(done.status ?? 200).toBeLessThan(300);
      await upToDate(home.key);
      await upToDate(other.key);
      const after = { home: await kept(home.key), other: await kept(other.key) };
      for (const community of ['home', 'other'] as const) {
        const key = community === 'home' ? home.key : other.key;
        const old = (rows: readonly KeptRow[]) =>
          rows.filter((row) => Number(row.ends_at) <= now.getTime() - change.weeksAgo * 7 * DAY);
        expect(old(after[community]).map(({ id }) => id)).toEqual(
          old(before[community]).map(({ id }) => id)
        );
        expect(figures(after[community])).toEqual(await fromScratch(key));
      }
      expect(old52(before.home)).not.toEqual([]);
    }
  );

  const old52 = (rows: readonly KeptRow[]) =>
    rows.filter((row) => Number(row.ends_at) < now.getTime() - 52 * 7 * DAY);

  it('is right after somebody becomes a facilitator: all that they ever did is counted apart', async () => {
    await upToDate(home.key);
    const before = figures(await kept(home.key));
    const person = await makePerson(app, 'host');
    const at = now.getTime() - 40 * 7 * DAY;
    const opened = contributionRow(home.key, person.key, { posted_at: new Date(at) });
    await insertRows(app, 'cop_contributions', [opened]);
    await makeMember(app, home, person);
    const withThem = await fromScratch(home.key);
    expect(withThem).not.toEqual(before);
    await app.strapi.documents('plugin::communities-of-practice.membership').update({
      documentId: (
        await db()('cop_memberships')
          .where({ community_key: home.key, user_key: person.key })
          .first('document_id')
      ).document_id,
      data: { role: 'facilitator' } as object,
    });
    await upToDate(home.key);
    expect(figures(await kept(home.key))).toEqual(before);
  });

  it('is right after somebody joins, leaves, and is erased', async () => {
    const visitor = await makePerson(app, 'visitor');
    const at = now.getTime() - 33 * 7 * DAY;
    const thread = contributionRow(home.key, visitor.key, { posted_at: new Date(at) });
    const answer = replyRow(thread, asker.key, { posted_at: new Date(at + DAY) });
    await fromScratch(home.key);
    const same = async () => {
      await upToDate(home.key);
      const incremental = figures(await kept(home.key));
      expect(incremental).toEqual(await fromScratch(home.key));
      return incremental;
    };
    await makeMember(app, home, visitor);
    const joined = await same();
    await insertRows(app, 'cop_contributions', [thread]);
    await insertRows(app, 'cop_replies', [answer]);
    const written = await fromScratch(home.key);
    expect(written).not.toEqual(joined);
    expect((await as(app, visitor).post(`/communities/${home.key}/leave`)).status).toBe(200);
    const gone = await same();
    expect(gone).not.toEqual(written);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .delete({ where: { documentId: visitor.key } });
    expect(await same()).not.toEqual(gone);
  });

  it('is not taken for right that was changed while it was counted', async () => {
    await upToDate(home.key);
    let change: Promise<void> | null = null;
    const changeOnce = (_answer: unknown, { sql }: { sql: string }) => {
      // What was written is read by then, the rest is not.
      if (change || !sql.includes('cop_replies')) return;
      change = talk(9).then(() => markStale(db(), home.key, now.getTime() - 70 * DAY));
    };
    await markStale(db(), home.key, 0);
    db().on('query-response', changeOnce);
    await bringUpToDate(app.strapi, home.key, now);
    db().off('query-response', changeOnce);
    expect(change).not.toBeNull();
    await change;
    await upToDate(home.key);
    const after = figures(await kept(home.key));
    expect(after).toEqual(await fromScratch(home.key));
    const state = await db()('cop_metric_states').where({ community_key: home.key }).first();
    expect([state.stale_from, Number(state.kept_until)]).toEqual([
      null,
      wholeWeeks(now, ZONE).thisWeek.from.getTime(),
    ]);
  });

  it('goes on from where it stands when weeks have passed, and keeps two years', async () => {
    const later = new Date(now.getTime() + 3 * 7 * DAY);
    await upToDate(home.key);
    const before = await kept(home.key);
    expect(await bringUpToDate(app.strapi, home.key, later)).toBe(3);
    const after = await kept(home.key);
    expect(after.slice(0, before.length)).toEqual(before);
    const muchLater = new Date(now.getTime() + 80 * 7 * DAY);
    await bringUpToDate(app.strapi, home.key, muchLater);
    expect(await kept(home.key)).toHaveLength(HISTORY_WEEKS);
    await fromScratch(home.key);
  });

  it('is kept by a job, of every community, and of none that is gone', async () => {
    const gone = await makeCommunity(app);
    await markAllStale(db());
    await keepingHistory.run(app.strapi);
    const states = await db()('cop_metric_states').whereNotNull('stale_from');
    expect(states).toEqual([]);
    expect(await db()('cop_metric_states').where({ community_key: gone.key })).toHaveLength(1);
    await db()('cop_communities').where({ document_id: gone.key }).delete();
    await keepingHistory.run(app.strapi);
    expect(await db()('cop_metric_states').where({ community_key: gone.key })).toEqual([]);
  });

  it('is counted anew by one command, which says how far it is', async () => {
    await upToDate(home.key);
    const before = figures(await kept(home.key));
    // As rows that were imported past Strapi would leave it.
    await db()('cop_metric_weeks').where({ community_key: home.key }).update({ figures: '{}' });
    const told: { done: number; of: number }[] = [];
    const { count } = (await db()('cop_communities').count({ count: '*' }).first()) ?? {};
    const rebuilt = await app.strapi
      .plugin('communities-of-practice')
      .service('metrics')
      .rebuild((progress: { done: number; of: number }) => told.push(progress));
    expect([rebuilt, told.at(-1)]).toEqual([Number(count), { done: rebuilt, of: rebuilt }]);
    expect(figures(await kept(home.key))).toEqual(before);
  });

  it('names nobody', async () => {
    await upToDate(home.key);
    const all = JSON.stringify(await kept(home.key));
    for (const { key } of [asker, helper]) expect(all).not.toContain(key);
  });
});
