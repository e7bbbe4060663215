import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, contentRoutes, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { testClient } from '../support/databases';
import { contributionRow, faqRow, insertRows, replyRow, resourceRow } from '../support/rows';
import { FILE_KEY, fileGiven, keepFile } from '../support/uploads';
import { visitRow } from '../support/visit-rows';

/** What some lists cannot be asked without. */
const NEEDED: Readonly<Record<string, (key: string) => string>> = {
  'reply.find': (key) => `filters[contribution]=${key}&`,
  'search.find': () => 'q=boiler&',
};

/** What a project's own middleware and database may be like. */
describe('a project that adds to every query', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  const thread = () => contributionRow(community.key, ruth.key);

  beforeAll(async () => {
    app = await bootApp('other_settings');
    await grantAll(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
  });

  afterAll(() => app.stop());

  it('reads as before with locale, populate and status, whatever they hold', async () => {
    const opened = thread();
    await insertRows(app, 'cop_contributions', [opened]);
    // Under the same key, so that every read finds its own.
    const same = { document_id: String(opened.document_id) };
    const files = JSON.stringify([fileGiven()]);
    await insertRows(app, 'cop_resources', [
      resourceRow(community.key, ruth.key, { ...same, files }),
    ]);
    keepFile(app, same.document_id);
    await insertRows(app, 'cop_faqs', [faqRow(community.key, ruth.key, same)]);
    await insertRows(app, 'cop_visits', [visitRow(community.key, ruth.key, same)]);
    const filled = (path: string) =>
      path
        .replace('/communities/:documentId', `/communities/${community.key}`)
        .replace(':file', FILE_KEY)
        .replace(/:\w+/g, same.document_id);
    const reads = contentRoutes(app).filter(({ method }) => method === 'GET');
    const added = 'locale=en&populate[author][populate]=*&status=draft';
    for (const { path, handler } of reads) {
      const own = `?${NEEDED[handler]?.(same.document_id) ?? ''}`;
      const plain = await as(app, ruth).get(filled(path) + own.slice(0, -1));
      const changed = await as(app, ruth).get(filled(path) + own + added);
      expect([path, changed.status]).toEqual([path, plain.status]);
      expect(changed.status).toBe(200);
      expect(changed.body).toEqual(plain.body);
    }
  });

  it.each(['local=en', 'populat=*', 'fields[0]=email', 'filters[status]=draft&publicationState=x'])(
    'still refuses %s',
    async (query) => {
      expect((await as(app, ruth).get(`/contributions?${query}`)).status).toBe(400);
    }
  );

  (testClient() === 'mysql' ? it : it.skip)(
    'answers an emoji in words where the database has characters of three bytes',
    async () => {
      const opened = thread();
      const reply = replyRow(opened, ruth.key);
      const foreign = thread();
      await insertRows(app, 'cop_contributions', [opened, foreign]);
      await insertRows(app, 'cop_replies', [reply]);
      const other = await makeCommunity(app);
      const tables = ['contributions', 'replies', 'thanks', 'closings', 'concerns', 'memberships'];
      for (const table of tables) {
        await app.strapi.db.connection.raw(
          `alter table cop_${table} convert to character set utf8mb3`
        );
      }
      const tom = await makePerson(app, 'tom');
      await makeMember(app, community, tom);
      const on = `/contributions/${String(opened.document_id)}`;
      const text = 'Thank you 🙏';
      const question = { activity: 'problem-solving', title: 'The boiler died', text };
      const ifMatch = { 'If-Match': '"1"' };
      const answers = [
        await as(app, ruth).post('/contributions', { community: community.key, ...question }),
        await as(app, ruth).put(on, { title: text }).set(ifMatch),
        await as(app, tom).post(`${on}/replies`, { text }),
        await as(app, ruth)
          .put(`/replies/${String(reply.document_id)}`, { text })
          .set(ifMatch),
        await as(app, tom).post(`${on}/thanks`, { why: text }),
        await as(app, tom).post(`${on}/concerns`, { reason: 'spam', note: text }),
        await as(app, ruth).post(`${on}/closing`, { outcome: 'solved', learned: text }),
        await as(app, tom).post(`/communities/${other.key}/join`, { canHelpWith: text }),
      ];
      expect(answers.map(({ body }) => body.error?.details?.code)).toEqual(
        answers.map(() => 'character-not-storable')
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([422]));
      const found = await as(app, ruth).get('/contributions?filters[text][$containsi]=🙏🙏');
      expect([200, 422]).toContain(found.status);
    }
  );
});
