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
    const item = waiting.body.data.find(
      (found: { documentId: string }) => found.documentId === documentId
    );
    expect(item.concerns.map((concern: { reason: string }) => concern.reason).sort()).toEqual([
      'confidential',
      'unkind',
      'unkind',
    ]);
    expect(item.decision).toMatchObject({ act: 'hold', by: null, from: 'shown', to: 'held' });

    const restored = await decide(documentId, 'restore', { seen: 'held', concerns: keysOf(item) });
    expect(restored.body.data).toMatchObject({ documentId, standing: 'shown' });
    expect((await as(app, reader).get(`/contributions/${documentId}`)).status).toBe(200);
    const after = await inAdmin(app, moderator).get('/moderation');
    expect(after.body).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
  });

  it('hides a reply, counts the thread anew, and puts both into the ledger', async () => {
    const documentId = await open('Another question altogether.');
    const reply = await as(app, reader).post(`/contributions/${documentId}/replies`, {
      text: 'Buy my cream.',
    });
    const replyId = reply.body.data.documentId;
    await decide(replyId, 'hide', { why: 'It sells.' }, 'reply');
    const read = await as(app, author).get(`/contributions/${documentId}`);
    expect(read.body.data).toMatchObject({ replyCount: 0, replies: [] });
    const verbs = await app.strapi.db
      .connection('cop_ledger_events')
      .where({ what_key: replyId })
      .orderBy('id')
      .select('verb', 'who_key', 'why');
    expect(verbs).toEqual([
      { verb: 'reply.posted', who_key: reader.key, why: null },
      { verb: 'reply.hidden', who_key: `editor:${moderator.id}`, why: 'It sells.' },
    ]);
    const hidden = await inAdmin(app, moderator).get('/moderation?show=hidden');
    expect(hidden.body.data).toMatchObject([
      {
        documentId: replyId,
        excerpt: 'Buy my cream.',
        decision: { act: 'hide', why: 'It sells.', from: 'shown' },
      },
    ]);
    const other = await makeEditor(app, ['moderation.decide']);
    const whole = await inAdmin(app, other).get(`/moderation/reply/${replyId}`);
    expect(whole.body.data).toMatchObject({
      words: { text: 'Buy my cream.' },
      thread: { opening: { text: 'Another question altogether.' } },
      author: { name: expect.any(String), replyCount: 1 },
      decisions: [{ act: 'hide', why: 'It sells.', by: expect.stringContaining('Edith') }],
    });
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
    await decide(documentId, 'hold', { seen: 'quiet' });
    await decide(documentId, 'hide', { seen: 'held' });
    expect((await as(app, reader).get(`/contributions/${documentId}`)).status).toBe(404);
    const restored = await decide(documentId, 'restore', { seen: 'hidden' });
    expect(restored.body.data.standing).toBe('quiet');
    expect((await as(app, reader).get(`/contributions/${documentId}`)).status).toBe(200);
    expect((await as(app, stranger).get(`/contributions/${documentId}`)).status).toBe(404);
  });

  it('keeps a quiet check quiet, whatever became of its peers meanwhile', async () => {
    const posted = await as(app, author).post('/contributions', {
      community: community.key,
      activity: 'growing-confidence',
      title: 'Another one',
      text: 'For two eyes alone.',
      details: { peers: [reader.key] },
    });
    const { documentId } = posted.body.data;
    await decide(documentId, 'hold', { seen: 'quiet' });
    await app.strapi.db
      .connection('cop_contributions')
      .where({ document_id: documentId })
      .update({ details: '{}' });
    await decide(documentId, 'restore', { seen: 'held' });
    expect((await as(app, null).get(`/contributions/${documentId}`)).status).toBe(404);
  });

  it('undoes a decision exactly: the standing that was, and the reports that it settled', async () => {
    const documentId = await open('Held, then hidden by a slip of the hand.');
    await reportedBy(3, documentId, 'unkind');
    const item = await itemOf(documentId);
    expect(item.standing).toBe('held');
    const hidden = await decide(documentId, 'hide', { seen: 'held', concerns: keysOf(item) });
    expect(await itemOf(documentId)).toBeUndefined();
    const { decision } = hidden.body.data;
    const undone = await inAdmin(app, moderator).post(`/decisions/${decision}/undo`);
    expect(undone.body.data).toEqual({ documentId: decision, standing: 'held' });
    expect((await as(app, reader).get(`/contributions/${documentId}`)).status).toBe(404);
    expect(keysOf(await itemOf(documentId))).toEqual(keysOf(item));
    const again = await inAdmin(app, moderator).post(`/decisions/${decision}/undo`);
    expect(again.body.error.details.code).toBe('stands-otherwise');
    await decide(documentId, 'restore', { seen: 'held', concerns: keysOf(item) });
  });

  it('refuses a decision on what has changed since, with what happened meanwhile', async () => {
    const documentId = await open('Two moderators read this at once.');
    await reportedBy(1, documentId, 'other');
    await decide(documentId, 'hide', { why: 'It names a parishioner.' });
    const late = await decide(documentId, 'restore');
    expect([late.status, late.body.error.details]).toEqual([
      409,
      {
        code: 'stands-otherwise',
        meanwhile: {
          what: 'contribution.hidden',
          by: expect.stringContaining('Edith'),
          at: expect.any(String),
          why: 'It names a parishioner.',
        },
      },
    ]);
    await decide(documentId, 'restore', {
      seen: 'hidden',
      concerns: keysOf(await itemOf(documentId)),
    });
  });

  it('settles only the concerns that were seen', async () => {
    const documentId = await open('Reported while somebody reads.');
    await reportedBy(1, documentId, 'other');
    const seen = keysOf(await itemOf(documentId));
    await reportedBy(1, documentId, 'confidential');
    await decide(documentId, 'restore', { concerns: seen });
    const left = await itemOf(documentId);
    expect(left.concerns).toMatchObject([{ reason: 'confidential' }]);
    await decide(documentId, 'restore', { concerns: keysOf(left) });
    expect(await itemOf(documentId)).toBeUndefined();
  });
});
