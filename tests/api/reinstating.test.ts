import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { ledgerRows } from '../support/ledger';

describe('what somebody withdrew, put back', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let ann: TestPerson;

  beforeAll(async () => {
    app = await bootApp('reinstating');
    await grantAll(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    tom = await makePerson(app, 'tom');
    ann = await makePerson(app, 'ann');
    for (const person of [ruth, tom, ann]) await makeMember(app, community, person);
  });

  afterAll(() => app.stop());

  const open = async (more: object = {}) => {
    const posted = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: 'Has anyone met this?',
      text: 'Bats in the belfry.',
      ...more,
    });
    expect(posted.status).toBe(201);
    return posted.body.data.documentId as string;
  };

  const reply = async (thread: string) => {
    const posted = await as(app, tom).post(`/contributions/${thread}/replies`, {
      text: 'A bat box on the north wall.',
    });
    return posted.body.data.documentId as string;
  };

  const read = async (thread: string, person: TestPerson | null) =>
    (await as(app, person).get(`/contributions/${thread}`)).body.data;

  it('is a reply in its place, counted and told', async () => {
    const thread = await open();
    const answer = await reply(thread);
    await as(app, ruth).post(`/replies/${answer}/thanks`, { why: 'It worked.' });
    await as(app, tom).delete(`/replies/${answer}`);
    expect(await read(thread, ruth)).toMatchObject({ replyCount: 0, replies: [] });

    const back = await as(app, tom).post(`/replies/${answer}/reinstate`);
    expect(back.status).toBe(200);
    expect(back.body.data).toMatchObject({ documentId: answer, standing: 'shown', thanksCount: 1 });
    expect(await read(thread, null)).toMatchObject({
      replyCount: 1,
      replies: [{ documentId: answer, text: 'A bat box on the north wall.' }],
    });
    const told = (await ledgerRows(app)).filter(({ what_key: what }) => what === answer);
    expect(told.map(({ verb, who_key: who }) => [verb, who])).toContainEqual([
      'reply.restored',
      tom.key,
    ]);
  });

  it('is an opening above what others answered', async () => {
    const thread = await open();
    await reply(thread);
    await as(app, ruth).delete(`/contributions/${thread}`);
    expect(await read(thread, tom)).toMatchObject({ standing: 'withdrawn', title: '' });
    const back = await as(app, ruth).post(`/contributions/${thread}/reinstate`);
    expect(back.body.data).toMatchObject({ standing: 'shown', title: 'Has anyone met this?' });
    expect(await read(thread, null)).toMatchObject({ title: 'Has anyone met this?' });
  });

  it('is as quiet as it was', async () => {
    const thread = await open({ activity: 'growing-confidence', details: { peers: [tom.key] } });
    expect(await read(thread, ruth)).toMatchObject({ standing: 'quiet' });
    await as(app, ruth).delete(`/contributions/${thread}`);
    const back = await as(app, ruth).post(`/contributions/${thread}/reinstate`);
    expect(back.body.data.standing).toBe('quiet');
    expect(await read(thread, ann)).toBeNull();
    expect(await read(thread, tom)).toMatchObject({ title: 'Has anyone met this?' });
  });

  it('changes nothing the second time, nor where nothing was withdrawn', async () => {
    const thread = await open();
    const { version } = await read(thread, ruth);
    for (let time = 0; time < 2; time += 1) {
      const back = await as(app, ruth).post(`/contributions/${thread}/reinstate`);
      expect(back.body.data).toMatchObject({ standing: 'shown', version });
    }
  });

  it('is nobody else’s to put back', async () => {
    const thread = await open();
    await reply(thread);
    await as(app, ruth).delete(`/contributions/${thread}`);
    const refused = await as(app, tom).post(`/contributions/${thread}/reinstate`);
    expect([refused.status, refused.body.error.details.code]).toEqual([403, 'not-the-author']);
    expect(await read(thread, tom)).toMatchObject({ standing: 'withdrawn' });
  });

  it('asks for a membership, as publishing does', async () => {
    const thread = await open();
    const answer = await reply(thread);
    await as(app, tom).delete(`/replies/${answer}`);
    await as(app, tom).post(`/communities/${community.key}/leave`);
    const refused = await as(app, tom).post(`/replies/${answer}/reinstate`);
    expect([refused.status, refused.body.error.details.code]).toEqual([403, 'not-a-member']);
  });
});
