import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, setLimits, type App } from '../support/app';
import {
  contributionRow,
  countRows,
  insertRows,
  makePeople,
  membershipRow,
  replyRow,
} from '../support/rows';
import { connect, tallyOf, type Answer, type Wire } from '../support/wire';

// A thousand thanks are given one after the other: some 20 s, and more while the cores are busy.
const LONG_A_MEMBER = new Date('2026-01-01T09:00:00Z');

/** Figure 9 of trust.md: many at once, and the counts are exact. */
describe('many at once', () => {
  let app: App;
  let wire: Wire;
  let community: TestCommunity;
  let opener: TestPerson;

  beforeAll(async () => {
    app = await bootApp('trust_concurrency');
    await grantAll(app);
    wire = await connect(app);
    community = await makeCommunity(app);
    opener = await makePerson(app, 'opener');
    await makeMember(app, community, opener);
  });

  afterEach(() => setLimits(app));

  afterAll(async () => {
    wire.close();
    await app.stop();
  });

  const openThread = async (given: Record<string, unknown> = {}): Promise<string> => {
    const row = contributionRow(community.key, opener.key, given);
    await insertRows(app, 'cop_contributions', [row]);
    return String(row.document_id);
  };

  const members = async (count: number, prefix: string): Promise<TestPerson[]> => {
    const people = await makePeople(app, count, prefix);
    const rows = people.map((person) => membershipRow(community.key, person));
    await insertRows(app, 'cop_memberships', rows);
    return people;
  };

  const thread = (documentId: string) =>
    app.strapi.db.connection('cop_contributions').where({ document_id: documentId }).first();

  const manyTimes = (times: number, send: (index: number) => Promise<Answer>): Promise<Answer[]> =>
    Promise.all(Array.from({ length: times }, (_, index) => send(index)));

  it('lets one of 100 edits of one version win', async () => {
    const documentId = await openThread();

    const answers = await manyTimes(100, (index) =>
      wire.send({
        method: 'PUT',
        path: `/contributions/${documentId}`,
        token: opener.token,
        headers: { 'If-Match': '"1"' },
        json: { data: { text: `Edit number ${index}` } },
      })
    );

    expect(tallyOf(answers)).toEqual({ '200': 1, '412 version-mismatch': 99 });
    const winner = answers.find(({ status }) => status === 200);
    expect(await thread(documentId)).toMatchObject({ version: 2, text: winner?.body.data.text });
    expect(await countRows(app, 'cop_ledger_events', { what_key: documentId })).toBe(1);
  });

  it('lets one of 100 edits of one version of a reply win', async () => {
    const documentId = await openThread();
    const reply = replyRow({ document_id: documentId, community_key: community.key }, opener.key);
    await insertRows(app, 'cop_replies', [reply]);
    const replyKey = String(reply.document_id);

    const answers = await manyTimes(100, (index) =>
      wire.send({
        method: 'PUT',
        path: `/replies/${replyKey}`,
        token: opener.token,
        headers: { 'If-Match': '"1"' },
        json: { data: { text: `Edit number ${index}` } },
      })
    );

    expect(tallyOf(answers)).toEqual({ '200': 1, '412 version-mismatch': 99 });
    expect(await countRows(app, 'cop_ledger_events', { what_key: replyKey })).toBe(1);
  });

  it('counts the thanks of 1,000 members exactly', async () => {
    const documentId = await openThread();
    const givers = await members(1_000, 'giver');

    const answers = await Promise.all(
      givers.map((giver) =>
        wire.send({
          method: 'POST',
          path: `/contributions/${documentId}/thanks`,
          token: giver.token,
          json: { data: {} },
        })
      )
    );

    expect(tallyOf(answers)).toEqual({ '200': 1_000 });
    expect(answers.map(({ body }) => body.data.count).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 1_000 }, (_, index) => index + 1)
    );
    expect(await thread(documentId)).toMatchObject({ thanks_count: 1_000, me_too_count: 0 });
    expect(await countRows(app, 'cop_thanks', { subject_key: documentId })).toBe(1_000);
  });

  it('counts one person’s 30 thanks at once as one', async () => {
    const documentId = await openThread();
    const [giver] = await members(1, 'eager');

    const answers = await manyTimes(30, () =>
      wire.send({
        method: 'POST',
        path: `/contributions/${documentId}/thanks`,
        token: giver?.token,
      })
    );

    expect(tallyOf(answers)).toEqual({ '200': 30 });
    expect(await thread(documentId)).toMatchObject({ thanks_count: 1 });
  });

  it('counts 30 replies of 30 members exactly', async () => {
    const documentId = await openThread();
    const repliers = await members(30, 'replier');

    const answers = await Promise.all(
      repliers.map((replier, index) =>
        wire.send({
          method: 'POST',
          path: `/contributions/${documentId}/replies`,
          token: replier.token,
          json: { data: { text: `Answer number ${index}` } },
        })
      )
    );

    expect(tallyOf(answers)).toEqual({ '201': 30 });
    expect(await thread(documentId)).toMatchObject({ reply_count: 30, answer_count: 30 });
    expect(
      await countRows(app, 'cop_ledger_events', {
        contribution_key: documentId,
        verb: 'reply.posted',
      })
    ).toBe(30);
  });

  it('closes a thread once when 20 close it at once', async () => {
    const documentId = await openThread();

    const answers = await manyTimes(20, () =>
      wire.send({
        method: 'POST',
        path: `/contributions/${documentId}/closing`,
        token: opener.token,
        json: { data: { outcome: 'solved' } },
      })
    );

    expect(tallyOf(answers)).toEqual({ '201': 1, '409 thread-closed': 19 });
    expect(await countRows(app, 'cop_closings', { contribution_key: documentId })).toBe(1);
  });

  it('takes no reply into a thread once it has said that it is closed', async () => {
    const documentId = await openThread();
    const repliers = await members(20, 'late');
    const close = wire.send({
      method: 'POST',
      path: `/contributions/${documentId}/closing`,
      token: opener.token,
      json: { data: { outcome: 'solved' } },
    });

    const answers = await Promise.all([
      ...repliers.map((replier) =>
        wire.send({
          method: 'POST',
          path: `/contributions/${documentId}/replies`,
          token: replier.token,
          json: { data: { text: `From ${replier.name}` } },
        })
      ),
      close,
    ]);

    const taken = answers.filter(({ status }) => status === 201).length - 1;
    const verbs: string[] = await app.strapi.db
      .connection('cop_ledger_events')
      .where({ contribution_key: documentId })
      .orderBy('id')
      .pluck('verb');
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
    expect(verbs.lastIndexOf('reply.posted')).toBeLessThan(verbs.indexOf('thread.closed'));
    expect(await thread(documentId)).toMatchObject({ reply_count: taken });
  });

  it('takes one of 20 contributions that one member posts at once', async () => {
    setLimits(app, { samePostMinutes: 0 });
    const [poster] = await members(1, 'poster');

    const answers = await manyTimes(20, (index) =>
      wire.send({
        method: 'POST',
        path: '/contributions',
        token: poster?.token,
        json: {
          data: {
            community: community.key,
            activity: 'problem-solving',
            title: `Question ${index}`,
            text: `Question number ${index}`,
          },
        },
      })
    );

    expect(tallyOf(answers)).toEqual({ '201': 1, '429 too-fast': 19 });
    for (const { headers } of answers.filter(({ status }) => status === 429)) {
      expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(10);
      expect(Number(headers['retry-after'])).toBeLessThanOrEqual(15);
    }
    expect(await countRows(app, 'cop_contributions', { author_key: poster?.key })).toBe(1);
  });

  it('takes exactly three contributions of a newcomer on the first day', async () => {
    setLimits(app, { newSecondsBetweenContributions: 0, samePostMinutes: 0 });
    const [newcomer] = await makePeople(app, 1, 'newcomer');
    if (!newcomer) throw new Error('nobody was made');
    await insertRows(app, 'cop_memberships', [
      membershipRow(community.key, newcomer, { joined_at: new Date() }),
    ]);

    const answers = await manyTimes(20, (index) =>
      wire.send({
        method: 'POST',
        path: '/contributions',
        token: newcomer.token,
        json: {
          data: {
            community: community.key,
            activity: 'problem-solving',
            title: `Question ${index}`,
            text: `Newcomer’s question number ${index}`,
          },
        },
      })
    );

    expect(tallyOf(answers)).toEqual({ '201': 3, '429 too-many-today': 17 });
  });

  it('takes one of 20 replies that one member posts at once', async () => {
    setLimits(app, { samePostMinutes: 0 });
    const documentId = await openThread();
    const [poster] = await members(1, 'chatty');

    const answers = await manyTimes(20, (index) =>
      wire.send({
        method: 'POST',
        path: `/contributions/${documentId}/replies`,
        token: poster?.token,
        json: { data: { text: `Reply number ${index}` } },
      })
    );

    expect(tallyOf(answers)).toEqual({ '201': 1, '429 too-fast': 19 });
  });

  it('makes one member of somebody who joins 20 times at once', async () => {
    const [joiner] = await makePeople(app, 1, 'joiner');

    const answers = await manyTimes(20, () =>
      wire.send({
        method: 'POST',
        path: `/communities/${community.key}/join`,
        token: joiner?.token,
      })
    );

    expect(tallyOf(answers)).toEqual({ '201': 1, '409 already-a-member': 19 });
    expect(await countRows(app, 'cop_memberships', { user_key: joiner?.key })).toBe(1);
  });

  it('answers a request to join once when two facilitators answer at once', async () => {
    const facilitators = await makePeople(app, 2, 'facilitator');
    const [asker] = await makePeople(app, 1, 'asker');
    if (!asker) throw new Error('nobody was made');
    const request = membershipRow(community.key, asker, { state: 'requested' });
    await insertRows(app, 'cop_memberships', [
      ...facilitators.map((person) =>
        membershipRow(community.key, person, { role: 'facilitator' })
      ),
      request,
    ]);

    const answers = await manyTimes(20, (index) =>
      wire.send({
        method: 'POST',
        path: `/memberships/${String(request.document_id)}/${index % 2 ? 'accept' : 'decline'}`,
        token: facilitators[index % 2]?.token,
      })
    );

    expect(tallyOf(answers)).toEqual({ '200': 1, '409 request-already-answered': 19 });
  });

  it('keeps one facilitator when the last two leave at once', async () => {
    const other = await makeCommunity(app);
    const [first, second] = await makePeople(app, 2, 'leaver');
    if (!first || !second) throw new Error('nobody was made');
    await insertRows(app, 'cop_memberships', [
      membershipRow(other.key, first, { role: 'facilitator', joined_at: LONG_A_MEMBER }),
      membershipRow(other.key, second, { role: 'facilitator', joined_at: LONG_A_MEMBER }),
    ]);

    const answers = await Promise.all(
      [first, second].map(({ token }) =>
        wire.send({ method: 'POST', path: `/communities/${other.key}/leave`, token })
      )
    );

    expect(tallyOf(answers)).toEqual({ '200': 1, '409 last-facilitator': 1 });
  });
});
