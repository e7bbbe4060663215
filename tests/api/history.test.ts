import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

interface Party {
  kind: string;
  key: string;
  name: string | null;
}

interface Event {
  verb: string;
  at: string;
  who: Party;
  recipient: Party | null;
  title: string | null;
  community: { documentId: string; name: string } | null;
  was: object | null;
  became: object | null;
  why: string | null;
}

describe('the history in the admin', () => {
  let app: App;
  let chief: Editor;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let reply: string;

  const read = async (editor: Editor, query = ''): Promise<Event[]> => {
    const answer = await inAdmin(app, editor).get(`/history${query}`);
    expect(answer.status).toBe(200);
    return answer.body.data;
  };
  const verbsIn = (events: readonly Event[]) => events.map(({ verb }) => verb);

  beforeAll(async () => {
    app = await bootApp('history');
    await grantAll(app);
    chief = await makeEditor(app);
    community = await makeCommunity(app, { name: 'Warm Churches' });
    [ruth, tom] = [await makePerson(app, 'ruth'), await makePerson(app, 'tom')];
    await makeMember(app, community, ruth, { displayName: 'Ruth' });
    // No name begins like a formula any more; rows of an earlier release may.
    await app.strapi.db
      .connection('cop_memberships')
      .where({ user_key: ruth.key })
      .update({ display_name: '=Ruth' });
    await makeMember(app, community, tom, { displayName: 'Tom Hartley' });
    const asked = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: 'The boiler died',
      text: 'Eleven degrees at the altar.',
    });
    const thread = asked.body.data.documentId;
    const replied = await as(app, tom).post(`/contributions/${thread}/replies`, {
      text: 'Burn the pews.',
    });
    reply = replied.body.data.documentId;
    await as(app, ruth).post(`/replies/${reply}/concerns`, { reason: 'spam' });
    const nell = await makePerson(app, 'nell');
    await makeMember(app, community, nell);
    await as(app, nell).post(`/replies/${reply}/concerns`, { reason: 'safeguarding' });
    await inAdmin(app, chief).post(`/moderation/reply/${reply}/hide`, {
      seen: 'shown',
      why: 'Not kind',
    });
  });

  afterAll(() => app.stop());

  it('says who did what to whom, newest first, with names', async () => {
    const events = await read(chief);
    const moments = events.map(({ at }) => at);
    expect(moments).toEqual([...moments].sort().reverse());
    expect(events.find(({ verb }) => verb === 'reply.hidden')).toMatchObject({
      who: { kind: 'editor', key: `editor:${chief.id}`, name: expect.stringContaining('Edith') },
      recipient: { kind: 'person', key: tom.key, name: 'Tom Hartley' },
      title: 'The boiler died',
      community: { documentId: community.key, name: 'Warm Churches' },
      was: { standing: 'shown' },
      became: { standing: 'hidden' },
    });
  });

  it('is narrowed by community, party, thing, family and dates', async () => {
    const other = await makeCommunity(app);
    expect(verbsIn(await read(chief, `?community=${other.key}`))).toEqual(['community.created']);
    expect(verbsIn(await read(chief, `?who=editor:${chief.id}&family=posts`))).toEqual([
      'reply.hidden',
    ]);
    expect(verbsIn(await read(chief, `?what=${reply}`)).sort()).toEqual([
      'reply.hidden',
      'reply.posted',
    ]);
    expect(verbsIn(await read(chief, `?family=people&who=${tom.key}`))).toEqual([
      'community.joined',
    ]);
    // All joined in January, when the factory says so; all the rest is of today.
    expect(
      verbsIn(await read(chief, '?from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00Z'))
    ).toEqual(['community.joined', 'community.joined', 'community.joined']);
  });

  it('is walked to its end by its cursor, each event once', async () => {
    const whole = await read(chief, '?pagination[pageSize]=100');
    const walked: Event[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await inAdmin(app, chief).get(
        `/history?pagination[pageSize]=2${cursor && `&pagination[cursor]=${cursor}`}`
      );
      walked.push(...body.data);
      cursor = body.meta.pagination.next;
      if (!cursor) break;
    }
    expect(walked).toEqual(whole);
  });

  it('shows concerns to moderators, safeguarding to its lead, titles to who may read', async () => {
    const editors = {
      record: await makeEditor(app, ['history.read']),
      moderator: await makeEditor(app, ['history.read', 'moderation.decide']),
      lead: await makeEditor(app, ['history.read', 'safeguarding.read']),
      none: await makeEditor(app, ['overview.read']),
    };
    await inAdmin(app, editors.lead).get('/safeguarding');
    const concerning = async (editor: Editor) =>
      verbsIn(await read(editor, '?family=concerns')).sort();
    const titles = async (editor: Editor) =>
      (await read(editor)).flatMap(({ title }) => title ?? []);

    expect(await concerning(editors.record)).toEqual([]);
    expect(await concerning(editors.moderator)).toContain('concern.raised');
    expect(await concerning(editors.moderator)).not.toContain('safeguarding.read');
    expect(await concerning(editors.lead)).toEqual(['concern.raised', 'safeguarding.read']);
    expect(await titles(editors.record)).toEqual([]);
    expect(await titles(editors.moderator)).toContain('The boiler died');
    expect((await inAdmin(app, editors.none).get('/history')).status).toBe(403);
    expect((await inAdmin(app, editors.none).get('/history/export')).status).toBe(403);
    expect((await inAdmin(app, null).get('/history')).status).toBe(401);
  });

  it('names nobody who is gone', async () => {
    const gone = await makePerson(app, 'gone');
    await makeMember(app, community, gone, { displayName: 'Gone Girl' });
    await app.strapi.documents('plugin::users-permissions.user').delete({ documentId: gone.key });
    expect(await read(chief, `?who=${gone.key}`)).toEqual([]);
    expect(JSON.stringify(await read(chief, ''))).not.toContain('Gone Girl');
  });

  it('is a file for spreadsheets in which no cell is a formula', async () => {
    const { body } = await inAdmin(app, chief).get('/history/export?family=posts');
    const { csv, isCut } = body.data;
    expect(isCut).toBe(false);
    expect(csv.split('\r\n').join('\n').trim().split('\n')).toHaveLength(4);
    expect(csv).toContain('Reply hidden');
    expect(csv).toContain("'=Ruth");
    expect(csv).not.toMatch(/(^|,)=Ruth/m);
  });

  it.each(['?who=nobody', '?family=other', '?from=yesterday', '?unknown=1'])(
    'refuses %s in words',
    async (query) => {
      expect((await inAdmin(app, chief).get(`/history${query}`)).status).toBe(400);
    }
  );
});
