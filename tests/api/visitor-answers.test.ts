import {
  changeCommunity,
  makeCommunity,
  makeMember,
  type TestCommunity,
} from '../factories/communities';
import { inAdmin, makeEditor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, cacheVisitorAnswers, type App } from '../support/app';
import { queriesDuring } from '../support/counted-queries';

/** Answers are cached for an hour here, so only a write can make a visitor read something new. */
describe('what is cached for visitors', () => {
  let app: App;
  let community: TestCommunity;
  let author: TestPerson;

  const feed = async (): Promise<string[]> => {
    const answered = await as(app, null).get('/contributions');
    return answered.body.data.map(({ title }: { title: string }) => title);
  };

  const post = async (title: string): Promise<string> => {
    const posted = await as(app, author).post('/contributions', {
      community: community.key,
      activity: 'visits',
      title,
      text: 'A text.',
      details: { toSee: 'Their boiler.' },
    });
    return posted.body.data.documentId;
  };

  beforeAll(async () => {
    app = await bootApp('visitor_answers');
    cacheVisitorAnswers(app, 60 * 60 * 1000);
    await grantAll(app);
    community = await makeCommunity(app);
    author = await makePerson(app);
    await makeMember(app, community, author);
  });

  afterAll(() => app.stop());

  it('is given again without asking the database', async () => {
    await post('First');
    expect(await feed()).toEqual(['First']);
    expect(await queriesDuring(app, feed)).toBe(0);
  });

  it('is one answer, however its address is written', async () => {
    const addresses = [
      '?sort=latest',
      '?pagination[pageSize]=20&sort=latest',
      '?sort=latest&pagination[pageSize]=20',
      '?sort=%6Catest',
      '?',
    ];
    const queries = await queriesDuring(app, async () => {
      for (const address of addresses) {
        expect((await as(app, null).get(`/contributions${address}`)).status).toBe(200);
      }
    });
    expect(queries).toBe(0);
  });

  it('is made once for all who ask at the same time', async () => {
    await changeCommunity(app, community, { rhythm: 'monthly' });
    const alone = await queriesDuring(app, feed);
    await changeCommunity(app, community, { rhythm: 'weekly' });
    const together = await queriesDuring(app, () => Promise.all(Array.from({ length: 40 }, feed)));
    expect(alone).toBeGreaterThan(0);
    expect(together).toBe(alone);
  });

  it('follows a post, an edit, a withdrawal and a moderator at once', async () => {
    const second = await post('Second');
    expect(await feed()).toEqual(['Second', 'First']);
    await as(app, author)
      .put(`/contributions/${second}`, { title: 'Second, mended' })
      .set('If-Match', '"1"');
    expect(await feed()).toEqual(['Second, mended', 'First']);
    const third = await post('Third');
    expect(await feed()).toHaveLength(3);
    await as(app, author).delete(`/contributions/${third}`);
    expect(await feed()).toHaveLength(2);
    const editor = await makeEditor(app, ['moderation.decide']);
    await inAdmin(app, editor).post(`/moderation/contribution/${second}/hide`, { seen: 'shown' });
    expect(await feed()).toEqual(['First']);
  });

  it('follows a community that becomes private', async () => {
    const hidden = await makeCommunity(app);
    await makeMember(app, hidden, author);
    const before = await feed();
    await changeCommunity(app, community, { visibility: 'private' });
    expect(before).toEqual(['First']);
    expect(await feed()).toEqual([]);
  });

  it('is not given once the permission is taken back', async () => {
    expect((await as(app, null).get('/contributions')).status).toBe(200);
    await app.strapi.db
      .query('plugin::users-permissions.permission')
      .deleteMany({ where: { role: { type: 'public' } } });
    expect((await as(app, null).get('/contributions')).status).toBe(401);
  });

  it('never reaches somebody who is signed in', async () => {
    const stranger = await makePerson(app);
    const own = await as(app, author).get('/contributions');
    expect(own.body.data).toHaveLength(1);
    expect((await as(app, stranger).get('/contributions')).body.data).toHaveLength(0);
  });
});
