import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { contributionRow, insertRows } from '../support/rows';

/** Of a frequent word only some rows are looked through at once. */
describe('search of what many say', () => {
  let app: App;
  let member: TestPerson;
  const places = new Map<string, TestCommunity>();

  const ask = async (name: string, query: string) =>
    (await as(app, name === 'member' ? member : null).get(`/search?${query}`)).body;

  beforeAll(async () => {
    app = await bootApp('search_bounds');
    await grantAll(app);
    member = await makePerson(app, 'member');
    for (const visibility of ['public', 'private']) {
      const community = await makeCommunity(app, { visibility });
      places.set(visibility, community);
      await makeMember(app, community, member);
    }
  });

  afterAll(() => app.stop());

  it('finds what stands behind more of a private community than are looked through at once', async () => {
    const [open, closed] = ['public', 'private'].map((name) => places.get(name)?.key ?? '');
    const found: object[] = [
      contributionRow(open ?? '', null, { title: 'Old quagga', text: 'The first quagga.' }),
      contributionRow(open ?? '', null, { title: 'Old ibex', text: 'An ibex.' }),
    ];
    const unseen = Array.from({ length: 5_100 }, () =>
      contributionRow(closed ?? '', null, { title: 'Quagga', text: 'A quagga.' })
    );
    for (const rows of [
      found,
      ...Array.from({ length: 51 }, (_, at) => unseen.slice(at * 100, at * 100 + 100)),
    ])
      await insertRows(app, 'cop_contributions', rows as Record<string, unknown>[]);
    await app.strapi.plugin('communities-of-practice').service('search').rebuild();
    const titles = async (name: string, query: string) => {
      const { data, meta } = await ask(name, query);
      return { titles: data.map(({ title }: { title: string }) => title), of: meta.isComplete };
    };
    expect(await titles('stranger', 'q=quagga')).toEqual({ titles: ['Old quagga'], of: true });
    // Word by word, where nothing says both.
    const partly = await titles('stranger', 'q=quagga+ibex');
    expect([...partly.titles].sort()).toEqual(['Old ibex', 'Old quagga']);
    expect((await titles('member', 'q=quagga')).of).toBe(false);
  });
});
