import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

const PLUGIN = 'plugin::communities-of-practice';
const DAY = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY);

/** Counted by hand: what each community below holds is written beside what is expected of it. */
describe('the overview', () => {
  let app: App;
  let busy: TestCommunity;
  let quiet: TestCommunity;
  let ann: TestPerson;
  let ben: TestPerson;
  let editor: Editor;

  const contribute = (community: TestCommunity, activity: string, days: number, given = {}) =>
    app.strapi.documents(`${PLUGIN}.contribution`).create({
      data: {
        title: `About ${activity}`,
        text: 'A text.',
        activity,
        community: community.key,
        author: ann.key,
        postedAt: daysAgo(days),
        ...given,
      },
    });

  const reply = (contribution: { documentId: string }, author: TestPerson, days: number) =>
    app.strapi.documents(`${PLUGIN}.reply`).create({
      data: {
        text: 'An answer.',
        contribution: contribution.documentId,
        author: author.key,
        postedAt: daysAgo(days),
      },
    });

  beforeAll(async () => {
    app = await bootApp('cultivation');
    await grantAll(app);
    busy = await makeCommunity(app, { name: 'Busy' });
    quiet = await makeCommunity(app, { name: 'Quiet' });
    ann = await makePerson(app, 'ann');
    ben = await makePerson(app, 'ben');
    await makeMember(app, busy, ann, { role: 'facilitator' });
    await makeMember(app, busy, ben);
    await makeMember(app, quiet, ben, { state: 'requested' });
    editor = await makeEditor(app, ['overview.read']);

    // Busy, present window: 3 contributions and 2 replies; the one before: 1 contribution.
    const answered = await contribute(busy, 'problem-solving', 20);
    await reply(answered, ben, 19);
    const onlyOwnReply = await contribute(busy, 'visits', 10);
    await reply(onlyOwnReply, ann, 9);
    await contribute(busy, 'reusing-assets', 40);
    await contribute(busy, 'problem-solving', 100);
    // Neither counted nor unanswered: withdrawn, hidden.
    await contribute(busy, 'problem-solving', 30, { standing: 'withdrawn' });
    await contribute(busy, 'problem-solving', 30, { standing: 'hidden' });
    // Quiet: nothing in either window.
    await contribute(quiet, 'visits', 400);
  });

  afterAll(() => app.stop());

  it('counts what a hand counts', async () => {
    const overview = await inAdmin(app, editor).get('/overview');
    expect(overview.status).toBe(200);
    // Nobody facilitates the quiet one: it comes first.
    const [second, first] = overview.body.data.communities;
    expect(first).toMatchObject({
      name: 'Busy',
      memberCount: 2,
      requestCount: 0,
      contributions: { count: 3, previous: 1 },
      replies: { count: 2, previous: 0 },
      // The visit of 10 days ago (its author's own reply is no answer) and the question of 100.
      unansweredCount: 2,
      facilitatorCount: 1,
      needs: [{ key: 'unanswered', count: 2 }],
    });
    expect(second).toMatchObject({
      name: 'Quiet',
      memberCount: 0,
      requestCount: 1,
      contributions: { count: 0, previous: 0 },
      unansweredCount: 1,
      needs: [
        { key: 'unfacilitated', count: 1 },
        { key: 'unanswered', count: 1 },
        { key: 'requests', count: 1 },
        { key: 'quiet', count: 12 },
      ],
    });
    // Within 13 ISO weeks, which are 84 to 91 days: 3 contributions and 2 replies.
    expect(first.weeks).toHaveLength(13);
    expect(first.weeks.reduce((sum: number, week: number) => sum + week, 0)).toBe(5);
    expect(overview.body.data.totals).toMatchObject({
      communities: 2,
      archived: 0,
      unfacilitated: 1,
      unanswered: 3,
      underReview: 0,
      requests: 1,
    });
  });

  it('looks for, sorts and pages on the server', async () => {
    const names = async (query: string) => {
      const { body } = await inAdmin(app, editor).get(`/overview?${query}`);
      return body.data.communities.map(({ name }: { name: string }) => name);
    };
    expect(await names('sort=name:ASC')).toEqual(['Busy', 'Quiet']);
    expect(await names('sort=members:DESC')).toEqual(['Busy', 'Quiet']);
    expect(await names('_q=qui')).toEqual(['Quiet']);
    expect(await names('sort=name:ASC&pagination[page]=2&pagination[pageSize]=1')).toEqual([
      'Quiet',
    ]);
    expect((await inAdmin(app, editor).get('/overview?sort=password:ASC')).status).toBe(400);
  });

  it('leaves an archived community out of the totals, and shows it when asked', async () => {
    const over = await makeCommunity(app, { name: '=SUM(1,2)', isArchived: true });
    await makeMember(app, over, ann, { state: 'requested' });
    await contribute(over, 'visits', 50);
    const { body } = await inAdmin(app, editor).get('/overview');
    expect(body.data.totals).toMatchObject({
      communities: 2,
      archived: 1,
      unanswered: 3,
      requests: 1,
    });
    expect(body.meta.pagination.total).toBe(2);
    const archived = await inAdmin(app, editor).get('/overview?show=archived');
    expect(archived.body.data.communities).toMatchObject([
      { name: '=SUM(1,2)', unansweredCount: 1, requestCount: 1, needs: [] },
    ]);

    const file = await inAdmin(app, editor).get('/overview/export?show=archived');
    const [head, row] = file.body.data.csv.split('\n');
    expect(head).toMatch(/^\uFEFFCommunity,Domain,/);
    // A name that a spreadsheet would take for a formula is text in the file.
    expect(row).toMatch(/^"'=SUM\(1,2\)",/);
    for (const table of ['cop_contributions', 'cop_memberships']) {
      await app.strapi.db.connection(table).where({ community_key: over.key }).delete();
    }
    await app.strapi.documents(`${PLUGIN}.community`).delete({ documentId: over.key });
  });

  it('shows one community with its mix of activities', async () => {
    const page = await inAdmin(app, editor).get(`/overview/${busy.key}`);
    const { activityMix, unanswered, latest, facilitators } = page.body.data;
    expect(activityMix).toHaveLength(11);
    expect(activityMix[0]).toMatchObject({ activity: 'problem-solving', count: 1, previous: 1 });
    expect(unanswered.map((item: { activity: string }) => item.activity)).toEqual([
      'problem-solving',
      'visits',
    ]);
    expect(latest).toHaveLength(4);
    expect(facilitators).toEqual(['ann']);
  });

  it('counts what waits for a moderator, and says nothing of it to those who may not decide', async () => {
    const reported = await contribute(busy, 'problem-solving', 2, { text: 'Reported words.' });
    await as(app, ben).post(`/contributions/${reported.documentId}/concerns`, {
      reason: 'unkind',
      note: 'A canary in a note',
    });
    const held = await contribute(quiet, 'visits', 1, { standing: 'held', title: 'Held title' });
    const about = async (path: string) => (await inAdmin(app, editor).get(path)).text;
    const overview = JSON.parse(await about('/overview')).data;
    const counts = overview.communities.map(
      (row: { underReviewCount: number }) => row.underReviewCount
    );
    expect(counts).toEqual([1, 1]);
    expect(overview.totals.underReview).toBe(2);
    const seen = await Promise.all(
      ['/overview', `/overview/${busy.key}`, `/overview/${quiet.key}`].map(about)
    );
    for (const canary of ['A canary in a note', 'Held title', '"concerns"']) {
      expect(seen.join('')).not.toContain(canary);
    }
    expect((await inAdmin(app, editor).get('/moderation/count')).status).toBe(403);
    const moderator = await makeEditor(app, ['moderation.decide']);
    const waiting = await inAdmin(app, moderator).get('/moderation/count');
    expect(waiting.body.data).toEqual({ waiting: 2 });
    const here = await inAdmin(app, moderator).get(`/moderation?community=${busy.key}`);
    expect(here.body.data).toHaveLength(1);
    expect((await inAdmin(app, moderator).get('/overview')).status).toBe(403);
    expect((await inAdmin(app, moderator).get('/safeguarding/count')).status).toBe(403);
    for (const { documentId } of [reported, held]) {
      await app.strapi.documents(`${PLUGIN}.contribution`).delete({ documentId });
    }
  });

  it('is closed to editors without the permission, and absent for an unknown community', async () => {
    const stranger = await makeEditor(app, []);
    expect((await inAdmin(app, stranger).get('/overview')).status).toBe(403);
    const absent = await inAdmin(app, editor).get(`/overview/${'a'.repeat(24)}`);
    expect(absent.status).toBe(404);
    expect(absent.body.error.details.code).toBe('not-found');
  });

  it('follows an editor who deletes a reply in the Content Manager', async () => {
    const superAdmin = await makeEditor(app);
    const contribution = await contribute(busy, 'mapping-knowledge', 3);
    const answer = await reply(contribution, ben, 2);
    const deleted = await app.http
      .delete(`/content-manager/collection-types/${PLUGIN}.reply/${answer.documentId}`)
      .set('Authorization', `Bearer ${superAdmin.token}`);
    expect(deleted.status).toBe(200);
    const row = await app.strapi.db
      .connection('cop_contributions')
      .where({ document_id: contribution.documentId })
      .first('reply_count', 'answer_count');
    expect(row).toEqual({ reply_count: 0, answer_count: 0 });
    const event = await app.strapi.db
      .connection('cop_ledger_events')
      .where({ what_key: answer.documentId, verb: 'reply.deleted' })
      .first('who_key');
    expect(event).toEqual({ who_key: `editor:${superAdmin.id}` });
  });
});
