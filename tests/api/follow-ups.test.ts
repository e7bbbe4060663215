import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, setLimits, type App } from '../support/app';

const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS);

/** 30 and 90 days after a thread was closed: did it hold? */
describe('follow-ups', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;

  beforeAll(async () => {
    app = await bootApp('follow_ups');
    await grantAll(app);
    [ruth, tom] = [await makePerson(app, 'ruth'), await makePerson(app, 'tom')];
    community = await makeCommunity(app);
    for (const person of [ruth, tom]) await makeMember(app, community, person);
  });

  beforeEach(async () => {
    setLimits(app);
    // What an earlier test closed is asked no more.
    await app.strapi.db.connection('cop_contributions').update({ thread_status: 'open' });
  });

  afterAll(() => app.stop());

  const db = () => app.strapi.db.connection;

  /** A thread of Ruth's that she closed so many days ago. */
  const closedFor = async (days: number, by = ruth): Promise<string> => {
    const opened = await as(app, by).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: `The boiler died ${days} days ago`,
      text: `Eleven degrees at the altar, ${days}.`,
    });
    const thread = opened.body.data.documentId;
    const closing = { outcome: 'solved', learned: 'A licence takes a week.' };
    expect((await as(app, by).post(`/contributions/${thread}/closing`, closing)).status).toBe(201);
    await db()('cop_closings')
      .where({ contribution_key: thread })
      .update({ closed_at: ago(days) });
    return thread;
  };

  const say = (thread: string, data: object, by = ruth) =>
    as(app, by).post(`/contributions/${thread}/follow-up`, data);
  const takeBack = (thread: string) => as(app, ruth).delete(`/contributions/${thread}/follow-up`);
  const asked = async (person = ruth) =>
    (await as(app, person).get('/me/follow-ups')).body.data.map(
      ({ contribution, afterDays }: { contribution: { documentId: string }; afterDays: number }) =>
        [contribution.documentId, afterDays] as const
    );
  const onThread = async (thread: string, reader: TestPerson | null = null) =>
    (await as(app, reader).get(`/contributions/${thread}`)).body.data.closing.followUps;
  const told = (thread: string) =>
    db()('cop_ledger_events')
      .where({ contribution_key: thread })
      .andWhere('verb', 'like', 'follow-up.%')
      .orderBy('id')
      .pluck('verb');

  it('are asked of whoever closed it, from the 30th and from the 90th day on, oldest first', async () => {
    const [young, month, season, old] = [
      await closedFor(29),
      await closedFor(31),
      await closedFor(91),
      await closedFor(181),
    ];
    expect(await asked()).toEqual([
      [season, 90],
      [month, 30],
    ]);
    expect(await asked(tom)).toEqual([]);
    const { body } = await as(app, ruth).get('/me/follow-ups');
    expect(body.data[1]).toMatchObject({
      contribution: { title: 'The boiler died 31 days ago', activity: 'problem-solving' },
      community: { documentId: community.key },
      learned: 'A licence takes a week.',
    });
    expect((await say(young, { didItHold: 'yes' })).body.error.details.code).toBe('not-asked-yet');
    // Whoever comes back to it later may still say so.
    expect((await say(old, { didItHold: 'yes' })).status).toBe(201);
  });

  it('are asked once, and stand on the thread for everybody who reads it', async () => {
    const thread = await closedFor(31);
    const said = await say(thread, { didItHold: 'partly', text: 'Until the *wind* turned.' });
    expect(said.status).toBe(201);
    expect(said.body.data).toMatchObject({
      afterDays: 30,
      didItHold: 'partly',
      text: 'Until the *wind* turned.',
      html: '<p>Until the <em>wind</em> turned.</p>\n',
      author: { documentId: ruth.key },
      standing: 'shown',
    });
    expect(await asked()).toEqual([]);
    expect(await onThread(thread)).toEqual([said.body.data]);
    expect(await told(thread)).toEqual(['follow-up.given']);
  });

  it('are two: what was said after 30 days stays when it is asked after 90', async () => {
    const thread = await closedFor(31);
    await say(thread, { didItHold: 'yes' });
    await db()('cop_closings')
      .where({ contribution_key: thread })
      .update({ closed_at: ago(95) });
    expect(await asked()).toEqual([[thread, 90]]);
    await say(thread, { didItHold: 'no', text: 'The pump went too.' });
    const answers = await onThread(thread, tom);
    expect(
      answers.map(({ afterDays, didItHold }: { afterDays: number; didItHold: string }) => [
        afterDays,
        didItHold,
      ])
    ).toEqual([
      [30, 'yes'],
      [90, 'no'],
    ]);
  });

  it('may be skipped, said anew and taken back', async () => {
    const thread = await closedFor(40);
    expect((await say(thread, { didItHold: 'skipped' })).status).toBe(201);
    expect([await asked(), await onThread(thread)]).toEqual([[], []]);
    await say(thread, { didItHold: 'yes', text: 'It held.' });
    expect(await onThread(thread)).toMatchObject([{ didItHold: 'yes', text: 'It held.' }]);
    await say(thread, { didItHold: 'yes', text: 'It held, and the hall too.' });
    expect((await takeBack(thread)).body.data).toEqual({ contribution: thread });
    expect((await takeBack(thread)).status).toBe(200);
    expect([await asked(), await onThread(thread)]).toEqual([[[thread, 30]], []]);
    expect(await told(thread)).toEqual([
      'follow-up.given',
      'follow-up.changed',
      'follow-up.changed',
      'follow-up.taken-back',
    ]);
  });

  it('are begun anew when the thread was opened and closed again', async () => {
    const thread = await closedFor(40);
    await say(thread, { didItHold: 'no', text: 'Cold by Epiphany.' });
    await as(app, ruth).post(`/contributions/${thread}/reopen`);
    expect((await say(thread, { didItHold: 'yes' })).body.error.details.code).toBe('thread-open');
    const closing = { outcome: 'solved', learned: 'Two pumps.' };
    await as(app, ruth).post(`/contributions/${thread}/closing`, closing);
    const { data } = (await as(app, tom).get(`/contributions/${thread}`)).body;
    expect(data.closing.followUps).toEqual([]);
    expect(data.earlierClosings[0].followUps).toMatchObject([{ text: 'Cold by Epiphany.' }]);
    expect(await asked()).toEqual([]);
  });

  it('are nobody else’s to answer, and bad answers keep nothing', async () => {
    const thread = await closedFor(40);
    const code = async (data: object, by = ruth) =>
      (await say(thread, data, by)).body.error.details.code;
    expect(await code({ didItHold: 'yes' }, tom)).toBe('not-who-closed-it');
    expect(await code({ didItHold: 'perhaps' })).toBe('invalid-input');
    expect(await code({ didItHold: 'yes', text: '![](x)' })).toBe('invalid-input');
    expect(await code({ didItHold: 'yes', afterDays: 90 })).toBe('invalid-input');
    expect(await onThread(thread)).toEqual([]);
  });

  it('said at once by one person are one', async () => {
    const thread = await closedFor(40);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => say(thread, { didItHold: 'yes' }))
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(await onThread(thread)).toHaveLength(1);
    expect(await told(thread)).toEqual(['follow-up.given']);
  });

  it('go with what they are of, and their words are hidden like others', async () => {
    const thread = await closedFor(40);
    const said = await say(thread, { didItHold: 'no', text: 'The sexton is to blame.' });
    const subject = { kind: 'follow-up', documentId: said.body.data.documentId };
    const report = { subject, reason: 'unkind' };
    expect((await as(app, tom).post('/concerns', report)).status).toBe(201);
    expect((await as(app, ruth).post('/concerns', report)).body.error.details.code).toBe(
      'own-work'
    );
    await db()('cop_follow_ups').where({ contribution_key: thread }).update({ standing: 'hidden' });
    expect(await onThread(thread, tom)).toMatchObject([
      { didItHold: 'no', text: null, html: null },
    ]);
    expect(await onThread(thread, ruth)).toMatchObject([{ text: 'The sexton is to blame.' }]);
    const anew = await say(thread, { didItHold: 'no', text: 'It was him.' });
    expect(anew.body.error.details.code).toBe('under-review');
    const uid = 'plugin::communities-of-practice.contribution';
    await app.strapi.documents(uid).delete({ documentId: thread });
    expect(await db()('cop_follow_ups').where({ contribution_key: thread })).toEqual([]);
  });
});
