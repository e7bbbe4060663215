import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { testClient } from '../support/databases';

interface Asked {
  sql: string;
  bindings: readonly unknown[];
}

/** What looks for rows by their keys goes through no others, whatever else must hold of them. */
(testClient() === 'sqlite' ? describe : describe.skip)('rows that are found by their keys', () => {
  let app: App;
  let community: TestCommunity;
  let author: TestPerson;
  const keys: string[] = [];

  const askedDuring = async (work: () => Promise<unknown>): Promise<Asked[]> => {
    const asked: Asked[] = [];
    const note = (query: Asked) => {
      if (/ in \(\?/.test(query.sql)) asked.push(query);
    };
    app.strapi.db.connection.on('query', note);
    await work();
    app.strapi.db.connection.removeListener('query', note);
    return asked;
  };

  /** The steps that go through all rows of a standing. */
  const walksIn = async ({ sql, bindings }: Asked): Promise<string[]> => {
    const plan: { detail: string }[] = await app.strapi.db.connection.raw(
      `explain query plan ${sql}`,
      [...bindings] as string[]
    );
    return plan.map(({ detail }) => detail).filter((step) => /\(standing=\?/.test(step));
  };

  beforeAll(async () => {
    app = await bootApp('key_lookups');
    await grantAll(app);
    author = await makePerson(app, 'author');
    community = await makeCommunity(app, { visibility: 'public' });
    await makeMember(app, community, author, { role: 'facilitator' });
    for (let n = 0; n < 12; n += 1) {
      const posted = await as(app, author).post('/contributions', {
        community: community.key,
        activity: 'problem-solving',
        title: `Heating, ${n} degrees`,
        text: `Heating to ${n} degrees.`,
      });
      keys.push(posted.body.data.documentId);
      await as(app, author).post(`/contributions/${keys.at(-1)}/replies`, {
        text: `Heating ${n}.`,
      });
    }
  });

  afterAll(() => app.stop());

  it.each<[string, () => Promise<{ status: number }>]>([
    ['a search’s texts', () => as(app, author).get('/search?q=heating&pagination[pageSize]=40')],
    [
      'a FAQ’s sources',
      () =>
        as(app, author).post('/faqs', {
          community: community.key,
          title: 'How warm?',
          text: 'Nine degrees.',
          sources: keys,
        }),
    ],
    [
      'the titles in the history',
      async () => inAdmin(app, await makeEditor(app, ['history.read'])).get('/history'),
    ],
  ])('%s', async (_, ask) => {
    let status = 0;
    const asked = await askedDuring(async () => ({ status } = await ask()));
    expect(status).toBeLessThan(300);
    expect(asked.length).toBeGreaterThan(0);
    expect((await Promise.all(asked.map(walksIn))).flat()).toEqual([]);
  });
});
