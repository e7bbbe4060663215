import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { ledgerOf } from '../support/ledger';

type Values = Record<string, unknown>;

describe('closing and reopening a thread for an editor', () => {
  let app: App;
  let community: TestCommunity;
  let moderator: Editor;
  let ann: TestPerson;
  let ben: TestPerson;
  let thread: string;
  let replies: string[];

  const table = (name: string) => app.strapi.db.connection(name);

  /** The thread, its replies and closings, without what Strapi notes of their last write. */
  const stands = async () => {
    const found: Values[][] = await Promise.all([
      table('cop_contributions').where({ document_id: thread }),
      table('cop_replies').where({ contribution_key: thread }).orderBy('id'),
      table('cop_closings').where({ contribution_key: thread }).orderBy('id'),
    ]);
    return found.map((rows) =>
      rows.map(({ updated_at: _, updated_by_id: __, published_at: ___, ...row }) => row)
    );
  };
  const told = async () => {
    const rows: Values[] = await table('cop_ledger_events')
      .where({ contribution_key: thread })
      .whereRaw(`(verb like 'thread.%' or verb like 'reply.helped%')`)
      .orderBy('id');
    return rows.map(({ verb, who_key, recipient_key, why }) => [verb, who_key, recipient_key, why]);
  };
  const results = async (person: TestPerson) => {
    const { body } = await as(app, person).get('/me/results');
    return body.data
      .filter(({ contribution }: { contribution: Values }) => contribution.documentId === thread)
      .map(({ verb, by }: Values) => [verb, by]);
  };

  const close = (data: object = {}, editor = moderator) =>
    inAdmin(app, editor).post(`/conversations/${thread}/close`, {
      outcome: 'learned-from-others',
      ...data,
    });
  const reopen = (data: object, editor = moderator) =>
    inAdmin(app, editor).post(`/conversations/${thread}/reopen`, {
      why: 'Somebody knows more',
      ...data,
    });
  const undo = (act: string, editor = moderator) =>
    inAdmin(app, editor).post(`/endings/${act}/undo`);
  const me = () => `editor:${moderator.id}`;

  beforeAll(async () => {
    app = await bootApp('editors_closing');
    await grantAll(app);
    community = await makeCommunity(app, { visibility: 'members' });
    [ann, ben] = [await makePerson(app, 'ann'), await makePerson(app, 'ben')];
    await makeMember(app, community, ann, { role: 'facilitator' });
    await makeMember(app, community, ben);
    moderator = await makeEditor(app, ['conversations.read', 'moderation.decide']);
  });

  beforeEach(async () => {
    const opened = await as(app, ann).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: `Bats ${Math.random()}`,
      text: `Has anyone met ${Math.random()}?`,
    });
    thread = opened.body.data.documentId;
    replies = [];
    for (const [person, text] of [
      [ben, 'Yes.'],
      [ann, 'Thank you.'],
      [ben, 'Twice.'],
    ] as const) {
      const { body } = await as(app, person).post(`/contributions/${thread}/replies`, {
        text: `${text} ${Math.random()}`,
      });
      replies.push(body.data.documentId);
    }
    // Limits on how fast somebody posts are counted from the ledger, and are not what is tried here.
    await table('cop_ledger_events').update({ happened_at: new Date('2026-01-01T09:00:00Z') });
  });

  afterAll(() => app.stop());

  it('offers the outcomes of its activity and the replies of others that are shown', async () => {
    const [yes = '', , twice = ''] = replies;
    await inAdmin(app, moderator).post(`/moderation/reply/${twice}/hide`, { seen: 'shown' });
    const { status, body } = await inAdmin(app, moderator).get(`/conversations/${thread}/ending`);
    expect(status).toBe(200);
    expect(body.data.question).toBe('What did others’ experience teach?');
    expect(body.data.outcomes).toContainEqual({
      key: 'learned-from-others',
      label: expect.any(String),
    });
    expect(body.data.replies).toEqual([
      { documentId: yes, author: 'ben', summary: expect.stringMatching(/^Yes\./) },
    ]);
  });

  it('closes as members do, told as the editor’s, and undoing puts back exactly what was', async () => {
    const before = await stands();
    const [yes = ''] = replies;
    const closed = await close({ learned: 'Ask the bishop.', helpful: [yes] });
    expect([closed.status, closed.body.data]).toEqual([
      200,
      { documentId: thread, status: 'closed', act: expect.any(String) },
    ]);
    const read = await as(app, ben).get(`/contributions/${thread}`);
    expect(read.body.data).toMatchObject({
      status: 'closed',
      closing: {
        outcome: 'learned-from-others',
        learned: 'Ask the bishop.',
        helpful: [yes],
        closedBy: null,
      },
    });
    expect(await told()).toEqual([
      ['thread.closed', me(), ann.key, null],
      ['reply.helped', me(), ben.key, null],
    ]);
    expect(await results(ann)).toContainEqual(['thread.closed', null]);
    expect(await results(ben)).toEqual([['reply.helped', null]]);
    const inWhole = await inAdmin(app, moderator).get(`/conversations/${thread}`);
    expect(inWhole.body.data.closing).toMatchObject({ learned: 'Ask the bishop.', helpful: [yes] });

    const undone = await undo(closed.body.data.act);
    expect([undone.status, undone.body.data.status]).toEqual([200, 'open']);
    expect(await stands()).toEqual(before);
    expect((await told()).slice(2)).toEqual([
      ['thread.reopened', me(), ann.key, null],
      ['reply.helped-taken-back', me(), ben.key, null],
    ]);
    expect(await results(ann)).not.toContainEqual(['thread.closed', null]);
    expect(await results(ben)).toEqual([]);
    expect((await undo(closed.body.data.act)).status).toBe(409);
    expect(await ledgerOf(app).rebuild()).toBe(0);
  });

  it('what another closing names as helpful keeps its mark', async () => {
    const [yes = '', , twice = ''] = replies;
    await as(app, ann).post(`/contributions/${thread}/closing`, {
      outcome: 'learned-from-others',
      helpful: [yes],
    });
    await as(app, ann).post(`/contributions/${thread}/reopen`);
    const before = await stands();
    const closed = await close({ helpful: [yes, twice] });
    expect((await undo(closed.body.data.act)).status).toBe(200);
    expect(await stands()).toEqual(before);
  });

  it('reopens what a member closed, with the reason, and undoing puts back exactly what was', async () => {
    const { body } = await as(app, ann).post(`/contributions/${thread}/closing`, {
      outcome: 'learned-from-others',
      learned: 'A church’s own words.',
      helpful: [replies[0]],
    });
    const before = await stands();
    const resultsBefore = await results(ben);
    const reopened = await reopen({ closing: body.data.documentId });
    expect([reopened.status, reopened.body.data.status]).toEqual([200, 'open']);
    expect((await as(app, ben).get(`/contributions/${thread}`)).body.data.status).toBe('open');
    expect((await told()).at(-1)).toEqual([
      'thread.reopened',
      me(),
      ann.key,
      'Somebody knows more',
    ]);
    const undone = await undo(reopened.body.data.act);
    expect([undone.status, undone.body.data.status]).toEqual([200, 'closed']);
    expect(await stands()).toEqual(before);
    expect((await told()).at(-1)).toEqual(['thread.closed', me(), null, null]);
    expect(await results(ben)).toEqual(resultsBefore);

    // Undoing an undo must not take the member's own words away.
    const [last] = await table('cop_ledger_events')
      .where({ contribution_key: thread, verb: 'thread.closed' })
      .orderBy('id', 'desc')
      .pluck('document_id');
    expect((await undo(String(last))).status).toBe(409);
    expect(await stands()).toEqual(before);
    expect(await ledgerOf(app).rebuild()).toBe(0);
  });

  it('reopens and puts back what was closed without a closing', async () => {
    const closed: object = { threadStatus: 'closed' };
    await app.strapi
      .documents('plugin::communities-of-practice.contribution')
      .update({ documentId: thread, data: closed });
    const before = await stands();
    const reopened = await reopen({ closing: null });
    expect(reopened.status).toBe(200);
    expect((await undo(reopened.body.data.act)).body.data.status).toBe('closed');
    expect(await stands()).toEqual(before);
  });

  it('is refused when somebody came first, with what happened meanwhile', async () => {
    const { body } = await as(app, ann).post(`/contributions/${thread}/closing`, {
      outcome: 'learned-from-others',
    });
    const late = await close();
    expect(late.status).toBe(409);
    expect(late.body.error.details).toMatchObject({
      code: 'stands-otherwise',
      meanwhile: { what: 'thread.closed' },
    });
    expect((await reopen({ closing: 'a'.repeat(24) })).status).toBe(409);
    const reopened = await reopen({ closing: body.data.documentId });
    const again = await reopen({ closing: body.data.documentId });
    expect(again.body.error.details).toMatchObject({
      code: 'stands-otherwise',
      meanwhile: { what: 'thread.reopened', why: 'Somebody knows more' },
    });
    await as(app, ann).post(`/contributions/${thread}/closing`, { outcome: 'learned-from-others' });
    expect((await undo(reopened.body.data.act)).status).toBe(409);
  });

  it('of two at once, one goes', async () => {
    const both = await Promise.all([close(), close()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is refused for what is no outcome, no reply of another, under review, or nobody’s to see', async () => {
    expect((await close({ outcome: 'visited' })).body.error.details.code).toBe('invalid-input');
    expect((await close({ learned: '![](x.png)' })).status).toBe(400);
    expect((await close({ helpful: [replies[1]] })).body.error.details.code).toBe(
      'reply-not-in-thread'
    );
    expect((await reopen({ closing: null, why: ' ' })).status).toBe(400);
    const rows = () => table('cop_contributions').where({ document_id: thread });
    for (const [standing, status, code] of [
      ['hidden', 409, 'under-review'],
      ['withdrawn', 409, 'already-withdrawn'],
      ['quiet', 404, 'not-found'],
    ] as const) {
      await rows().update({ standing });
      const refused = await close();
      expect([refused.status, refused.body.error.details.code]).toEqual([status, code]);
    }
    await rows().update({ standing: 'shown' });
  });

  it('is for moderators, who take back what editors did and nothing of members', async () => {
    const reader = await makeEditor(app, ['conversations.read']);
    expect((await close({}, reader)).status).toBe(403);
    expect((await reopen({ closing: null }, reader)).status).toBe(403);
    expect((await undo('a'.repeat(24), reader)).status).toBe(403);
    expect((await undo('a'.repeat(24))).status).toBe(404);
    await as(app, ann).post(`/contributions/${thread}/closing`, { outcome: 'learned-from-others' });
    const [theirs] = await table('cop_ledger_events')
      .where({ contribution_key: thread, verb: 'thread.closed' })
      .pluck('document_id');
    expect((await undo(String(theirs))).status).toBe(404);
    expect((await as(app, ann).get(`/contributions/${thread}`)).body.data.status).toBe('closed');
  });
});
