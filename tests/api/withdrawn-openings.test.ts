import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';

const USER = 'plugin::users-permissions.user';
const OPENED = 'plugin::communities-of-practice.fields.contribution';
const TITLE = 'Canary in the bell tower';
const TEXT = 'A canary sings in the tower.';
const TRIED = 'canary seed';

/** Nobody's tap removes another's words. */
describe('an opening that its author withdraws', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let ann: TestPerson;

  beforeAll(async () => {
    app = await bootApp('withdrawn_openings');
    await grantAll(app);
    [ruth, tom, ann] = [
      await makePerson(app, 'ruth'),
      await makePerson(app, 'tom'),
      await makePerson(app, 'ann'),
    ];
  });

  beforeEach(async () => {
    community = await makeCommunity(app);
    for (const person of [ruth, tom, ann]) await makeMember(app, community, person);
  });

  afterAll(() => app.stop());

  const open = async (given: object = {}): Promise<string> => {
    const opened = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: TITLE,
      text: TEXT,
      details: { tried: TRIED },
      helpWanted: 'ideas',
      ...given,
    });
    expect(opened.status).toBe(201);
    return opened.body.data.documentId;
  };
  const reply = async (person: TestPerson, thread: string, text: string): Promise<string> => {
    const { body } = await as(app, person).post(`/contributions/${thread}/replies`, { text });
    return body.data.documentId;
  };
  const withdraw = async (thread: string) =>
    expect((await as(app, ruth).delete(`/contributions/${thread}`)).status).toBe(200);
  const read = (person: TestPerson | null, thread: string) =>
    as(app, person).get(`/contributions/${thread}`);

  const answeredAndWithdrawn = async (given: object = {}) => {
    const thread = await open(given);
    const answer = await reply(tom, thread, 'Hang a net.');
    await reply(ruth, thread, 'A net it is.');
    await withdraw(thread);
    return { thread, answer };
  };

  it('leaves what others wrote, and nothing of its own words', async () => {
    const { thread } = await answeredAndWithdrawn();
    for (const person of [null, tom, ann]) {
      const { status, body, text } = await read(person, thread);
      expect(status).toBe(200);
      expect(body.data).toMatchObject({
        standing: 'withdrawn',
        title: '',
        excerpt: '',
        text: '',
        html: '',
        details: {},
        helpWanted: null,
        author: null,
        replyCount: 2,
      });
      expect(body.data.replies.map((one: { text: string }) => one.text)).toEqual([
        'Hang a net.',
        'A net it is.',
      ]);
      expect(text.toLowerCase()).not.toContain('canary');
      const list = await as(app, person).get(`/replies?filters[contribution]=${thread}`);
      expect(list.body.data).toHaveLength(2);
    }
  });

  it('keeps back what the project added to it, too', async () => {
    const { thread } = await answeredAndWithdrawn();
    // Any attribute will do: what a project may open is checked as it boots.
    app.strapi.config.set(OPENED, { read: ['excerpt'] });
    try {
      expect((await read(tom, thread)).body.data.more).toBeUndefined();
      expect((await read(ruth, thread)).body.data.more).toEqual({ excerpt: TEXT });
    } finally {
      app.strapi.config.set(OPENED, {});
    }
  });

  it('stays readable to its author, and is no longer listed', async () => {
    const { thread } = await answeredAndWithdrawn();
    expect((await read(ruth, thread)).body.data).toMatchObject({
      standing: 'withdrawn',
      title: TITLE,
      text: TEXT,
    });
    for (const person of [null, tom]) {
      const feed = await as(app, person).get(`/contributions?filters[community]=${community.key}`);
      expect(feed.body.data).toEqual([]);
    }
  });

  it('is nobody’s to read once its author’s account is gone', async () => {
    const leaving = await makePerson(app, 'leaving');
    await makeMember(app, community, leaving);
    const opened = await as(app, leaving).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: TITLE,
      text: TEXT,
    });
    const thread: string = opened.body.data.documentId;
    await reply(tom, thread, 'Hang a net.');
    await as(app, leaving).delete(`/contributions/${thread}`);
    await app.strapi.db.query(USER).delete({ where: { documentId: leaving.key } });
    for (const person of [null, ann]) {
      expect((await read(person, thread)).text.toLowerCase()).not.toContain('canary');
    }
  });

  it('goes altogether where nobody else wrote, and when nobody else’s words are left', async () => {
    const alone = await open();
    await reply(ruth, alone, 'Nobody? Never mind.');
    await withdraw(alone);
    expect((await read(tom, alone)).status).toBe(404);

    const { thread, answer } = await answeredAndWithdrawn({ title: 'Another canary' });
    expect((await as(app, tom).delete(`/replies/${answer}`)).status).toBe(200);
    for (const person of [null, tom, ann]) expect((await read(person, thread)).status).toBe(404);
    expect((await read(ruth, thread)).status).toBe(200);
  });

  it('leaves a quiet check to its peers alone', async () => {
    const details = { peers: [tom.key] };
    const { thread } = await answeredAndWithdrawn({ activity: 'growing-confidence', details });
    const peer = await read(tom, thread);
    expect(peer.body.data).toMatchObject({ standing: 'withdrawn', title: '', details: {} });
    expect(peer.body.data.replies).toHaveLength(2);
    for (const person of [null, ann]) expect((await read(person, thread)).status).toBe(404);
  });

  it('takes no more replies, thanks or closings; the replies are thanked, edited and withdrawn', async () => {
    const { thread, answer } = await answeredAndWithdrawn();
    for (const refused of [
      await as(app, ann).post(`/contributions/${thread}/replies`, { text: 'Too late.' }),
      await as(app, ann).post(`/contributions/${thread}/thanks`),
      await as(app, ann).post(`/contributions/${thread}/me-too`),
    ]) {
      expect([refused.status, refused.body.error?.details.code]).toEqual([
        409,
        'already-withdrawn',
      ]);
    }
    expect((await read(ann, thread)).body.data.abilities).toEqual({
      reply: false,
      edit: false,
      withdraw: false,
      thank: false,
      meToo: false,
      close: false,
      reopen: false,
      report: true,
    });
    expect((await as(app, ann).post(`/replies/${answer}/thanks`)).status).toBe(200);
    const changed = await as(app, tom)
      .put(`/replies/${answer}`, { text: 'Hang a fine net.' })
      .set('If-Match', '"1"');
    expect(changed.status).toBe(200);
  });

  it('tells those who answered what came of it, without its title', async () => {
    const { thread, answer } = await answeredAndWithdrawn();
    await as(app, ann).post(`/replies/${answer}/thanks`);
    const results = await as(app, tom).get('/me/results');
    const told = results.body.data.find(
      (one: { contribution: { documentId: string } }) => one.contribution.documentId === thread
    );
    expect(told).toMatchObject({ verb: 'thanks.given', contribution: { title: '' } });
    expect(results.text.toLowerCase()).not.toContain('canary');
  });
});
