import { contentManager } from '../factories/content-manager';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

type Values = Record<string, unknown>;

/** All rows that hang from a thread, without what Strapi notes of their last write. */
const TABLES = {
  cop_contributions: 'document_id',
  cop_replies: 'contribution_key',
  cop_thanks: 'contribution_key',
  cop_closings: 'contribution_key',
  cop_concerns: 'contribution_key',
  cop_decisions: 'contribution_key',
};

describe('moving a thread', () => {
  let app: App;
  let quiet: TestCommunity;
  let open: TestCommunity;
  let moderator: Editor;
  let ann: TestPerson;
  let ben: TestPerson;
  let reader: TestPerson;
  let thread: string;

  const hanging = async (): Promise<Record<string, Values[]>> => {
    const rows: Record<string, Values[]> = {};
    for (const [table, column] of Object.entries(TABLES)) {
      const found: Values[] = await app.strapi.db
        .connection(table)
        .where({ [column]: thread })
        .orderBy('id');
      rows[table] = found.map(
        ({ updated_at: _, updated_by_id: __, published_at: ___, ...row }) => row
      );
    }
    return rows;
  };

  const linked = async (): Promise<string> => {
    const row = await app.strapi.documents('plugin::communities-of-practice.contribution').findOne({
      documentId: thread,
      populate: ['community'],
    });
    return (row?.community as { documentId: string }).documentId;
  };

  const move = (data: object, editor = moderator) =>
    inAdmin(app, editor).post(`/conversations/${thread}/move`, {
      from: quiet.key,
      community: open.key,
      why: 'It is for everybody',
      ...data,
    });
  const undo = (moved: string, editor = moderator) =>
    inAdmin(app, editor).post(`/moves/${moved}/undo`);

  beforeAll(async () => {
    app = await bootApp('moving');
    await grantAll(app);
    quiet = await makeCommunity(app, { name: 'Confidants', visibility: 'private' });
    open = await makeCommunity(app, { name: 'Warm churches', visibility: 'public' });
    [ann, ben, reader] = [
      await makePerson(app, 'ann'),
      await makePerson(app, 'ben'),
      await makePerson(app, 'rita'),
    ];
    await makeMember(app, quiet, ann, { displayName: 'Ann in confidence', role: 'facilitator' });
    await makeMember(app, quiet, ben, { displayName: 'Ben in confidence' });
    await makeMember(app, open, ann, { displayName: 'Ann of St Mary’s' });
    await makeMember(app, open, reader, { displayName: 'Rita' });
    moderator = await makeEditor(app, ['conversations.read', 'moderation.decide']);
    const opened = await as(app, ann).post('/contributions', {
      community: quiet.key,
      activity: 'seeking-experience',
      title: 'Has anyone met this?',
      text: 'Bats in the belfry.',
    });
    thread = opened.body.data.documentId;
    const replies: string[] = [];
    for (const text of ['Yes.', 'Twice.']) {
      const { body } = await as(app, ben).post(`/contributions/${thread}/replies`, { text });
      replies.push(body.data.documentId);
    }
    await as(app, ben).post(`/contributions/${thread}/me-too`);
    await as(app, ann).post(`/replies/${replies[0]}/thanks`, { why: 'Kind.' });
    await as(app, ann).post(`/contributions/${thread}/closing`, {
      outcome: 'learned-from-others',
      helpful: [replies[0]],
    });
    await as(app, ben).post(`/contributions/${thread}/concerns`, { reason: 'other', note: 'Hm.' });
    await inAdmin(app, moderator).post(`/moderation/reply/${replies[1]}/hide`, {
      seen: 'shown',
      why: 'Rude',
    });
  });

  afterAll(() => app.stop());

  it('says before who would read it there', async () => {
    const third = await makeCommunity(app, { name: 'A third', visibility: 'members' });
    await makeMember(app, third, reader);
    await makeMember(app, third, ben);
    await makeCommunity(app, { name: 'Archived', isArchived: true });
    const { status, body } = await inAdmin(app, moderator).get(
      `/conversations/${thread}/destinations`
    );
    expect(status).toBe(200);
    expect(body.data).toEqual([
      {
        documentId: third.key,
        name: 'A third',
        isForEverybody: false,
        isNoLongerForEverybody: false,
        moreReaders: 1,
        fewerReaders: 1,
      },
      {
        documentId: open.key,
        name: 'Warm churches',
        isForEverybody: true,
        isNoLongerForEverybody: false,
        moreReaders: 0,
        fewerReaders: 0,
      },
    ]);
  });

  it('takes along all that hangs from it, tells from, to and why, and undoing puts back exactly', async () => {
    const before = await hanging();
    expect(Object.values(before).map((rows) => rows.length)).toEqual([1, 2, 2, 1, 1, 1]);
    const moved = await move({});
    expect([moved.status, moved.body.data]).toEqual([
      200,
      { documentId: thread, community: open.key, move: expect.any(String) },
    ]);
    const after = await hanging();
    for (const [table, rows] of Object.entries(before)) {
      expect([table, after[table]]).toEqual([
        table,
        rows.map((row) => ({ ...row, community_key: open.key })),
      ]);
    }
    expect(await linked()).toBe(open.key);
    const event = await app.strapi.db
      .connection('cop_ledger_events')
      .where({ document_id: moved.body.data.move })
      .first();
    expect(event).toMatchObject({
      verb: 'contribution.moved',
      what_key: thread,
      who_key: `editor:${moderator.id}`,
      why: 'It is for everybody',
    });
    expect(JSON.stringify([event.was, event.became])).toMatch(
      new RegExp(`${quiet.key}.*${open.key}`)
    );
    const back = await undo(moved.body.data.move);
    expect([back.status, back.body.data?.community]).toEqual([200, quiet.key]);
    expect(await hanging()).toEqual(before);
    expect(await linked()).toBe(quiet.key);
    expect((await undo(moved.body.data.move)).status).toBe(409);
  });

  it('shows no name from a private community elsewhere', async () => {
    const { body } = await move({});
    for (const asker of [null, reader]) {
      for (const path of [
        `/contributions/${thread}`,
        `/contributions?filters[community]=${open.key}`,
      ]) {
        const read = await as(app, asker).get(path);
        expect(read.status).toBe(200);
        expect(read.text).toContain('Ann of St Mary’s');
        expect(read.text).not.toContain('in confidence');
      }
    }
    const thanks = await as(app, reader).get(`/replies?filters[contribution]=${thread}`);
    expect(thanks.text).not.toContain('in confidence');
    expect((await as(app, ben).get('/me/results')).text).not.toContain('in confidence');
    expect((await undo(body.data.move)).status).toBe(200);
    expect((await as(app, null).get(`/contributions/${thread}`)).status).toBe(404);
  });

  it('is refused when it is elsewhere by now, with what happened meanwhile', async () => {
    const { body } = await move({});
    const late = await move({ why: 'Me too' });
    expect(late.status).toBe(409);
    expect(late.body.error.details).toMatchObject({
      code: 'stands-otherwise',
      meanwhile: { what: 'contribution.moved', why: 'It is for everybody' },
    });
    const again = await move({ from: open.key, community: quiet.key });
    expect((await undo(body.data.move)).status).toBe(409);
    expect((await undo(again.body.data.move)).status).toBe(200);
    expect((await undo('a'.repeat(24))).status).toBe(404);
    await move({ from: open.key, community: quiet.key });
  });

  it('of two at once, one goes', async () => {
    const other = await makeCommunity(app);
    const both = await Promise.all([move({}), move({ community: other.key })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const done = both.find(({ status }) => status === 200);
    expect((await undo(done?.body.data.move)).status).toBe(200);
  });

  it('is not for a quiet check, what was withdrawn, an archived community, or without a reason', async () => {
    const archived = await makeCommunity(app, { isArchived: true });
    expect((await move({ community: archived.key })).body.error.details.code).toBe(
      'community-archived'
    );
    expect((await move({ community: 'a'.repeat(24) })).status).toBe(404);
    expect((await move({ why: ' ' })).status).toBe(400);
    const rows = () => app.strapi.db.connection('cop_contributions').where({ document_id: thread });
    for (const [standing, code] of [
      ['quiet', 'cannot-be-moved'],
      ['withdrawn', 'already-withdrawn'],
    ]) {
      await rows().update({ standing });
      expect((await move({})).body.error.details.code).toBe(code);
    }
    await rows().update({ standing: 'shown' });
  });

  it('is for moderators, and nothing for the Content Manager', async () => {
    const other = await makeEditor(app, ['conversations.read']);
    expect((await move({}, other)).status).toBe(403);
    expect((await undo('a'.repeat(24), other)).status).toBe(403);
    const pages = contentManager(app, await makeEditor(app));
    const form = await pages.open('contribution', thread);
    const refused = await form.save({ community: { connect: [{ documentId: open.key }] } });
    expect(refused.status).toBe(400);
    expect(await linked()).toBe(quiet.key);
  });
});
