import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { newKey } from '../support/rows';

/** A reply may name the reply of its thread that it answers. */
describe('a reply to a reply', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let thread: string;

  const open = async (title: string): Promise<string> => {
    const given = { community: community.key, activity: 'problem-solving', title, text: title };
    return (await as(app, ruth).post('/contributions', given)).body.data.documentId;
  };

  const reply = (person: TestPerson, given: object, to = thread) =>
    as(app, person).post(`/contributions/${to}/replies`, given);

  const answers = async (person: TestPerson): Promise<unknown[]> => {
    const { body } = await as(app, person).get(`/replies?filters[contribution]=${thread}`);
    return body.data.map((one: { text: string; inReplyTo: string | null }) => [
      one.text,
      one.inReplyTo,
    ]);
  };

  beforeAll(async () => {
    app = await bootApp('in_reply_to');
    await grantAll(app);
    [ruth, tom] = [await makePerson(app, 'ruth'), await makePerson(app, 'tom')];
  });

  beforeEach(async () => {
    community = await makeCommunity(app);
    for (const person of [ruth, tom]) await makeMember(app, community, person);
    thread = await open(`Heating of ${community.name}`);
  });

  afterAll(() => app.stop());

  it('names it, until its author takes that back', async () => {
    const first = (await reply(tom, { text: `Panels, ${thread}` })).body.data;
    expect(first.inReplyTo).toBeNull();

    const second = await reply(ruth, { text: `Which, ${thread}?`, inReplyTo: first.documentId });
    expect([second.status, second.body.data.inReplyTo]).toEqual([201, first.documentId]);
    expect(await answers(tom)).toEqual([
      [`Panels, ${thread}`, null],
      [`Which, ${thread}?`, first.documentId],
    ]);
    const whole = await as(app, tom).get(`/contributions/${thread}`);
    expect(JSON.stringify(whole.body)).toContain(`"inReplyTo":"${first.documentId}"`);

    expect((await as(app, tom).delete(`/replies/${first.documentId}`)).status).toBe(200);
    expect(await answers(tom)).toEqual([[`Which, ${thread}?`, null]]);
    expect(await answers(ruth)).toEqual([[`Which, ${thread}?`, null]]);
  });

  it('is refused for what is no readable reply of the thread', async () => {
    const other = await open(`Another of ${community.name}`);
    const elsewhere = (await reply(tom, { text: `Elsewhere, ${thread}` }, other)).body.data;
    const gone = (await reply(tom, { text: `Gone, ${thread}` })).body.data;
    await as(app, tom).delete(`/replies/${gone.documentId}`);
    for (const inReplyTo of [elsewhere.documentId, gone.documentId, thread, newKey()]) {
      const refused = await reply(tom, { text: `So, ${inReplyTo}`, inReplyTo });
      expect([refused.status, refused.body.error.details.code]).toEqual([
        422,
        'reply-not-in-thread',
      ]);
    }
    expect(await answers(tom)).toEqual([]);
  });

  it('is refused for what is no documentId, and taken for none', async () => {
    expect((await reply(tom, { text: 'So.', inReplyTo: 'first' })).status).toBe(400);
    const none = await reply(tom, { text: 'So.', inReplyTo: null });
    expect([none.status, none.body.data.inReplyTo]).toEqual([201, null]);
  });
});
