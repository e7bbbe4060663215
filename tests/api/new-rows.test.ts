import type { Modules } from '@strapi/strapi';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

const CONTRIBUTION = 'plugin::communities-of-practice.contribution';

/** A post is answered, and told, by what Strapi read of its row when it wrote it; nothing is read twice. */
describe('a row that has just been written', () => {
  let app: App;
  let community: TestCommunity;
  let elsewhere: TestCommunity;
  let ruth: TestPerson;
  let naomi: TestPerson;
  let takes: 'nothing' | 'fields' | 'all' = 'nothing';

  const post = async (title: string) => {
    const posted = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title,
      text: `How warm is it: **${title}**?`,
      details: { tried: 'Blankets' },
    });
    expect(posted.status).toBe(201);
    return posted.body.data;
  };
  const toldOf = (key: string) =>
    app.strapi.db.connection('cop_ledger_events').where({ what_key: key });
  const rowOf = (key: string) =>
    app.strapi.db.connection('cop_contributions').where({ document_id: key }).first();
  const linked = async (key: string) => {
    const row = await app.strapi
      .documents(CONTRIBUTION)
      .findOne({ documentId: key, populate: ['author', 'community'] });
    return { author: row?.author?.documentId, community: row?.community?.documentId };
  };

  beforeAll(async () => {
    app = await bootApp('new_rows');
    app.strapi.config.set('plugin::communities-of-practice.limits', {
      secondsBetweenContributions: 0,
      newSecondsBetweenContributions: 0,
      newContributionsADay: 1000,
    });
    await grantAll(app);
    community = await makeCommunity(app);
    elsewhere = await makeCommunity(app);
    ruth = await makePerson(app);
    naomi = await makePerson(app);
    await makeMember(app, community, ruth);
    // As a project may: inside ours, so that ours meets what it leaves.
    app.strapi.documents.use(async (context, next) => {
      const answered = await next();
      if (context.uid !== CONTRIBUTION || context.action !== 'create' || takes === 'nothing') {
        return answered;
      }
      const { id, documentId, title } = answered as Modules.Documents.AnyDocument;
      return takes === 'fields' ? { id, documentId, title } : { id, documentId };
    });
  });

  afterEach(() => {
    takes = 'nothing';
  });

  afterAll(() => app.stop());

  it.each(['nothing', 'fields', 'all'] as const)(
    'is answered as it is read later, and told, where a middleware of the project’s takes %s of it',
    async (taken) => {
      takes = taken;
      const answered = await post(`Taking ${taken}`);
      takes = 'nothing';
      const read = await as(app, ruth).get(`/contributions/${answered.documentId}`);
      expect(answered).toEqual(read.body.data);
      expect(answered).toMatchObject({
        title: `Taking ${taken}`,
        html: `<p>How warm is it: <strong>Taking ${taken}</strong>?</p>\n`,
        details: { tried: 'Blankets' },
        version: 1,
        replyCount: 0,
        author: { documentId: ruth.key, name: ruth.name },
        community: { documentId: community.key, name: community.name },
      });
      const told = await toldOf(answered.documentId);
      expect(told).toHaveLength(1);
      expect(told[0]).toMatchObject({
        verb: 'contribution.opened',
        who_key: ruth.key,
        community_key: community.key,
      });
      expect(JSON.parse(told[0].became)).toEqual({
        standing: 'shown',
        author: ruth.key,
        community: community.key,
        status: 'open',
      });
      expect(new Date(told[0].happened_at).toISOString()).toBe(answered.postedAt);
      expect(await linked(answered.documentId)).toEqual({
        author: ruth.key,
        community: community.key,
      });
    }
  );

  it('is whose and where its keys say, whatever ids somebody else names beside them', async () => {
    const author: object = { id: naomi.id, documentId: ruth.key };
    const there: object = { id: 999_999, documentId: elsewhere.key };
    const { documentId } = await app.strapi.documents(CONTRIBUTION).create({
      data: {
        title: 'Two names',
        text: 'Which is it?',
        activity: 'problem-solving',
        author,
        community: there,
      },
    });
    const row = await rowOf(documentId);
    expect(row).toMatchObject({ author_key: ruth.key, community_key: elsewhere.key });
    expect(await linked(documentId)).toEqual({ author: ruth.key, community: elsewhere.key });
  });
});
