import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

describe('conversations in the admin', () => {
  let app: App;
  let community: TestCommunity;
  let ann: TestPerson;
  let ben: TestPerson;
  let reader: Editor;
  let moderator: Editor;
  let thread: string;

  const post = async (title: string, text: string) => {
    const { body } = await as(app, ann).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title,
      text,
    });
    return String(body.data.documentId);
  };
  const answer = async (text: string) => {
    const { body } = await as(app, ben).post(`/contributions/${thread}/replies`, { text });
    return String(body.data.documentId);
  };
  const titles = async (editor: Editor, query = '') => {
    const path = `/communities/${community.key}/conversations?${query}`;
    const { body } = await inAdmin(app, editor).get(path);
    return body.data.map(({ title }: { title: string }) => title);
  };

  beforeAll(async () => {
    app = await bootApp('conversations');
    await grantAll(app);
    community = await makeCommunity(app, { visibility: 'private' });
    ann = await makePerson(app, 'ann');
    ben = await makePerson(app, 'ben');
    await makeMember(app, community, ann);
    await makeMember(app, community, ben);
    reader = await makeEditor(app, ['conversations.read']);
    moderator = await makeEditor(app, ['conversations.read', 'moderation.decide']);
    thread = await post('Boilers', 'Ours is from 1962.');
    await answer('We put in a heat pump.');
    const hiddenReply = await answer('Buy my cream.');
    await inAdmin(app, moderator).post(`/moderation/reply/${hiddenReply}/hide`, { seen: 'shown' });
    const hidden = await post('Creams', 'For sale.');
    await inAdmin(app, moderator).post(`/moderation/contribution/${hidden}/hide`, {
      seen: 'shown',
    });
    const withdrawn = await post('A slip', 'Not meant for here.');
    await as(app, ann).delete(`/contributions/${withdrawn}`);
  });

  afterAll(() => app.stop());

  it('shows everything said but what is withdrawn, and what is hidden to moderators alone', async () => {
    expect(await titles(reader)).toEqual(['Boilers']);
    expect((await titles(moderator)).sort()).toEqual(['Boilers', 'Creams']);
  });

  it('looks in titles, texts and replies that the editor may read', async () => {
    expect(await titles(reader, '_q=1962')).toEqual(['Boilers']);
    expect(await titles(reader, '_q=HEAT PUMP')).toEqual(['Boilers']);
    expect(await titles(reader, '_q=cream')).toEqual([]);
    expect((await titles(moderator, '_q=cream')).sort()).toEqual(['Boilers', 'Creams']);
    expect(await titles(reader, '_q=nowhere')).toEqual([]);
  });

  it('reads a thread whole', async () => {
    const whole = await inAdmin(app, reader).get(`/conversations/${thread}`);
    expect(whole.body.data).toMatchObject({
      title: 'Boilers',
      text: 'Ours is from 1962.',
      author: 'ann',
      more: null,
      closing: null,
      replies: [{ author: 'ben', text: 'We put in a heat pump.', standing: 'shown' }],
    });
    const byModerator = await inAdmin(app, moderator).get(`/conversations/${thread}`);
    expect(byModerator.body.data.replies).toHaveLength(2);
  });

  it('is closed to other editors', async () => {
    const other = await makeEditor(app, ['overview.read', 'moderation.decide']);
    const path = `/communities/${community.key}/conversations`;
    expect((await inAdmin(app, other).get(path)).status).toBe(403);
    expect((await inAdmin(app, other).get(`/conversations/${thread}`)).status).toBe(403);
  });
});
