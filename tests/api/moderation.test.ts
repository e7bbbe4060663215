import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

describe('moderation', () => {
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

  const reportedBy = async (count: number, documentId: string, reason: string) => {
    for (let reporter = 0; reporter < count; reporter += 1) {
      const person = await makePerson(app);
      const reported = await as(app, person).post(`/contributions/${documentId}/concerns`, {
        reason,
      });
      expect(reported.status).toBe(201);
    }
  };

  beforeAll(async () => {
    app = await bootApp('moderation');
    await grantAll(app);
    community = await makeCommunity(app);
    author = await makePerson(app);
    reader = await makePerson(app);
    await makeMember(app, community, author, { joinedAt: new Date() });
    await makeMember(app, community, reader);
    moderator = await makeEditor(app, ['moderation.decide', 'overview.read']);
  });

  afterAll(() => app.stop());

  it('holds a new member’s post when three people report it, until somebody looks', async () => {
    const documentId = await open();
    await reportedBy(2, documentId, 'unkind');
    expect((await as(app, reader).get(`/contributions/${documentId}`)).status).toBe(200);
    await reportedBy(1, documentId, 'confidential');
    expect((await as(app, reader).get(`/contributions/${documentId}`)).status).toBe(404);
    const own = await as(app, author).get(`/contributions/${documentId}`);
    expect(own.body.data.standing).toBe('held');
    expect(own.body.data.abilities.edit).toBe(false);

    const waiting = await inAdmin(app, moderator).get('/moderation');
    const item = waiting.body.data.underReview.find(
      (found: { documentId: string }) => found.documentId === documentId
    );
    expect(item.concerns.map((concern: { reason: string }) => concern.reason).sort()).toEqual([
      'confidential',
      'unkind',
      'unkind',
    ]);

    const restored = await inAdmin(app, moderator).post(
      `/moderation/contribution/${documentId}/restore`
    );
    expect(restored.body).toEqual({ data: { documentId, standing: 'shown' }, meta: {} });
    expect((await as(app, reader).get(`/contributions/${documentId}`)).status).toBe(200);
    const after = await inAdmin(app, moderator).get('/moderation');
    expect(after.body.data.underReview).toEqual([]);
  });

  it('hides a reply, counts the thread anew, and puts both into the ledger', async () => {
    const documentId = await open('Another question altogether.');
    const reply = await as(app, reader).post(`/contributions/${documentId}/replies`, {
      text: 'Buy my cream.',
    });
    const replyId = reply.body.data.documentId;
    await inAdmin(app, moderator).post(`/moderation/reply/${replyId}/hide`);
    const read = await as(app, author).get(`/contributions/${documentId}`);
    expect(read.body.data).toMatchObject({ replyCount: 0, replies: [] });
    const verbs = await app.strapi.db
      .connection('cop_ledger_events')
      .where({ what_key: replyId })
      .orderBy('id')
      .select('verb', 'who_key');
    expect(verbs).toEqual([
      { verb: 'reply.posted', who_key: reader.key },
      { verb: 'reply.hidden', who_key: `editor:${moderator.id}` },
    ]);
    const hidden = await inAdmin(app, moderator).get('/moderation');
    expect(hidden.body.data.hidden).toHaveLength(1);
  });

  it('shows a safeguarding concern to its lead alone, and records each reading', async () => {
    const documentId = await open('A text that worries somebody.');
    const reported = await as(app, reader).post(`/contributions/${documentId}/concerns`, {
      reason: 'safeguarding',
      note: 'Please look at this today.',
    });
    const concernId = reported.body.data.documentId;
    const lead = await makeEditor(app, ['safeguarding.read']);

    expect((await inAdmin(app, moderator).get('/safeguarding')).status).toBe(403);
    expect((await inAdmin(app, null).get('/safeguarding')).status).toBe(401);
    const review = await inAdmin(app, moderator).get('/moderation');
    expect(review.text).not.toContain(documentId);

    const seen = await inAdmin(app, lead).get('/safeguarding');
    expect(seen.body.data[0]).toMatchObject({
      documentId: concernId,
      note: 'Please look at this today.',
      reporter: reader.name,
      settledAt: null,
    });
    const readings = await app.strapi.db
      .connection('cop_ledger_events')
      .where({ verb: 'safeguarding.read', what_key: concernId })
      .pluck('who_key');
    expect(readings).toEqual([`editor:${lead.id}`]);

    const settled = await inAdmin(app, lead).post(`/safeguarding/${concernId}/settle`);
    expect(settled.status).toBe(200);
  });

  it('refuses one’s own, and a second report by the same person', async () => {
    const documentId = await open('Yet another text.');
    const own = await as(app, author).post(`/contributions/${documentId}/concerns`, {
      reason: 'spam',
    });
    expect(own.body.error.details.code).toBe('own-work');
    await as(app, reader).post(`/contributions/${documentId}/concerns`, { reason: 'spam' });
    const again = await as(app, reader).post(`/contributions/${documentId}/concerns`, {
      reason: 'unkind',
    });
    expect(again.body.error.details.code).toBe('already-reported');
  });

  it('never publishes a quiet check by restoring it', async () => {
    const posted = await as(app, author).post('/contributions', {
      community: community.key,
      activity: 'growing-confidence',
      title: 'Can I just check this?',
      text: 'An idea I am not sure of.',
      details: { peers: [reader.key] },
    });
    const { documentId } = posted.body.data;
    const stranger = await makePerson(app);
    await makeMember(app, community, stranger);
    expect((await as(app, reader).get(`/contributions/${documentId}`)).status).toBe(200);
    expect((await as(app, stranger).get(`/contributions/${documentId}`)).status).toBe(404);
    await inAdmin(app, moderator).post(`/moderation/contribution/${documentId}/hide`);
    expect((await as(app, reader).get(`/contributions/${documentId}`)).status).toBe(404);
    await inAdmin(app, moderator).post(`/moderation/contribution/${documentId}/restore`);
    expect((await as(app, reader).get(`/contributions/${documentId}`)).status).toBe(200);
    expect((await as(app, stranger).get(`/contributions/${documentId}`)).status).toBe(404);
  });
});
