import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

describe('people in the admin', () => {
  let app: App;
  let community: TestCommunity;
  let lead: TestPerson;
  let facilitator: string;
  let editor: Editor;

  const row = (documentId: string) =>
    app.strapi.db
      .connection('cop_memberships')
      .where({ document_id: documentId })
      .first('state', 'role', 'joined_at');
  const act = (name: string, memberships: string[], more: object = {}) =>
    inAdmin(app, editor).post('/memberships/act', { act: name, memberships, ...more });
  const undo = (changes: object[]) => inAdmin(app, editor).post('/memberships/undo', { changes });
  const events = (what: string) =>
    app.strapi.db
      .connection('cop_ledger_events')
      .where({ what_key: what })
      .orderBy('id')
      .select('verb', 'who_key', 'why');

  beforeAll(async () => {
    app = await bootApp('people-in-admin');
    await grantAll(app);
    community = await makeCommunity(app, { name: 'Warm churches' });
    lead = await makePerson(app, 'lead');
    facilitator = await makeMember(app, community, lead, { role: 'facilitator' });
    editor = await makeEditor(app, ['people.read', 'people.act']);
  });

  afterAll(() => app.stop());

  it('lets in who asks, several at once, and takes it back to what was', async () => {
    const asking = await Promise.all(
      ['asker.a', 'asker.b'].map(async (name) =>
        makeMember(app, community, await makePerson(app, name), { state: 'requested' })
      )
    );
    const before = await Promise.all(asking.map(row));
    const shown = await inAdmin(app, editor).get(
      `/communities/${community.key}/people?show=asking`
    );
    expect(shown.body.data.map(({ acts }: { acts: string[] }) => acts)).toEqual([
      ['accept', 'decline'],
      ['accept', 'decline'],
    ]);
    const accepted = await act('accept', [...asking, facilitator]);
    expect(accepted.body.data.refused).toEqual([
      { documentId: facilitator, code: 'stands-otherwise' },
    ]);
    expect(await Promise.all(asking.map(row))).toMatchObject([
      { state: 'active', role: 'member' },
      { state: 'active', role: 'member' },
    ]);
    expect(await events(asking[0] ?? '')).toContainEqual({
      verb: 'membership.accepted',
      who_key: `editor:${editor.id}`,
      why: null,
    });

    const undone = await undo(accepted.body.data.done);
    expect(undone.body.data.done).toHaveLength(2);
    expect(await Promise.all(asking.map(row))).toEqual(before);
    const again = await undo([accepted.body.data.done[0]]);
    expect(again.status).toBe(409);
    expect(again.body.error.details.code).toBe('stands-otherwise');
  });

  it('removes with a reason that the ledger keeps, and refuses without one', async () => {
    const member = await makeMember(app, community, await makePerson(app, 'rude'));
    const silent = await act('remove', [member], { reason: '  ' });
    expect(silent.status).toBe(400);
    expect(silent.body.error.details.code).toBe('reason-needed');
    const removed = await act('remove', [member], { reason: 'Sold creams to members.' });
    expect(removed.status).toBe(200);
    expect(await row(member)).toMatchObject({ state: 'removed' });
    expect(await events(member)).toContainEqual({
      verb: 'membership.removed',
      who_key: `editor:${editor.id}`,
      why: 'Sold creams to members.',
    });
    const gone = await inAdmin(app, editor).get(`/communities/${community.key}/people?show=gone`);
    expect(gone.body.data).toMatchObject([{ name: 'rude', acts: ['reinstate'] }]);
  });

  it('never leaves a community without a facilitator unless that was said', async () => {
    for (const name of ['stand-down', 'pause', 'remove']) {
      const refused = await act(name, [facilitator], { reason: 'A test.' });
      expect(refused.body.error.details.code).toBe('last-facilitator');
    }
    const second = await makeMember(app, community, await makePerson(app, 'second'));
    const appointed = await act('appoint', [second]);
    // Two who stand down at once: one of them stays.
    const both = await Promise.all([facilitator, second].map((one) => act('stand-down', [one])));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const last = both[0]?.status === 200 ? second : facilitator;
    const saidSo = await act('stand-down', [last], { evenIfLast: true });
    expect(saidSo.status).toBe(200);
    await undo(saidSo.body.data.done);
    expect(appointed.body.data.done[0].after.role).toBe('facilitator');
  });

  it('adds somebody with an account, once', async () => {
    const newcomer = await makePerson(app, 'newcomer');
    const path = `/communities/${community.key}/people`;
    const added = await inAdmin(app, editor).post(path, { person: newcomer.key, role: 'member' });
    expect(added.status).toBe(201);
    expect(added.body.data).toMatchObject({ name: 'newcomer', state: 'active', account: null });
    const twice = await inAdmin(app, editor).post(path, { person: newcomer.key, role: 'member' });
    expect(twice.body.error.details.code).toBe('already-a-member');
    const nobody = await inAdmin(app, editor).post(path, {
      person: 'a'.repeat(24),
      role: 'member',
    });
    expect(nobody.status).toBe(404);
  });

  it('finds by display name, and by log-in name and e-mail only for those who may see them', async () => {
    const person = await makePerson(app, 'x.secret.login');
    await makeMember(app, community, person, { displayName: 'Ruth' });
    await makePerson(app, 'y.no.membership');
    const may = await makeEditor(app, ['people.read', 'people.accounts']);
    const here = (who: Editor, text: string) =>
      inAdmin(app, who).get(`/communities/${community.key}/people?_q=${text}`);
    const everywhere = (who: Editor, text: string) => inAdmin(app, who).get(`/people?_q=${text}`);
    for (const look of [here, everywhere]) {
      expect((await look(editor, 'RUTH')).body.data).toHaveLength(1);
      expect((await look(editor, 'secret')).body.data).toEqual([]);
      expect((await look(editor, 'ruth')).text).not.toMatch(/secret|example\.org/);
      expect((await look(may, 'SECRET')).body.data).toHaveLength(1);
      expect((await look(may, 'x.secret.login@example.org')).body.data[0].account).toEqual({
        username: 'x.secret.login',
        email: 'x.secret.login@example.org',
      });
    }
    expect((await everywhere(may, 'y.no')).body.data).toMatchObject([{ memberships: [] }]);
    expect((await everywhere(editor, 'y.no')).body.data).toEqual([]);
    expect((await everywhere(editor, 'ruth')).body.data[0].memberships).toMatchObject([
      { communityName: 'Warm churches', name: 'Ruth', state: 'active', role: 'member' },
    ]);
  });

  it('is closed to other editors', async () => {
    const overviewOnly = await makeEditor(app, ['overview.read']);
    const reader = await makeEditor(app, ['people.read']);
    const path = `/communities/${community.key}/people`;
    expect((await inAdmin(app, overviewOnly).get(path)).status).toBe(403);
    expect((await inAdmin(app, overviewOnly).get('/people')).status).toBe(403);
    const asked = { act: 'accept', memberships: [facilitator] };
    expect((await inAdmin(app, reader).post('/memberships/act', asked)).status).toBe(403);
  });
});
