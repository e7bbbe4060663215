import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

/** The main job, end to end: ask, answer, thank, close; and what came of it. */
describe('the main job', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;

  beforeAll(async () => {
    app = await bootApp('main_job');
    await grantAll(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    tom = await makePerson(app, 'tom');
    await makeMember(app, community, ruth);
    await makeMember(app, community, tom);
  });

  afterAll(() => app.stop());

  it('goes from a question to what was learned', async () => {
    const asked = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died on Advent Sunday 🥶',
      text: 'I’m stuck. **Eleven degrees** at the altar, and the *faculty* takes months.',
      details: { tried: 'Fan heaters; the fuse went.' },
      helpWanted: 'experience',
    });
    expect(asked.status).toBe(201);
    expect(asked.headers.etag).toMatch(/^"1-/);
    const thread = asked.body.data;
    expect(thread.html).toContain('<strong>Eleven degrees</strong>');
    expect(thread.helpWanted).toBe('experience');
    expect(thread.author).toEqual({ documentId: ruth.key, name: 'ruth' });

    const answered = await as(app, tom).post(`/contributions/${thread.documentId}/replies`, {
      text: 'We hired two infrared panels for a winter. Ask the archdeacon for a temporary licence.',
      stance: 'builds-on',
    });
    expect(answered.status).toBe(201);
    const byTom = { author: { documentId: tom.key, name: 'tom' }, you: { thanked: false } };
    expect(answered.body.data).toMatchObject(byTom);

    const thanked = await as(app, ruth).post(`/replies/${answered.body.data.documentId}/thanks`, {
      why: 'I did not know of temporary licences.',
    });
    expect(thanked.body.data).toEqual({ count: 1, yours: true });
    for (const [reader, hasThanked] of [
      [ruth, true],
      [tom, false],
      [null, false],
    ] as const) {
      const whole = await as(app, reader).get(`/contributions/${thread.documentId}`);
      const list = await as(app, reader).get(`/replies?filters[contribution]=${thread.documentId}`);
      for (const [reply] of [whole.body.data.replies, list.body.data]) {
        expect(reply).toMatchObject({ ...byTom, you: { thanked: hasThanked } });
      }
    }

    const closed = await as(app, ruth).post(`/contributions/${thread.documentId}/closing`, {
      outcome: 'solved',
      learned: 'A temporary licence takes a week, a faculty months.',
      helpful: [answered.body.data.documentId],
    });
    expect(closed.status).toBe(201);

    const read = await as(app, null).get(`/contributions/${thread.documentId}`);

    expect(read.status).toBe(200);
    expect(read.body.data).toMatchObject({
      status: 'closed',
      replyCount: 1,
      closing: { outcome: 'solved', helpful: [answered.body.data.documentId] },
    });
    expect(read.body.data.replies[0]).toMatchObject({ helped: true, thanksCount: 1 });

    const results = await as(app, tom).get('/me/results');
    expect(results.body.data.map((result: { verb: string }) => result.verb).sort()).toEqual([
      'reply.helped',
      'thanks.given',
    ]);

    const ledger = await app.strapi.db
      .connection('cop_ledger_events')
      .where({ contribution_key: thread.documentId })
      .orderBy('id')
      .pluck('verb');
    expect(ledger).toEqual([
      'contribution.opened',
      'reply.posted',
      'thanks.given',
      'thread.closed',
      'reply.helped',
    ]);
  });

  it('lists it in the feed, by activity and by cursor', async () => {
    for (const title of ['First', 'Second', 'Third']) {
      const posted = await as(app, tom).post('/contributions', {
        community: community.key,
        activity: 'information-request',
        title: `${title} question`,
        text: `${title}: where can I find out more?`,
      });
      expect(posted.status).toBe(201);
    }
    const path = '/contributions?filters[activity][$eq]=information-request&pagination[pageSize]=2';
    const first = await as(app, null).get(path);
    expect(first.body.data.map((item: { title: string }) => item.title)).toEqual([
      'Third question',
      'Second question',
    ]);
    const { next } = first.body.meta.pagination;
    const second = await as(app, null).get(`${path}&pagination[cursor]=${next}`);
    expect(second.body.data.map((item: { title: string }) => item.title)).toEqual([
      'First question',
    ]);
    expect(second.body.meta.pagination.next).toBeNull();

    const paged = await as(app, null).get(`${path}&pagination[page]=2`);
    expect(paged.body.meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 2, total: 3 });

    const unanswered = await as(app, null).get('/contributions?sort=unanswered');
    expect(unanswered.body.data.map((item: { title: string }) => item.title)).toEqual([
      'First question',
      'Second question',
      'Third question',
    ]);
  });
});
