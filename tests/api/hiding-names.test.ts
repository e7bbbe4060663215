import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { contentManager } from '../factories/content-manager';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { moderating, toldOf, type Moderating } from '../support/moderating';

const HIDDEN = 'Kanarienvogel';
const PLACEHOLDER = /^Member [0-9a-f]{3,}$/;
const EVERYTHING = [
  'people.read',
  'people.act',
  'conversations.read',
  'history.read',
  'overview.read',
  'moderation.decide',
  'communities.configure',
];

describe('a name that moderators hide', () => {
  let app: App;
  let community: TestCommunity;
  let opener: TestPerson;
  let named: TestPerson;
  let member: TestPerson;
  let membership: string;
  let moderator: Moderating;
  let editor: Editor;
  let thread: string;

  /** Opens, answers, thanks, closes and asks: each where others read who did. */
  const leaveTraces = async () => {
    const post = { community: community.key, activity: 'seeking-experience', title: 'Bats?' };
    const opened = await as(app, opener).post('/contributions', {
      ...post,
      text: 'In the belfry.',
    });
    thread = opened.body.data.documentId;
    await as(app, named).post(`/contributions/${thread}/replies`, { text: 'Ours, too.' });
    await as(app, named).post(`/contributions/${thread}/thanks`, { why: 'Well asked.' });
    const own = await as(app, named).post('/contributions', { ...post, text: 'In the vestry.' });
    const path = `/contributions/${own.body.data.documentId}`;
    await as(app, member).post(`${path}/replies`, { text: 'Never.' });
    const closed = await as(app, named).post(`${path}/closing`, { outcome: 'nobody-yet' });
    expect(closed.status).toBe(201);
    return own.body.data.documentId as string;
  };

  /** Everything that anybody reads here, as text, by its address. */
  const readAll = async (own: string) => {
    const texts: [string, string][] = [];
    const anybody = ['/contributions', `/contributions/${thread}`, `/contributions/${own}`];
    const members = [`/communities/${community.key}/members`, `/contributions/${thread}/thanks`];
    for (const [person, paths] of [
      [null, anybody],
      [opener, [...anybody, ...members, '/me/results']],
      [member, [...anybody, ...members]],
    ] as const) {
      for (const path of paths) texts.push([path, (await as(app, person).get(path)).text]);
    }
    for (const path of [
      `/communities/${community.key}/people`,
      `/communities/${community.key}/conversations`,
      `/conversations/${thread}`,
      `/conversations/${own}`,
      `/conversations/${thread}/ending`,
      '/people',
      '/history',
      '/history/export',
      `/overview/${community.key}`,
      '/beginning',
    ]) {
      texts.push([path, (await inAdmin(app, editor).get(path)).text]);
    }
    return texts;
  };

  const hide = (seen = 'shown') =>
    moderator.decide('membership', membership, 'hide', { seen, why: 'It mocks somebody.' });

  const rename = (displayName: string) =>
    as(app, named).put(`/communities/${community.key}/membership`, { displayName });

  const ownMembership = async () =>
    (await as(app, named).get(`/communities/${community.key}`)).body.data.membership;

  const shownAs = async () => {
    const { body } = await as(app, member).get(`/communities/${community.key}/members`);
    return body.data.find((one: { documentId: string }) => one.documentId === membership).person
      .name as string;
  };

  beforeAll(async () => {
    app = await bootApp('hiding_names');
    await grantAll(app);
    community = await makeCommunity(app);
    opener = await makePerson(app);
    named = await makePerson(app);
    member = await makePerson(app);
    await makeMember(app, community, opener);
    await makeMember(app, community, member);
    membership = await makeMember(app, community, named, {
      displayName: HIDDEN,
      role: 'facilitator',
    });
    moderator = await moderating(app);
    editor = await makeEditor(app, EVERYTHING);
  });

  afterAll(() => app.stop());

  it('is read by nobody but its bearer and moderators, wherever names stand', async () => {
    const own = await leaveTraces();
    for (const [path, text] of await readAll(own)) {
      expect([path, text.includes(HIDDEN)]).toEqual([path, true]);
    }
    expect((await hide()).body.data.standing).toBe('hidden');
    for (const [path, text] of await readAll(own)) {
      expect([path, text.includes(HIDDEN)]).toEqual([path, false]);
    }
    const name = await shownAs();
    expect(name).toMatch(PLACEHOLDER);
    const seen = await as(app, null).get(`/contributions/${thread}`);
    expect(seen.body.data.replies[0].author).toEqual({ documentId: named.key, name });
    expect(await ownMembership()).toMatchObject({ displayName: HIDDEN, nameStanding: 'hidden' });
    expect(await moderator.itemOf(membership, 'hidden')).toMatchObject({
      kind: 'membership',
      title: HIDDEN,
    });
    expect((await moderator.whole('membership', membership)).body.data.words).toEqual({
      displayName: HIDDEN,
    });
    expect((await toldOf(app, membership)).at(-1)).toEqual({
      verb: 'name.hidden',
      who_key: moderator.key,
      why: 'It mocks somebody.',
    });
  });

  it('is found by no search, while its placeholder is', async () => {
    const search = async (text: string) =>
      (await inAdmin(app, editor).get(`/communities/${community.key}/people?_q=${text}`)).body.data
        .length as number;
    expect(await search(HIDDEN.toLowerCase())).toBe(0);
    expect(await search(await shownAs())).toBe(1);
    const everywhere = await inAdmin(app, editor).get(`/people?_q=${HIDDEN}`);
    expect(everywhere.body.data).toEqual([]);
  });

  it('is put back by undoing, and its placeholder is the same the next time', async () => {
    const placeholder = await shownAs();
    const restored = await moderator.decide('membership', membership, 'restore', {
      seen: 'hidden',
    });
    expect([await shownAs(), restored.body.data.standing]).toEqual([HIDDEN, 'shown']);
    await moderator.undo(restored.body.data.decision);
    expect(await shownAs()).toBe(placeholder);
    const late = await hide();
    expect(late.body.error.details).toMatchObject({
      code: 'stands-otherwise',
      meanwhile: { what: 'name.hidden' },
    });
  });

  it('cannot be chosen again, however it is written, nor by leaving and joining', async () => {
    for (const name of [HIDDEN, 'KANARIENVOGEL', 'Kanarien Vogel', 'Kànarienvogel']) {
      const refused = await rename(name);
      expect([name, refused.status, refused.body.error.details.code]).toEqual([
        name,
        409,
        'display-name-hidden',
      ]);
    }
    const taken = await as(app, member).put(`/communities/${community.key}/membership`, {
      displayName: await shownAs(),
    });
    expect(taken.body.error.details.code).toBe('display-name-taken');
    const helping = await as(app, named).put(`/communities/${community.key}/membership`, {
      canHelpWith: 'Bats',
    });
    expect(helping.body.data.nameStanding).toBe('hidden');
  });

  it('gives way to another one, which is told, and stays away after that', async () => {
    const chosen = await rename('Ruth, St Mary’s');
    expect(chosen.body.data).toMatchObject({
      displayName: 'Ruth, St Mary’s',
      nameStanding: 'shown',
    });
    expect(await shownAs()).toBe('Ruth, St Mary’s');
    expect((await toldOf(app, membership)).at(-1)).toEqual({
      verb: 'name.chosen',
      who_key: named.key,
      why: null,
    });
    expect((await rename(HIDDEN)).body.error.details.code).toBe('display-name-hidden');
    await makeMember(app, community, await makePerson(app), { role: 'facilitator' });
    await as(app, named).post(`/communities/${community.key}/leave`);
    const join = (displayName?: string) =>
      as(app, named).post(`/communities/${community.key}/join`, { displayName });
    expect((await join(HIDDEN)).body.error.details.code).toBe('display-name-hidden');
    expect((await join()).body.data.displayName).toBe('Ruth, St Mary’s');
    const form = await contentManager(app, await makeEditor(app)).open('membership', membership);
    const byEditor = await form.save({ displayName: HIDDEN });
    expect([byEditor.status, byEditor.text]).toEqual([400, expect.stringContaining('moderators')]);
  });

  it('is not brought back by undoing once another one was chosen', async () => {
    const hidden = await hide();
    await rename('Ruth of the bells');
    const undone = await moderator.undo(hidden.body.data.decision);
    expect(undone.body.error.details).toMatchObject({
      code: 'stands-otherwise',
      meanwhile: { what: 'name.chosen', by: 'Ruth of the bells' },
    });
    expect(await shownAs()).toBe('Ruth of the bells');
    expect((await rename('Ruth, St Mary’s')).body.error.details.code).toBe('display-name-hidden');
  });

  it('is not what somebody is called who chose none', async () => {
    const person = await makePerson(app, 'spottdrossel');
    const key = await makeMember(app, community, person);
    await moderator.decide('membership', key, 'hide');
    const me = await as(app, person).get(`/communities/${community.key}`);
    expect(me.body.data.membership.displayName).toBe('spottdrossel');
    const form = await contentManager(app, await makeEditor(app)).open('membership', key);
    expect((await form.save({ displayName: '' })).status).toBe(200);
    const row = await app.strapi.db
      .connection('cop_memberships')
      .where({ document_id: key })
      .first();
    expect([row.display_name, row.standing]).toEqual(['spottdrossel 2', 'shown']);
  });
});
