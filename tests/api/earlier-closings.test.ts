import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

/** Opening a thread again keeps what was learned. */
describe('earlier closings', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let thread: string;
  let answer: string;

  beforeAll(async () => {
    app = await bootApp('earlier_closings');
    await grantAll(app);
    [ruth, tom] = [await makePerson(app, 'ruth'), await makePerson(app, 'tom')];
    community = await makeCommunity(app);
    for (const person of [ruth, tom]) await makeMember(app, community, person);
    const opened = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text: 'Eleven degrees at the altar.',
    });
    thread = opened.body.data.documentId;
    const replied = await as(app, tom).post(`/contributions/${thread}/replies`, {
      text: 'Stoves.',
    });
    answer = replied.body.data.documentId;
  });

  afterAll(() => app.stop());

  const close = async (learned: string, helpful: string[] = []) =>
    expect(
      (
        await as(app, ruth).post(`/contributions/${thread}/closing`, {
          outcome: 'solved',
          learned,
          helpful,
        })
      ).status
    ).toBe(201);
  const reopen = async () =>
    expect((await as(app, ruth).post(`/contributions/${thread}/reopen`)).status).toBe(200);
  const endings = async (person: TestPerson | null) => {
    const { data } = (await as(app, person).get(`/contributions/${thread}`)).body;
    const learned = (one: { learned: string }) => one.learned;
    return [data.closing?.learned ?? null, data.earlierClosings.map(learned)];
  };

  it('are none where a thread was never closed', async () => {
    expect(await endings(null)).toEqual([null, []]);
  });

  it('come with the thread that was opened again, the latest first', async () => {
    await close('Stoves last a night.', [answer]);
    expect(await endings(tom)).toEqual(['Stoves last a night.', []]);
    await reopen();
    expect(await endings(null)).toEqual([null, ['Stoves last a night.']]);
    await close('A temporary licence takes a week.');
    expect(await endings(tom)).toEqual([
      'A temporary licence takes a week.',
      ['Stoves last a night.'],
    ]);
    await reopen();
    expect(await endings(ruth)).toEqual([
      null,
      ['A temporary licence takes a week.', 'Stoves last a night.'],
    ]);
  });

  it('name only the helpful replies that can be read', async () => {
    const helpful = async () => {
      const { data } = (await as(app, ruth).get(`/contributions/${thread}`)).body;
      return data.earlierClosings.map((one: { helpful: string[] }) => one.helpful);
    };
    expect(await helpful()).toEqual([[], [answer]]);
    expect((await as(app, tom).delete(`/replies/${answer}`)).status).toBe(200);
    expect(await helpful()).toEqual([[], []]);
  });

  it('are the latest six at most', async () => {
    for (let round = 1; round <= 7; round += 1) {
      await close(`Round ${round}.`);
      await reopen();
    }
    expect((await endings(null))[1]).toEqual([
      'Round 7.',
      'Round 6.',
      'Round 5.',
      'Round 4.',
      'Round 3.',
      'Round 2.',
    ]);
  });
});
