import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grant, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, NO_LIMITS, setLimits, type App } from '../support/app';

describe('concerns', () => {
  let app: App;
  let community: TestCommunity;
  let author: TestPerson;
  let reader: TestPerson;
  let moderator: Editor;

  const open = async (text = 'Our treasurer keeps the heating budget in a biscuit tin.') => {
    const posted = await as(app, author).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: 'Has anyone met this?',
      text,
    });
    return posted.body.data.documentId as string;
  };

  /** As the moderator who saw it shown, and no concerns, unless said otherwise. */
  const decide = (documentId: string, act: string, said: object = {}, kind = 'contribution') =>
    inAdmin(app, moderator).post(`/moderation/${kind}/${documentId}/${act}`, {
      seen: 'shown',
      ...said,
    });

  const keysOf = ({ concerns }: { concerns: { documentId: string }[] }) =>
    concerns.map((concern) => concern.documentId);

  const itemOf = async (documentId: string) => {
    const waiting = await inAdmin(app, moderator).get('/moderation?pagination[pageSize]=50');
    return waiting.body.data.find((one: { documentId: string }) => one.documentId === documentId);
  };

  beforeAll(async () => {
    app = await bootApp('concerns');
    await grantAll(app);
    community = await makeCommunity(app);
    author = await makePerson(app);
    reader = await makePerson(app);
    await makeMember(app, community, author, { joinedAt: new Date() });
    await makeMember(app, community, reader);
    moderator = await makeEditor(app, ['moderation.decide', 'overview.read']);
  });

  afterAll(() => app.stop());

  it('takes safeguarding after an ordinary report, past the daily limit, with the words as they were', async () => {
    const documentId = await open('Meet me behind the vestry.');
    const stranger = await makePerson(app);
    setLimits(app, { ...NO_LIMITS, concernsADay: 1 });
    const say = (reason: string) =>
      as(app, stranger).post(`/contributions/${documentId}/concerns`, { reason });
    expect((await say('other')).status).toBe(201);
    const first = await say('safeguarding');
    expect(first.status).toBe(201);
    expect((await say('safeguarding')).status).toBe(201);
    setLimits(app);
    await as(app, author)
      .put(`/contributions/${documentId}`, { title: 'Nothing', text: 'Nothing at all.' })
      .set('If-Match', '"1"');
    const lead = await makeEditor(app, ['safeguarding.read']);
    const read = await inAdmin(app, lead).get('/safeguarding');
    const concern = read.body.data.find(
      (one: { documentId: string }) => one.documentId === first.body.data.documentId
    );
    // No member anywhere: named by the account.
    expect(concern).toMatchObject({
      reporter: stranger.name,
      words: { text: 'Meet me behind the vestry.' },
      item: { excerpt: 'Nothing at all.', concerns: [] },
    });

    const count = await inAdmin(app, lead).get('/safeguarding/count');
    const settle = () => inAdmin(app, lead).post(`/safeguarding/${concern.documentId}/settle`);
    const whole = await inAdmin(app, lead).get(`/safeguarding/${concern.documentId}`);
    expect(whole.body.data.thread.opening.text).toBe('Nothing at all.');
    const hidden = await inAdmin(app, lead).post(`/safeguarding/${concern.documentId}/hide`, {
      seen: 'shown',
    });
    expect(hidden.body.data.standing).toBe('hidden');
    expect((await settle()).status).toBe(200);
    const second = await settle();
    expect([second.status, second.body.error.details]).toMatchObject([
      409,
      { code: 'already-settled', meanwhile: { by: expect.stringContaining('Edith') } },
    ]);
    const after = await inAdmin(app, lead).get('/safeguarding/count');
    expect(after.body.data.waiting).toBe(count.body.data.waiting - 1);
    expect((await inAdmin(app, lead).get('/moderation')).status).toBe(403);
    const byModerator = await inAdmin(app, moderator).post(
      `/safeguarding/decisions/${hidden.body.data.decision}/undo`
    );
    expect(byModerator.status).toBe(403);
    const undone = await inAdmin(app, lead).post(
      `/safeguarding/decisions/${hidden.body.data.decision}/undo`
    );
    expect(undone.body.data.standing).toBe('shown');
    await decide(documentId, 'restore', { concerns: keysOf(await itemOf(documentId)) });
  });

  it('takes reports of closings, thanks and names, from those who can read them', async () => {
    const documentId = await open('A thread that ends badly.');
    const thanked = await as(app, reader).post(`/contributions/${documentId}/thanks`, {
      why: 'For nothing.',
    });
    expect(thanked.status).toBe(200);
    await as(app, author).post(`/contributions/${documentId}/closing`, {
      outcome: 'nobody-yet',
      learned: 'That nobody cares.',
    });
    const db = app.strapi.db.connection;
    const closing = await db('cop_closings').where({ contribution_key: documentId }).first();
    const thanks = await db('cop_thanks').where({ contribution_key: documentId }).first();
    const name = await db('cop_memberships').where({ user_key: author.key }).first();
    const member = await makePerson(app);
    await makeMember(app, community, member);
    const stranger = await makePerson(app);
    for (const [kind, row, open_] of [
      ['closing', closing, 201],
      ['thanks', thanks, 404],
      ['membership', name, 404],
    ] as const) {
      const body = { subject: { kind, documentId: row.document_id }, reason: 'unkind' };
      expect([kind, (await as(app, stranger).post('/concerns', body)).status]).toEqual([
        kind,
        open_,
      ]);
      expect([kind, (await as(app, member).post('/concerns', body)).status]).toEqual([kind, 201]);
      const item = await itemOf(row.document_id);
      expect(item).toMatchObject({ kind, standing: 'shown' });
      await decide(row.document_id, 'restore', { concerns: keysOf(item) }, kind);
      expect(await itemOf(row.document_id)).toBeUndefined();
    }
  });

  it('names the reporter to the lead alone, and to nobody once their account is gone', async () => {
    const documentId = await open('Reported by somebody who leaves.');
    const leaver = await makePerson(app);
    for (const reason of ['unkind', 'safeguarding']) {
      await as(app, leaver).post(`/contributions/${documentId}/concerns`, { reason });
    }
    const rows = () =>
      app.strapi.db
        .connection('cop_concerns')
        .where({ subject_key: documentId })
        .orderBy('id')
        .select('reporter_key', 'reporter_name');
    expect(await rows()).toEqual([
      { reporter_key: leaver.key, reporter_name: null },
      { reporter_key: leaver.key, reporter_name: leaver.name },
    ]);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .delete({ where: { id: leaver.id } });
    expect(await rows()).toEqual([
      { reporter_key: null, reporter_name: null },
      { reporter_key: null, reporter_name: null },
    ]);
  });

  it('takes a safeguarding concern from somebody signed out, once for a key, so many an hour', async () => {
    const documentId = await open('Read by everybody.');
    await grant(app, 'public', ['plugin::communities-of-practice.concern.create']);
    const say = (reason: string, key?: string) => {
      const request = as(app, null).post('/concerns', {
        subject: { kind: 'contribution', documentId },
        reason,
      });
      return key ? request.set('Idempotency-Key', key) : request;
    };
    expect((await say('spam')).body.error.details.code).toBe('not-signed-in');
    setLimits(app, { ...NO_LIMITS, signedOutConcernsAnHour: 2 });
    const first = await say('safeguarding', 'signed-out-1');
    expect(first.status).toBe(201);
    expect((await say('safeguarding', 'signed-out-1')).body).toEqual(first.body);
    expect((await say('safeguarding')).status).toBe(201);
    const third = await say('safeguarding');
    expect([third.status, third.body.error.details.code]).toEqual([429, 'too-fast']);
    setLimits(app);
    const rows = await app.strapi.db
      .connection('cop_concerns')
      .where({ subject_key: documentId })
      .select('reporter_key', 'reporter_name');
    expect(rows).toEqual([
      { reporter_key: null, reporter_name: null },
      { reporter_key: null, reporter_name: null },
    ]);
  });
});
