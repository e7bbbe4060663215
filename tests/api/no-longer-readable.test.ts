import {
  changeCommunity,
  makeCommunity,
  makeMember,
  type TestCommunity,
} from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

/** What somebody may no longer look at shows them nothing new: no title, no name, no count. */
describe('what one may no longer look at', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let ann: TestPerson;

  beforeAll(async () => {
    app = await bootApp('no_longer_readable');
    await grantAll(app);
    [ruth, tom, ann] = [
      await makePerson(app, 'ruth'),
      await makePerson(app, 'tom'),
      await makePerson(app, 'ann'),
    ];
  });

  beforeEach(async () => {
    community = await makeCommunity(app, { visibility: 'members' });
    for (const person of [ruth, tom, ann]) await makeMember(app, community, person);
  });

  afterAll(() => app.stop());

  const open = async (person: TestPerson, given: object = {}): Promise<string> => {
    const { body } = await as(app, person).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: `Canary of ${community.name}`,
      text: 'How do we heat the hall?',
      ...given,
    });
    return body.data.documentId;
  };

  const reply = async (person: TestPerson, thread: string): Promise<string> =>
    (await as(app, person).post(`/contributions/${thread}/replies`, { text: 'So.' })).body.data
      .documentId;

  const mine = async (person: TestPerson, what: 'threads' | 'results') =>
    (await as(app, person).get(`/me/${what}`)).body.data;

  it('leaves one’s own threads and results with the community', async () => {
    const thread = await open(ruth);
    await reply(tom, thread);
    expect(JSON.stringify(await mine(ruth, 'threads'))).toContain(community.name);
    expect(JSON.stringify(await mine(ruth, 'results'))).toContain(community.name);

    await as(app, ruth).post(`/communities/${community.key}/leave`);
    await changeCommunity(app, community, { name: `Renamed ${community.name}` });
    expect(JSON.stringify(await mine(ruth, 'threads'))).not.toContain(community.name);
    expect(JSON.stringify(await mine(ruth, 'results'))).not.toContain(community.name);

    const withdrawn = await as(app, ruth).delete(`/contributions/${thread}`);
    expect(withdrawn.status).toBe(200);
  });

  it('shows them again when one is back', async () => {
    await open(ruth);
    await as(app, ruth).post(`/communities/${community.key}/leave`);
    await as(app, ruth).post(`/communities/${community.key}/join`);
    expect(JSON.stringify(await mine(ruth, 'threads'))).toContain(community.name);
  });

  it('tells a peer nothing more of a quiet thread from which its author has taken them', async () => {
    const details = { peers: [tom.key, ann.key] };
    const thread = await open(ruth, { activity: 'growing-confidence', details });
    for (const peer of [tom, ann]) {
      const answer = await reply(peer, thread);
      await as(app, ruth).post(`/replies/${answer}/thanks`);
    }
    expect(JSON.stringify(await mine(tom, 'results'))).toContain(community.name);

    const read = await as(app, ruth).get(`/contributions/${thread}`);
    const title = `A new title in ${community.name}`;
    const changed = await as(app, ruth)
      .put(`/contributions/${thread}`, { title, details: { peers: [ann.key] } })
      .set('If-Match', String(read.headers.etag));
    expect(changed.status).toBe(200);
    expect((await as(app, tom).get(`/contributions/${thread}`)).status).toBe(404);
    expect(JSON.stringify(await mine(tom, 'results'))).not.toContain(community.name);
    expect(JSON.stringify(await mine(ann, 'results'))).toContain(title);
    expect(JSON.stringify(await mine(ruth, 'results'))).toContain(title);
  });

  it('names among what helped only the replies that can be read', async () => {
    const thread = await open(ruth);
    const [shown, withdrawn] = [await reply(tom, thread), await reply(tom, thread)];
    const hidden = await reply(ann, thread);
    const helpful = [withdrawn, shown, hidden];
    const closed = await as(app, ruth).post(`/contributions/${thread}/closing`, {
      outcome: 'solved',
      helpful,
    });
    expect(closed.body.data.helpful).toEqual(helpful);

    await as(app, tom).delete(`/replies/${withdrawn}`);
    await app.strapi.db
      .connection('cop_replies')
      .where({ document_id: hidden })
      .update({ standing: 'hidden' });
    const helpfulFor = async (person: TestPerson) =>
      (await as(app, person).get(`/contributions/${thread}`)).body.data.closing.helpful;
    expect(await helpfulFor(ruth)).toEqual([shown]);
    expect(await helpfulFor(tom)).toEqual([shown]);
    expect(await helpfulFor(ann)).toEqual([shown, hidden]);
  });

  it('tells of thanks once that were given, taken back and given again', async () => {
    const thread = await open(ruth);
    for (const act of ['post', 'delete', 'post'] as const) {
      await as(app, tom)[act](`/contributions/${thread}/thanks`);
    }
    const told = (await mine(ruth, 'results')).filter(
      ({ contribution }: { contribution: { documentId: string } }) =>
        contribution.documentId === thread
    );
    expect(told).toHaveLength(1);
  });
});
