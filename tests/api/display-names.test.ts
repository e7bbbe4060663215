import { namesWithoutAddresses } from '../../src/plugins/communities-of-practice/server/src/persistence/migrations/0006-names-without-addresses';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { connect, tallyOf, type Wire } from '../support/wire';

const MEMBERSHIP = 'plugin::communities-of-practice.membership';
const ADDRESS = /@|example\.org|%40/;

/** No e-mail address becomes a public name, no name is in disguise, and no two here are alike. */
describe('the names that members see', () => {
  let app: App;
  let wire: Wire;
  let community: TestCommunity;
  let made = 0;

  beforeAll(async () => {
    app = await bootApp('display_names');
    await grantAll(app);
    wire = await connect(app);
  });

  beforeEach(async () => {
    community = await makeCommunity(app);
  });

  afterAll(async () => {
    wire.close();
    await app.stop();
  });

  /** Somebody whose user name is an e-mail address, as on many church websites. */
  const withAddress = async (): Promise<TestPerson> => {
    made += 1;
    const person = await makePerson(app, `mail${made}`);
    const username = `mail${made}@example.org`;
    await app.strapi.db.connection('up_users').where({ id: person.id }).update({ username });
    return { ...person, name: username };
  };

  const join = (person: TestPerson, displayName?: string) =>
    as(app, person).post(
      `/communities/${community.key}/join`,
      displayName === undefined ? {} : { displayName }
    );

  const rename = (person: TestPerson, change: object) =>
    as(app, person).put(`/communities/${community.key}/membership`, change);

  const nameOf = async (person: TestPerson): Promise<string | null> =>
    (
      await app.strapi.db
        .connection('cop_memberships')
        .where({ user_key: person.key, community_key: community.key })
        .first()
    )?.display_name;

  it('are asked of whoever’s user name is an address, at the first joining', async () => {
    const person = await withAddress();
    expect((await as(app, person).get('/me')).body.data.name).toBeNull();
    const refused = await join(person);
    expect([refused.status, refused.body.error.details.code]).toEqual([422, 'display-name-needed']);
    expect(await nameOf(person)).toBeUndefined();
    expect((await join(person, 'Ruth')).body.data.displayName).toBe('Ruth');
    expect((await as(app, person).get('/me')).body.data.name).toBe('Ruth');
    await as(app, person).post(`/communities/${community.key}/leave`);
    expect((await join(person)).body.data.displayName).toBe('Ruth');
  });

  it('are the user name where that can be shown', async () => {
    const person = await makePerson(app, 'Zoë_Smith');
    expect((await join(person)).body.data.displayName).toBe('Zoë_Smith');
  });

  it('are never an address, nor in disguise', async () => {
    const person = await withAddress();
    for (const name of [
      'ruth@example.org',
      'ruth＠example.org',
      'Ru\u200Bth',
      '\u202Ehtur',
      'Рaul',
    ]) {
      const { status, body } = await join(person, name);
      expect([name, status, body.error.details.errors[0].path]).toEqual([
        name,
        400,
        'body.data.displayName',
      ]);
    }
    await join(person, 'Ruth');
    const refused = await rename(person, { displayName: 'ruth@example.org' });
    expect(refused.body.error.details.code).toBe('invalid-input');
    expect(await nameOf(person)).toBe('Ruth');
  });

  it('are nobody else’s here, nor look like theirs; elsewhere they may', async () => {
    const [paul, other] = [await withAddress(), await withAddress()];
    await join(paul, 'Paul');
    for (const name of ['Paul', 'PAUL', 'PauI', 'Раul', 'P\u00E1ul']) {
      const { body } = await join(other, name);
      expect([name, body.error.details.code]).toEqual([
        name,
        name === 'Раul' ? 'invalid-input' : 'display-name-taken',
      ]);
    }
    await join(other, 'Tom');
    const refused = await rename(other, { displayName: 'paul' });
    expect([refused.status, refused.body.error.details.code]).toEqual([409, 'display-name-taken']);
    await as(app, paul).post(`/communities/${community.key}/leave`);
    expect((await rename(other, { displayName: 'Paul' })).status).toBe(409);
    community = await makeCommunity(app);
    expect((await join(other, 'Paul')).status).toBe(201);
  });

  it('go to one of twenty who want the same at once', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, withAddress));
    const answers = await Promise.all(
      people.map(({ token }, index) =>
        wire.send({
          method: 'POST',
          path: `/communities/${community.key}/join`,
          token,
          json: { data: { displayName: index % 2 ? 'Paul' : 'PauI' } },
        })
      )
    );
    expect(tallyOf(answers)).toEqual({ '201': 1, '409 display-name-taken': 19 });
  });

  it('can be changed by their own, and stand on everything that they wrote', async () => {
    const person = await withAddress();
    await join(person, 'Ruth');
    const opened = await as(app, person).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'A title',
      text: `A text of ${community.name}.`,
    });
    const changed = await rename(person, { displayName: ' Ruth  Ann ', canHelpWith: 'Roofs' });
    expect(changed.body.data).toMatchObject({ displayName: 'Ruth Ann', canHelpWith: 'Roofs' });
    const read = await as(app, null).get(`/contributions/${opened.body.data.documentId}`);
    expect(read.body.data.author.name).toBe('Ruth Ann');
    expect((await rename(person, { displayName: 'Ruth Ann' })).status).toBe(200);
  });

  it('cannot be changed by who is paused, and not by who is no member', async () => {
    const [paused, stranger] = [await makePerson(app), await makePerson(app)];
    await makeMember(app, community, paused, { state: 'paused' });
    const code = async (person: TestPerson) =>
      (await rename(person, { displayName: 'Wren' })).body.error.details.code;
    expect(await code(paused)).toBe('membership-paused');
    expect(await code(stranger)).toBe('not-a-member');
  });

  it('are made up, and no address, where an editor adds whoever’s user name is one', async () => {
    const person = await withAddress();
    await makeMember(app, community, person, { displayName: null });
    expect(await nameOf(person)).toMatch(/^Member [0-9a-f]{3,}$/);
    expect((await as(app, person).get('/me')).body.data.name).toBeNull();
    expect((await rename(person, { displayName: 'Ruth' })).status).toBe(200);
  });

  it('are asked of whoever was invited under a name made up', async () => {
    const person = await withAddress();
    await makeMember(app, community, person, { displayName: null, state: 'invited' });
    expect((await join(person)).body.error.details.code).toBe('display-name-needed');
    expect((await join(person, 'Ruth')).body.data).toMatchObject({
      state: 'active',
      displayName: 'Ruth',
    });
  });

  it('are refused to an editor in words, too', async () => {
    const [first, second] = [await makePerson(app), await makePerson(app)];
    await makeMember(app, community, first, { displayName: 'Paul' });
    const add = (displayName: string) => makeMember(app, community, second, { displayName });
    await expect(add('ruth@example.org')).rejects.toThrow('must not be an e-mail address');
    await expect(add('Ru\u200Bth')).rejects.toThrow('cannot be seen');
    await expect(add('PauI')).rejects.toThrow('Somebody here has this name');
    expect(await nameOf(second)).toBeUndefined();
    const documentId = await makeMember(app, community, second, { displayName: 'Tom' });
    const change = app.strapi
      .documents(MEMBERSHIP)
      .update({ documentId, data: { displayName: 'paul' } as object });
    await expect(change).rejects.toThrow('Somebody here has this name');
  });

  it('hold no address in any answer, whoever was here before this release', async () => {
    const db = app.strapi.db.connection;
    const [reader, person] = [await makePerson(app), await withAddress()];
    for (const one of [reader, person]) {
      await makeMember(app, community, one, { displayName: null });
    }
    await db('cop_memberships')
      .where({ user_key: person.key })
      .update({ display_name: person.name });
    await namesWithoutAddresses.up?.(db, app.strapi.db);
    expect(await nameOf(person)).toMatch(/^Member [0-9a-f]{3,}$/);

    const opened = await as(app, person).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'A title',
      text: `Another text of ${community.name}.`,
    });
    const thread = opened.body.data.documentId;
    const replied = await as(app, reader).post(`/contributions/${thread}/replies`, { text: 'So.' });
    await as(app, person).post(`/replies/${replied.body.data.documentId}/thanks`);
    await as(app, person).post(`/contributions/${thread}/closing`, { outcome: 'solved' });
    for (const path of [
      '/contributions',
      `/contributions/${thread}`,
      `/contributions/${thread}/thanks`,
      `/replies?filters[contribution]=${thread}`,
      `/communities/${community.key}/members`,
      '/me/results',
      '/me/threads',
      '/me/communities',
      '/me',
    ]) {
      for (const who of [reader, person]) {
        const { status, text } = await as(app, who).get(path);
        expect([path, status, ADDRESS.test(text)]).toEqual([path, 200, false]);
      }
    }
  });
});
