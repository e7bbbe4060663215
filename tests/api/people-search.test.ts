import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

/** One name however it is written, on every database. */
describe('looking for people in the admin', () => {
  let app: App;
  let community: TestCommunity;
  let editor: Editor;
  let withoutAccounts: Editor;
  let emile: TestPerson;

  const looked = async (path: string, text: string, who = editor) => {
    const { status, body } = await inAdmin(app, who).get(`${path}_q=${encodeURIComponent(text)}`);
    expect(status).toBe(200);
    expect(body.meta.pagination.total).toBe(body.data.length);
    return body.data;
  };
  const here = async (text: string, who = editor): Promise<string[]> =>
    (await looked(`/communities/${community.key}/people?show=here&`, text, who))
      .map(({ name }: { name: string }) => name)
      .sort();
  const everywhere = async (text: string, who = editor): Promise<string[]> =>
    (await looked('/people?', text, who))
      .map(({ documentId }: { documentId: string }) => documentId)
      .sort();

  const member = async (name: string, displayName: string, given: object = {}) => {
    const person = await makePerson(app, name);
    await makeMember(app, community, person, { displayName, ...given });
    return person;
  };

  beforeAll(async () => {
    app = await bootApp('people_search');
    community = await makeCommunity(app);
    editor = await makeEditor(app, ['people.read', 'people.accounts']);
    withoutAccounts = await makeEditor(app, ['people.read']);
    await member('one', 'Élodie Martin');
    await member('two', 'Elodie Stone');
    await member('three', 'Jo Straße', { canHelpWith: 'Möbel für den Kindergarten' });
    await member('four', 'Sam Strasser');
    await member('five', 'Νίκος');
    await member('six', 'Percy', { canHelpWith: '50%_ off' });
    emile = await makePerson(app, 'Émile.GROẞ');
    await makePerson(app, 'bystander');
  });

  afterAll(() => app.stop());

  it.each([
    ['élodie', ['Elodie Stone', 'Élodie Martin']],
    ['ÉLODIE', ['Elodie Stone', 'Élodie Martin']],
    ['elodie', ['Elodie Stone', 'Élodie Martin']],
    ['E\u0301lodie', ['Elodie Stone', 'Élodie Martin']],
    ['STRASSE', ['Jo Straße', 'Sam Strasser']],
    ['straße', ['Jo Straße', 'Sam Strasser']],
    ['MOBEL', ['Jo Straße']],
    ['ΝΙΚΟΣ', ['Νίκος']],
    ['νικος', ['Νίκος']],
    ['50%_', ['Percy']],
    ['%', ['Percy']],
    ['ONE@EXAMPLE', ['Élodie Martin']],
    ['nobody', []],
  ])('finds %s in a community', async (text, names) => {
    expect(await here(text)).toEqual([...names].sort());
  });

  it.each(['émile.groß', 'EMILE', 'Émile.GROẞ@example.org', 'gross@'])(
    'finds the account by %s, for whoever may see accounts',
    async (text) => {
      expect(await everywhere(text)).toEqual([emile.key]);
      expect(await everywhere(text, withoutAccounts)).toEqual([]);
    }
  );

  it('finds everywhere by the name shown, whoever looks', async () => {
    for (const who of [editor, withoutAccounts])
      expect(await everywhere('ELODIE', who)).toHaveLength(2);
    expect(await everywhere('möbel')).toEqual([]);
  });

  it('follows a log-in name that changes, by whatever door', async () => {
    await app.strapi.db
      .connection('up_users')
      .where({ document_id: emile.key })
      .update({ username: 'Zoë' });
    expect(await everywhere('ZOE')).toEqual([emile.key]);
    expect(await everywhere('emile.groß')).toEqual([emile.key]);
  });

  it('finds many beyond A to Z, page by page', async () => {
    const others = await makeCommunity(app);
    for (let index = 0; index < 30; index += 1) {
      await makeMember(app, others, await makePerson(app, `zoé${index}`), {
        displayName: `Zoé ${index}`,
      });
    }
    const { body } = await inAdmin(app, editor).get(
      '/people?_q=ZOE&pagination[pageSize]=10&pagination[page]=4'
    );
    expect(body.meta.pagination).toMatchObject({ total: 31, pageCount: 4 });
    expect(body.data).toHaveLength(1);
  });
});
