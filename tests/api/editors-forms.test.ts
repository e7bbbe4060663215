import { contentManager } from '../factories/content-manager';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { makeEditor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

type Values = Record<string, unknown>;

/** The Content Manager sends every field on each save, as it stood when the form was opened. */
describe('a form of the Content Manager', () => {
  let app: App;
  let community: TestCommunity;
  let ann: TestPerson;
  let ben: TestPerson;
  let pages: ReturnType<typeof contentManager>;

  const rowOf = (table: string, key: string): Promise<Values> =>
    app.strapi.db.connection(table).where({ document_id: key }).first();

  const eventsOf = async (key: string): Promise<string[]> =>
    (
      await app.strapi.db
        .connection('cop_ledger_events')
        .where({ what_key: key })
        .orderBy('id')
        .select('verb')
    ).map(({ verb }: { verb: string }) => verb);

  const membershipOf = async ({ key }: TestPerson): Promise<string> => {
    const row = await app.strapi.db
      .connection('cop_memberships')
      .where({ user_key: key, community_key: community.key })
      .first('document_id');
    return row.document_id;
  };

  const post = async (title = 'The boiler died'): Promise<string> => {
    const { body } = await as(app, ann).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title,
      text: 'Eleven degrees at the altar.',
    });
    return body.data.documentId;
  };

  beforeAll(async () => {
    app = await bootApp('editors_forms');
    await grantAll(app);
    community = await makeCommunity(app);
    [ann, ben] = [await makePerson(app, 'ann'), await makePerson(app, 'ben')];
    await makeMember(app, community, ann);
    await makeMember(app, community, ben);
    pages = contentManager(app, await makeEditor(app));
  });

  afterAll(() => app.stop());

  it('mends a typo and leaves a post withdrawn that was withdrawn meanwhile', async () => {
    const key = await post('The boliler died');
    const form = await pages.open('contribution', key);
    expect((await as(app, ann).delete(`/contributions/${key}`)).status).toBe(200);
    expect((await form.save({ title: 'The boiler died' })).status).toBe(200);
    expect(await rowOf('cop_contributions', key)).toMatchObject({
      title: 'The boiler died',
      standing: 'withdrawn',
    });
    expect(await eventsOf(key)).toEqual([
      'contribution.opened',
      'contribution.withdrawn',
      'contribution.edited',
    ]);
  });

  it('changes no field of a life, whatever is sent', async () => {
    const key = await post();
    const before = await rowOf('cop_contributions', key);
    const form = await pages.open('contribution', key);
    const saved = await form.save({
      standing: 'hidden',
      threadStatus: 'closed',
      postedAt: '2020-01-01T00:00:00.000Z',
      replyCount: 7,
      details: null,
      authorKey: ben.key,
      communityKey: 'a'.repeat(24),
      editedAt: '2020-01-01T00:00:00.000Z',
    });
    expect(saved.status).toBe(200);
    expect(await rowOf('cop_contributions', key)).toEqual(before);
  });

  it('writes nothing without a change, and the author’s If-Match stays good', async () => {
    const key = await post();
    const etag = (await as(app, ann).get(`/contributions/${key}`)).headers.etag ?? '';
    const before = await rowOf('cop_contributions', key);
    const form = await pages.open('contribution', key);
    const saved = await form.save();
    expect(saved.status).toBe(200);
    expect(saved.body.data.documentId).toBe(key);
    expect(await rowOf('cop_contributions', key)).toEqual(before);
    expect(await eventsOf(key)).toEqual(['contribution.opened']);
    const edited = await as(app, ann)
      .put(`/contributions/${key}`, { title: 'The boiler is dead' })
      .set('If-Match', etag);
    expect(edited.status).toBe(200);
  });

  it('refuses in words what would undo the author’s newer words, and loses nothing', async () => {
    const key = await post();
    const form = await pages.open('contribution', key);
    const { headers } = await as(app, ann).get(`/contributions/${key}`);
    const edited = await as(app, ann)
      .put(`/contributions/${key}`, { text: 'It is warm again.' })
      .set('If-Match', headers.etag ?? '');
    expect(edited.status).toBe(200);
    const refused = await form.save({ title: 'THE BOILER DIED' });
    expect(refused.status).toBe(400);
    // The form stays as it is, unsaved, on a ValidationError alone.
    expect(refused.body.error).toMatchObject({
      name: 'ValidationError',
      message: expect.stringMatching(/changed since you opened/),
    });
    expect(await rowOf('cop_contributions', key)).toMatchObject({
      title: 'The boiler died',
      text: 'It is warm again.',
    });
    const again = await pages.open('contribution', key);
    expect((await again.save({ title: 'THE BOILER DIED' })).status).toBe(200);
    expect(await rowOf('cop_contributions', key)).toMatchObject({
      title: 'THE BOILER DIED',
      text: 'It is warm again.',
    });
  });

  it('keeps a reply where it is and in whose name, and undoes no hiding', async () => {
    const thread = await post();
    const other = await post();
    const { body } = await as(app, ben).post(`/contributions/${thread}/replies`, { text: 'Yess.' });
    const key: string = body.data.documentId;
    const form = await pages.open('reply', key);
    const hidden: object = { standing: 'hidden' };
    await app.strapi
      .documents('plugin::communities-of-practice.reply')
      .update({ documentId: key, data: hidden });
    expect((await form.save({ text: 'Yes.' })).status).toBe(200);
    expect(await rowOf('cop_replies', key)).toMatchObject({ text: 'Yes.', standing: 'hidden' });

    const again = await pages.open('reply', key);
    const moved = await again.save({ contribution: { connect: [{ documentId: other }] } });
    expect(moved.status).toBe(400);
    expect(moved.body.error.message).toMatch(/cannot be changed here/);
    expect(await rowOf('cop_replies', key)).toMatchObject({ contribution_key: thread });
  });

  it('reinstates nobody who left', async () => {
    const cat = await makePerson(app);
    await as(app, cat).post(`/communities/${community.key}/join`);
    const { document_id: key } = await app.strapi.db
      .connection('cop_memberships')
      .where({ user_key: cat.key })
      .first('document_id');
    const form = await pages.open('membership', key);
    await as(app, cat).post(`/communities/${community.key}/leave`);
    expect((await form.save({ displayName: 'Catherine' })).status).toBe(200);
    expect(await rowOf('cop_memberships', key)).toMatchObject({
      state: 'left',
      display_name: 'Catherine',
    });
  });

  it('lets editors begin a membership and a thread, with a person and a role', async () => {
    const dan = await makePerson(app);
    const made = await pages.create('membership', {
      user: { connect: [{ documentId: dan.key }] },
      community: { connect: [{ documentId: community.key }] },
      role: 'facilitator',
      state: 'active',
      joinedAt: '2001-01-01T00:00:00.000Z',
    });
    expect(made.status).toBe(201);
    const row = await rowOf('cop_memberships', made.body.data.documentId);
    expect(row).toMatchObject({ user_key: dan.key, role: 'facilitator', state: 'active' });
    expect(new Date(row.joined_at as string).getFullYear()).toBeGreaterThan(2020);
    const begun = await pages.create('contribution', {
      title: 'On behalf',
      text: 'Of Dan.',
      activity: 'visits',
      community: { connect: [{ documentId: community.key }] },
      author: { connect: [{ documentId: dan.key }] },
      standing: 'hidden',
      replyCount: 9,
    });
    expect(begun.status).toBe(201);
    expect(await rowOf('cop_contributions', begun.body.data.documentId)).toMatchObject({
      author_key: dan.key,
      standing: 'shown',
      reply_count: 0,
    });
  });

  it('saves a community’s name and leaves its activities and prompts to our own form', async () => {
    const other = await makeCommunity(app, { hiddenActivities: ['visits'] });
    const form = await pages.open('community', other.key);
    const saved = await form.save({ name: 'Warm churches', hiddenActivities: null, prompts: '' });
    expect(saved.status).toBe(200);
    const row = await rowOf('cop_communities', other.key);
    expect(row.name).toBe('Warm churches');
    expect(JSON.stringify(row.hidden_activities)).toContain('visits');
    const late = await form.save({ name: 'Cold churches' });
    expect(late.status).toBe(400);
  });

  it('refuses a second membership of one person in words', async () => {
    const twice = {
      user: { connect: [{ documentId: ben.key }] },
      community: { connect: [{ documentId: community.key }] },
    };
    const refused = await pages.create('membership', twice);
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toMatch(/such a membership already/);
    const own = await pages.open('membership', await membershipOf(ben));
    expect((await own.save({ displayName: 'Benjamin' })).status).toBe(200);
  });

  it('refuses copies', async () => {
    const key = await post();
    const copied = await pages.clone('contribution', key, { title: 'A copy' });
    expect(copied.status).toBe(400);
    expect(copied.body.error.message).toMatch(/cannot be copied/);
  });
});
