import { endingRounds } from '../../src/plugins/communities-of-practice/server/src/features/rounds/strapi/ending';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor } from '../factories/editors';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, setLimits, type App } from '../support/app';

const CANARY = 'Marmalade-in-the-organ';
const DAY = 86_400_000;

describe('a hidden round', () => {
  let app: App;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let ann: TestPerson;
  let nell: TestPerson;
  let thread: string;

  beforeAll(async () => {
    app = await bootApp('rounds');
    await grantAll(app);
    [ruth, tom, ann, nell] = [
      await makePerson(app, 'ruth'),
      await makePerson(app, 'tom'),
      await makePerson(app, 'ann'),
      await makePerson(app, 'nell'),
    ];
  });

  beforeEach(async () => {
    setLimits(app);
    community = await makeCommunity(app);
    for (const person of [ruth, tom, ann]) await makeMember(app, community, person);
    await makeMember(app, community, nell, { role: 'facilitator' });
    thread = (await open()).body.data.documentId;
  });
  afterAll(() => app.stop());

  const open = (endsAt = new Date(Date.now() + 7 * DAY).toISOString()) =>
    as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text: 'Eleven degrees.',
      round: { endsAt },
    });

  const answer = async (person: TestPerson, text: string, given: object = {}): Promise<string> => {
    const path = `/contributions/${thread}/replies`;
    const { status, body } = await as(app, person).post(path, { text, ...given });
    expect([status, body.error]).toEqual([201, undefined]);
    return body.data.documentId;
  };

  const read = async (person: TestPerson | null) =>
    (await as(app, person).get(`/contributions/${thread}`)).body.data;

  const textsFor = async (person: TestPerson | null): Promise<string[]> =>
    (await read(person)).replies.map(({ text }: { text: string }) => text);

  const end = (person: TestPerson) => as(app, person).post(`/contributions/${thread}/round/end`);

  const setThread = (standing: string) =>
    app.strapi.db
      .connection('cop_contributions')
      .where({ document_id: thread })
      .update({ standing });

  const toldOf = async (): Promise<string[]> => {
    const rows = await app.strapi.db
      .connection('cop_ledger_events')
      .where({ what_key: thread })
      .orderBy('id')
      .select('verb', 'who_key');
    const names = new Map([ruth, tom, ann, nell].map(({ key, name }) => [key, name]));
    return rows.map(({ verb, who_key: who }) => `${names.get(who) ?? who} ${verb}`);
  };

  /** All that may be read of a thread, byte by byte, with its tags. */
  const everywhere = async (person: TestPerson | null): Promise<string> => {
    const doors = [
      `/contributions/${thread}`,
      `/replies?filters[contribution]=${thread}`,
      `/replies?filters[contribution]=${thread}&pagination[page]=1`,
      `/contributions?filters[community]=${community.key}&sort=active&pagination[page]=1`,
      `/contributions?filters[community]=${community.key}&sort=unanswered`,
      `/contributions?filters[text][$containsi]=${CANARY}`,
      '/search?q=marmalade',
      '/search?q=boiler%20marmalade',
      `/communities/${community.key}`,
      `/communities?pagination[page]=1`,
      `/p/${thread}`,
      ...(person
        ? [
            `/contributions/${thread}/thanks`,
            `/communities/${community.key}/members`,
            '/me/results',
            '/me/threads',
          ]
        : []),
    ];
    const said: unknown[] = [];
    for (const door of doors) {
      const request = app.http.get(API + door);
      if (person) request.set('Authorization', `Bearer ${person.token}`);
      const { status, headers, text } = await request;
      said.push([door, status, headers.etag, text]);
    }
    return JSON.stringify(said);
  };

  it('shows, counts and tells nothing of others’ answers to who has not answered', async () => {
    const readers = [null, ann, nell];
    const before: string[] = [];
    for (const reader of readers) before.push(await everywhere(reader));
    const reply = await answer(tom, `${CANARY}, says Tom.`);
    await as(app, ruth).post(`/replies/${reply}/thanks`, { why: 'For the marmalade.' });
    for (const [index, reader] of readers.entries()) {
      expect(await everywhere(reader)).toBe(before[index]);
    }
    expect(await textsFor(ruth)).toEqual([`${CANARY}, says Tom.`]);
    expect(await textsFor(tom)).toEqual([`${CANARY}, says Tom.`]);
    expect((await as(app, ruth).get('/me/results')).text).toContain(CANARY);
  });

  it('keeps a hidden answer from every act, as if it were not there', async () => {
    const reply = await answer(tom, CANARY);
    const absent = 'a'.repeat(24);
    const acts = (key: string) => [
      as(app, ann).post(`/replies/${key}/thanks`, {}),
      as(app, ann).put(`/replies/${key}`, { text: 'Mine.' }),
      as(app, ann).delete(`/replies/${key}`),
      as(app, ann).post('/concerns', {
        subject: { kind: 'reply', documentId: key },
        reason: 'unkind',
      }),
      as(app, ann).post(`/contributions/${thread}/replies`, { text: 'So?', inReplyTo: key }),
      as(app, ruth).post('/faqs', {
        community: community.key,
        title: 'What helps?',
        text: 'Marmalade.',
        sources: [key],
      }),
    ];
    const outcomes = async (key: string) => {
      const said: unknown[] = [];
      for (const act of acts(key)) {
        const { status, body } = await act;
        said.push([status, body]);
      }
      return said;
    };
    const onHidden = await outcomes(reply);
    expect(onHidden).toEqual(await outcomes(absent));
    for (const one of onHidden) expect((one as [number])[0]).toBeGreaterThanOrEqual(400);
  });

  it('opens with one’s own answer, closes when that is taken back, and opens again', async () => {
    await answer(tom, CANARY);
    expect((await read(ann)).round).toMatchObject({ state: 'running', seesAnswers: false });
    const own = await answer(ann, 'Panels.');
    expect(await textsFor(ann)).toEqual([CANARY, 'Panels.']);
    expect((await read(ann)).round.seesAnswers).toBe(true);
    await as(app, ann).delete(`/replies/${own}`);
    expect(await textsFor(ann)).toEqual([]);
    expect((await as(app, ann).post(`/replies/${own}/reinstate`)).status).toBe(200);
    expect(await textsFor(ann)).toEqual([CANARY, 'Panels.']);
    // A facilitator of the website has no other eyes than its members; a moderator has.
    expect(await textsFor(nell)).toEqual([]);
    const seen = await inAdmin(app, await makeEditor(app)).get(`/conversations/${thread}`);
    expect(seen.text).toContain(CANARY);
  });

  it('leaves its opener’s own words in sight, without what they answer', async () => {
    const reply = await answer(tom, CANARY);
    await answer(ruth, 'It is a gas boiler.', { inReplyTo: reply });
    for (const reader of [null, ann]) {
      const seen = await read(reader);
      expect(seen).toMatchObject({
        replyCount: 1,
        replies: [{ text: 'It is a gas boiler.', inReplyTo: null }],
      });
    }
    expect((await read(tom)).replies[1]).toMatchObject({ inReplyTo: reply });
  });

  it('is ended by its opener or a facilitator, and then everybody sees and counts all', async () => {
    await answer(tom, CANARY);
    await answer(ann, 'Panels.');
    const refused = await end(tom);
    expect([refused.status, refused.body.error.details.code]).toEqual([403, 'not-the-opener']);
    expect((await read(tom)).round.abilities).toEqual({ end: false });
    expect((await read(ruth)).round.abilities).toEqual({ end: true });
    for (let time = 0; time < 2; time += 1) {
      const ended = await end(nell);
      expect([ended.status, ended.body.data]).toMatchObject([
        200,
        { documentId: thread, round: { state: 'over', seesAnswers: true } },
      ]);
    }
    const seen = await read(null);
    expect(seen.replies.map(({ text }: { text: string }) => text)).toEqual([CANARY, 'Panels.']);
    expect([seen.replyCount, seen.lastActivityAt]).toEqual([2, seen.replies[1].postedAt]);
    expect((await as(app, null).get('/search?q=marmalade')).text).toContain(thread);
    expect(await toldOf()).toEqual([
      'ruth contribution.opened',
      'ruth round.started',
      'nell round.ended',
    ]);
  });

  it('is told of in feeds and in the admin, where a moderator ends it', async () => {
    await answer(tom, CANARY);
    const { endsAt } = (await read(ruth)).round;
    const inFeed = async (person: TestPerson | null) =>
      (await as(app, person).get(`/contributions?filters[community]=${community.key}`)).body
        .data[0];
    expect(await inFeed(null)).toMatchObject({
      round: { state: 'running', endsAt },
      replyCount: 0,
    });
    expect((await inFeed(null)).round).toEqual({ state: 'running', endsAt });
    const moderator = await makeEditor(app, ['conversations.read', 'moderation.decide']);
    const reader = await makeEditor(app, ['conversations.read']);
    const listed = async () =>
      (await inAdmin(app, reader).get(`/communities/${community.key}/conversations`)).body.data[0];
    expect((await listed()).round).toEqual({ state: 'running', endsAt });
    const at = `/conversations/${thread}/round/end`;
    expect((await inAdmin(app, reader).post(at)).status).toBe(403);
    await setThread('hidden');
    const refused = await inAdmin(app, moderator).post(at);
    expect([refused.status, refused.body.error.details.code]).toEqual([409, 'under-review']);
    await setThread('quiet');
    expect((await inAdmin(app, moderator).post(at)).status).toBe(404);
    await setThread('shown');
    for (let time = 0; time < 2; time += 1) {
      const { body } = await inAdmin(app, moderator).post(at);
      expect(body.data).toEqual({ documentId: thread, round: { state: 'over', endsAt } });
    }
    expect(await textsFor(null)).toEqual([CANARY]);
    expect(await inFeed(null)).toMatchObject({ round: { state: 'over' }, replyCount: 1 });
    expect((await toldOf()).at(-1)).toBe(`editor:${moderator.id} round.ended`);
  });

  it('ends by itself when its time has come, and not before', async () => {
    await answer(tom, CANARY);
    await endingRounds.run(app.strapi);
    expect(await textsFor(null)).toEqual([]);
    await app.strapi.db
      .connection('cop_contributions')
      .where({ document_id: thread })
      .update({ round_ends_at: new Date(Date.now() - 1_000) });
    await endingRounds.run(app.strapi);
    expect(await textsFor(null)).toEqual([CANARY]);
    expect((await read(null)).replyCount).toBe(1);
    expect((await toldOf()).at(-1)).toBe('system round.ended');
  });

  it('ends with its thread’s closing, also by who has not answered', async () => {
    const reply = await answer(tom, CANARY);
    const closed = await as(app, ruth).post(`/contributions/${thread}/closing`, {
      outcome: 'solved',
      helpful: [reply],
    });
    expect(closed.status).toBe(201);
    expect(await read(null)).toMatchObject({
      round: { state: 'over', seesAnswers: true, abilities: { end: false } },
      replies: [{ text: CANARY, helped: true }],
      replyCount: 1,
    });
  });

  it('ends when its opening is taken back: what others answered is not lost with it', async () => {
    await answer(tom, CANARY);
    await as(app, ruth).delete(`/contributions/${thread}`);
    expect(await read(ann)).toMatchObject({
      title: '',
      round: { state: 'over' },
      replies: [{ text: CANARY }],
    });
  });

  it('calls no facilitator to what may have been answered unseen', async () => {
    await app.strapi.db
      .connection('cop_contributions')
      .where({ document_id: thread })
      .update({ posted_at: new Date(Date.now() - 30 * DAY) });
    const editor = await makeEditor(app);
    const waiting = async () => {
      const { body } = await inAdmin(app, editor).get(`/overview/${community.key}`);
      return [body.data.unanswered.length, body.data.community.unansweredCount];
    };
    expect(await waiting()).toEqual([0, 0]);
    await end(ruth);
    expect(await waiting()).toEqual([1, 1]);
  });

  it('may ask those in office to speak last, and keeps nobody from speaking', async () => {
    const { body } = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The new policy',
      text: 'What do you make of it?',
      officersLast: true,
    });
    thread = body.data.documentId;
    for (const [reader, isAsked] of [
      [null, false],
      [ruth, false],
      [tom, false],
      [nell, true],
    ] as const) {
      expect(await read(reader)).toMatchObject({
        officersLast: true,
        you: { isAskedToSpeakLast: isAsked },
      });
    }
    await answer(nell, 'It closes the tower on Sunday.');
  });

  it('ends in the future, within sixty days', async () => {
    for (const days of [-1, 61]) {
      const refused = await open(new Date(Date.now() + days * DAY).toISOString());
      expect([refused.status, refused.body.error.details.errors[0].path]).toEqual([
        400,
        'body.data.round.endsAt',
      ]);
    }
  });
});
