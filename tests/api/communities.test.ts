import { makeCommunity, makeMember } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

describe('joining and leaving', () => {
  let app: App;
  let facilitator: TestPerson;

  beforeAll(async () => {
    app = await bootApp('communities');
    await grantAll(app);
    facilitator = await makePerson(app, 'facilitator');
  });

  afterAll(() => app.stop());

  const communityWith = async (given: object) => {
    const community = await makeCommunity(app, given);
    await makeMember(app, community, facilitator, { role: 'facilitator' });
    return community;
  };

  it('lets people into an open community at once, under the name they choose', async () => {
    const community = await communityWith({ joinPolicy: 'open' });
    const person = await makePerson(app);
    const joined = await as(app, person).post(`/communities/${community.key}/join`, {
      displayName: 'Wren',
      canHelpWith: 'Heat pumps',
    });
    expect(joined.status).toBe(201);
    expect(joined.body.data).toMatchObject({ state: 'active', displayName: 'Wren' });
    const again = await as(app, person).post(`/communities/${community.key}/join`);
    expect(again.body.error.details.code).toBe('already-a-member');
    const members = await as(app, person).get(`/communities/${community.key}/members`);
    expect(
      members.body.data.map((member: { person: { name: string } }) => member.person.name)
    ).toEqual(['facilitator', 'Wren']);
  });

  it('asks a facilitator first where the policy says so', async () => {
    const community = await communityWith({ joinPolicy: 'request', visibility: 'members' });
    const person = await makePerson(app);
    const other = await makePerson(app);
    await makeMember(app, community, other);
    const asked = await as(app, person).post(`/communities/${community.key}/join`);
    expect(asked.body.data.state).toBe('requested');
    const id = asked.body.data.documentId;
    expect((await as(app, person).get(`/communities/${community.key}/members`)).status).toBe(403);
    const byMember = await as(app, other).post(`/memberships/${id}/accept`);
    expect(byMember.body.error.details.code).toBe('not-a-facilitator');
    const byStranger = await as(app, person).post(`/memberships/${id}/accept`);
    expect(byStranger.body.error.details.code).toBe('not-found');
    const accepted = await as(app, facilitator).post(`/memberships/${id}/accept`);
    expect(accepted.body.data.state).toBe('active');
    const twice = await as(app, facilitator).post(`/memberships/${id}/decline`);
    expect(twice.body.error.details.code).toBe('request-already-answered');
  });

  it('keeps an invitation community to those invited, and a private one unknown', async () => {
    const invited = await makePerson(app);
    const stranger = await makePerson(app);
    const community = await communityWith({ joinPolicy: 'invite', visibility: 'private' });
    await makeMember(app, community, invited, { state: 'invited' });
    expect((await as(app, stranger).get(`/communities/${community.key}`)).status).toBe(404);
    expect((await as(app, stranger).post(`/communities/${community.key}/join`)).status).toBe(404);
    const joined = await as(app, invited).post(`/communities/${community.key}/join`);
    expect(joined.body.data.state).toBe('active');
    const known = await communityWith({ joinPolicy: 'invite', visibility: 'members' });
    const refused = await as(app, stranger).post(`/communities/${known.key}/join`);
    expect(refused.body.error.details.code).toBe('invitation-needed');
  });

  it('lets people leave and come back, but not the only facilitator', async () => {
    const community = await communityWith({});
    const person = await makePerson(app);
    await as(app, person).post(`/communities/${community.key}/join`);
    const left = await as(app, person).post(`/communities/${community.key}/leave`);
    expect(left.body.data.state).toBe('left');
    const refused = await as(app, person).post('/contributions', {
      community: community.key,
      activity: 'visits',
      title: 'After leaving',
      text: 'A text.',
      details: { toSee: 'Something' },
    });
    expect(refused.body.error.details.code).toBe('not-a-member');
    const back = await as(app, person).post(`/communities/${community.key}/join`);
    expect(back.body.data).toMatchObject({ state: 'active', role: 'member' });
    const last = await as(app, facilitator).post(`/communities/${community.key}/leave`);
    expect(last.body.error.details.code).toBe('last-facilitator');
  });

  it('keeps out those whom a facilitator removed, and what is archived as it is', async () => {
    const community = await communityWith({});
    const removed = await makePerson(app);
    await makeMember(app, community, removed, { state: 'removed' });
    const refused = await as(app, removed).post(`/communities/${community.key}/join`);
    expect(refused.body.error.details.code).toBe('membership-ended-by-facilitators');
    const archived = await communityWith({ isArchived: true });
    const late = await as(app, removed).post(`/communities/${archived.key}/join`);
    expect(late.body.error.details.code).toBe('community-archived');
  });

  it('offers the activities as its editor words and chooses them', async () => {
    const community = await communityWith({
      hiddenActivities: ['visits'],
      prompts: { 'problem-solving': 'Stuck? Say so.' },
    });
    const read = await as(app, null).get(`/communities/${community.key}`);
    const { activities } = read.body.data;
    expect(activities).toHaveLength(10);
    expect(activities[0]).toMatchObject({ key: 'problem-solving', prompt: 'Stuck? Say so.' });
    const refused = await as(app, facilitator).post('/contributions', {
      community: community.key,
      activity: 'visits',
      title: 'A visit',
      text: 'A text.',
      details: { toSee: 'Something' },
    });
    expect(refused.body.error.details.code).toBe('activity-not-offered');
  });
});
