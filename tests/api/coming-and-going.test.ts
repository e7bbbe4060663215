import { firstJoinedAt } from '../../src/plugins/communities-of-practice/server/src/persistence/migrations/0004-first-joined-at';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, setLimits, type App } from '../support/app';

const LONG_AGO = new Date('2026-01-01T09:00:00Z');

/** Leaving and coming back undoes nothing: no sanction, no years of belonging, no role. */
describe('leaving and coming back', () => {
  let app: App;
  let facilitator: TestPerson;

  beforeAll(async () => {
    app = await bootApp('coming_and_going');
    await grantAll(app);
    facilitator = await makePerson(app, 'facilitator');
  });

  afterEach(() => setLimits(app));

  afterAll(() => app.stop());

  const communityWith = async (given: object = {}): Promise<TestCommunity> => {
    const community = await makeCommunity(app, given);
    await makeMember(app, community, facilitator, { role: 'facilitator' });
    return community;
  };

  const memberOf = async (community: TestCommunity, given: object = {}): Promise<TestPerson> => {
    const person = await makePerson(app);
    await makeMember(app, community, person, { joinedAt: LONG_AGO, ...given });
    return person;
  };

  const go = (person: TestPerson, community: TestCommunity, what: 'join' | 'leave') =>
    as(app, person).post(`/communities/${community.key}/${what}`);

  const leaveAndJoin = async (person: TestPerson, community: TestCommunity) => {
    expect((await go(person, community, 'leave')).body.data.state).toBe('left');
    return (await go(person, community, 'join')).body.data;
  };

  const post = (person: TestPerson, community: TestCommunity, title: string) =>
    as(app, person).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title,
      text: `${title}: a text.`,
    });

  const rowOf = (person: TestPerson, community: TestCommunity) =>
    app.strapi.db
      .connection('cop_memberships')
      .where({ user_key: person.key, community_key: community.key })
      .first();

  it('leaves a paused member paused', async () => {
    const community = await communityWith();
    const person = await memberOf(community, { state: 'paused' });
    for (let round = 0; round < 2; round += 1) {
      expect((await leaveAndJoin(person, community)).state).toBe('paused');
      const refused = await post(person, community, 'Back again');
      expect(refused.body.error.details.code).toBe('membership-paused');
    }
  });

  it('leaves a paused member paused whom a facilitator lets in again, even after a refusal', async () => {
    const community = await communityWith({ joinPolicy: 'request' });
    const person = await memberOf(community, { state: 'paused' });
    for (const answer of ['decline', 'accept']) {
      if (answer === 'decline') await go(person, community, 'leave');
      const asked = await go(person, community, 'join');
      expect(asked.body.data.state).toBe('requested');
      await as(app, facilitator).post(`/memberships/${asked.body.data.documentId}/${answer}`);
    }
    expect((await rowOf(person, community)).state).toBe('paused');
  });

  it('leaves whoever was removed removed', async () => {
    const community = await communityWith();
    const person = await memberOf(community, { state: 'removed' });
    expect((await go(person, community, 'leave')).status).toBe(403);
    const refused = await go(person, community, 'join');
    expect(refused.body.error.details.code).toBe('membership-ended-by-facilitators');
  });

  it('lifts a pause when an editor makes them active', async () => {
    const community = await communityWith();
    const person = await memberOf(community, { state: 'paused' });
    const { document_id: documentId } = await rowOf(person, community);
    await app.strapi
      .documents('plugin::communities-of-practice.membership')
      .update({ documentId, data: { state: 'active' } as object });
    expect((await leaveAndJoin(person, community)).state).toBe('active');
  });

  it('makes no veteran new: neither for the others nor for the limits', async () => {
    const community = await communityWith();
    const person = await memberOf(community);
    const back = await leaveAndJoin(person, community);
    expect(back.joinedAt).toBe(LONG_AGO.toISOString());
    setLimits(app, { newContributionsADay: 1, secondsBetweenContributions: 0 });
    expect((await post(person, community, 'The first')).status).toBe(201);
    expect((await post(person, community, 'The second')).status).toBe(201);
  });

  it('makes nobody a veteran by asking and waiting', async () => {
    const community = await communityWith({ joinPolicy: 'request' });
    const person = await memberOf(community, { state: 'requested' });
    const { document_id: documentId } = await rowOf(person, community);
    const accepted = await as(app, facilitator).post(`/memberships/${documentId}/accept`);
    expect(Date.parse(accepted.body.data.joinedAt)).toBeGreaterThan(LONG_AGO.getTime());
    setLimits(app, { newContributionsADay: 1, newSecondsBetweenContributions: 0 });
    expect((await post(person, community, 'The first')).status).toBe(201);
    const second = await post(person, community, 'The second');
    expect(second.body.error.details.code).toBe('too-many-today');
  });

  it('leaves role, name and what one can help with as they were', async () => {
    const community = await communityWith();
    const given = { role: 'facilitator', displayName: 'Wren', canHelpWith: 'Heat pumps' };
    const person = await memberOf(community, given);
    expect(await leaveAndJoin(person, community)).toMatchObject(given);
  });

  it('gives rows of earlier releases since when they are members', async () => {
    const community = await communityWith();
    const person = await memberOf(community);
    const asking = await memberOf(community, { state: 'requested' });
    const db = app.strapi.db.connection;
    await db('cop_memberships').update({ first_joined_at: null });
    await firstJoinedAt.up?.(db, app.strapi.db);
    expect(new Date((await rowOf(person, community)).first_joined_at)).toEqual(LONG_AGO);
    expect((await rowOf(asking, community)).first_joined_at).toBeNull();
  });

  it('tells of it in the ledger as what it was', async () => {
    const community = await communityWith();
    const person = await memberOf(community, { state: 'paused' });
    await leaveAndJoin(person, community);
    const verbs = await app.strapi.db
      .connection('cop_ledger_events')
      .where({ who_key: person.key, community_key: community.key })
      .whereIn('verb', ['community.left', 'community.joined', 'membership.paused'])
      .orderBy('id')
      .pluck('verb');
    expect(verbs.slice(-2)).toEqual(['community.left', 'community.joined']);
  });
});
