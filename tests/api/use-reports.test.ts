import { toJson } from '../../src/plugins/communities-of-practice/server/src/persistence/values';
import {
  changeCommunity,
  makeCommunity,
  makeMember,
  type TestCommunity,
} from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { moderating } from '../support/moderating';

const LONG_AGO = new Date('2026-01-05T10:00:00Z');

describe('reports of use', () => {
  let app: App;
  let community: TestCommunity;
  let ann: TestPerson;
  let ben: TestPerson;
  let lead: TestPerson;
  let stranger: TestPerson;
  let resource: string;

  beforeAll(async () => {
    app = await bootApp('use_reports');
    await grantAll(app);
    ann = await makePerson(app, 'ann');
    ben = await makePerson(app, 'ben');
    lead = await makePerson(app, 'lead');
    stranger = await makePerson(app, 'stranger');
  });

  beforeEach(async () => {
    community = await makeCommunity(app);
    for (const person of [ann, ben]) await makeMember(app, community, person);
    await makeMember(app, community, lead, { role: 'facilitator' });
    const given = { kind: 'tool', title: 'A heating log', text: 'One line.', licence: 'cc-by' };
    const { body } = await as(app, ann).post('/resources', { ...given, community: community.key });
    resource = body.data.documentId;
    await app.strapi.db
      .connection('cop_resources')
      .where({ document_id: resource })
      .update({ checked_at: LONG_AGO, reviewed_at: LONG_AGO, review_due_at: LONG_AGO });
  });

  afterAll(() => app.stop());

  const report = (verdict: string, person: TestPerson | null = ben) =>
    as(app, person).post(`/resources/${resource}/uses`, {
      where: 'St Aldhelm’s',
      whatHappened: `It **${verdict}**.`,
      verdict,
    });

  const state = async (person: TestPerson | null = null) => {
    const { body } = await as(app, person).get(`/resources/${resource}`);
    const { useCount, review } = body.data;
    return { useCount, ...review };
  };

  const list = async (person: TestPerson | null): Promise<string[]> => {
    const { body } = await as(app, person).get(`/resources/${resource}/uses`);
    return body.data.map(({ verdict }: { verdict: string }) => verdict);
  };

  const codeOf = ({ status, body }: { status: number; body: { error?: { details: object } } }) => [
    status,
    (body.error?.details as { code?: string } | undefined)?.code,
  ];

  const today = () => new Date().toISOString().slice(0, 10);

  it('say where and what happened, to whoever reads the resource, and to its author by the ledger', async () => {
    const answer = await report('worked');
    expect(answer.status).toBe(201);
    expect(answer.body.data).toMatchObject({
      resource,
      where: 'St Aldhelm’s',
      html: '<p>It <strong>worked</strong>.</p>\n',
      verdict: 'worked',
      author: { documentId: ben.key },
      abilities: { withdraw: true, report: false },
    });
    expect(await list(null)).toEqual(['worked']);
    const event = await app.strapi.db
      .connection('cop_ledger_events')
      .where({ what_key: answer.body.data.documentId })
      .first('verb', 'who_key', 'recipient_key', 'became');
    expect(event).toMatchObject({
      verb: 'resource.used',
      who_key: ben.key,
      recipient_key: ann.key,
    });
    expect(JSON.parse(event.became)).toMatchObject({ resource, verdict: 'worked' });
  });

  it('renew the review where it worked, and flag it where it did not', async () => {
    expect(await state()).toMatchObject({
      useCount: 0,
      reviewedOn: '2026-01-05',
      isFlagged: false,
    });
    await report('partly');
    expect(await state()).toMatchObject({
      useCount: 1,
      reviewedOn: '2026-01-05',
      isFlagged: false,
    });
    await report('did-not');
    expect(await state()).toMatchObject({ useCount: 2, reviewedOn: '2026-01-05', isFlagged: true });
    await report('worked', lead);
    expect(await state()).toMatchObject({ useCount: 3, reviewedOn: today(), isFlagged: true });
    expect(await list(ann)).toEqual(['worked', 'did-not', 'partly']);
  });

  it('leave a flag until the author edits or somebody reviews', async () => {
    await report('did-not');
    const reviewed = await as(app, lead).post(`/resources/${resource}/review`);
    expect(reviewed.body.data.review).toMatchObject({ reviewedOn: today(), isFlagged: false });
    await report('did-not');
    expect((await state()).isFlagged).toBe(true);
    const edited = await app.http
      .put(`${API}/resources/${resource}`)
      .set('Authorization', `Bearer ${ann.token}`)
      .set('If-Match', '*')
      .send({ data: { text: 'Two lines.' } });
    expect(edited.body.data.review.isFlagged).toBe(false);
  });

  it('are taken back by whoever wrote them, and count no more', async () => {
    const key = (await report('did-not')).body.data.documentId;
    expect(codeOf(await as(app, ann).delete(`/use-reports/${key}`))).toEqual([
      403,
      'not-the-author',
    ]);
    for (const turn of ['once', 'again']) {
      const gone = await as(app, ben).delete(`/use-reports/${key}`);
      expect([turn, gone.status]).toEqual([turn, 200]);
    }
    expect(await state()).toMatchObject({ useCount: 0, isFlagged: false });
    expect(await list(ben)).toEqual([]);
  });

  it('are for others than the author, who take part, while it is shown', async () => {
    expect(codeOf(await report('worked', ann))).toEqual([409, 'own-work']);
    expect(codeOf(await report('worked', stranger))).toEqual([403, 'not-a-member']);
    expect(codeOf(await report('worked', null))).toEqual([401, 'not-signed-in']);
    await as(app, ann).delete(`/resources/${resource}`);
    expect(codeOf(await report('worked'))).toEqual([404, 'not-found']);
    await as(app, ann).post(`/resources/${resource}/reinstate`);
    await changeCommunity(app, community, { isArchived: true });
    expect(codeOf(await report('worked'))).toEqual([409, 'community-archived']);
    expect(await state()).toMatchObject({ useCount: 0 });
  });

  it('are made once by one Idempotency-Key, and counted exactly when many come at once', async () => {
    const send = () =>
      app.http
        .post(`${API}/resources/${resource}/uses`)
        .set('Authorization', `Bearer ${ben.token}`)
        .set('Idempotency-Key', `use-${resource}`)
        .send({ data: { where: 'Here', whatHappened: 'It hung.', verdict: 'partly' } });
    const [first, again] = [await send(), await send()];
    expect(again.body.data.documentId).toBe(first.body.data.documentId);
    await Promise.all(Array.from({ length: 8 }, () => report('worked')));
    expect(await state()).toMatchObject({ useCount: 9 });
  });

  it('and resources go to the moderators, who hold, hide and put them back', async () => {
    const key = (await report('did-not')).body.data.documentId;
    const about = (kind: string, documentId: string) => ({
      subject: { kind, documentId },
      reason: 'unkind',
    });
    expect(codeOf(await as(app, ben).post('/concerns', about('use-report', key)))).toEqual([
      409,
      'own-work',
    ]);
    for (const person of [ann, stranger]) {
      expect((await as(app, person).post('/concerns', about('use-report', key))).status).toBe(201);
    }
    expect((await as(app, ben).post('/concerns', about('resource', resource))).status).toBe(201);
    const concern = await app.strapi.db
      .connection('cop_concerns')
      .where({ subject_key: resource })
      .first();
    expect(concern).toMatchObject({
      contribution_key: null,
      community_key: community.key,
      author_key: ann.key,
    });
    expect(toJson(concern.words)).toMatchObject({ title: 'A heating log', text: 'One line.' });

    const desk = await moderating(app);
    const waiting = await desk.itemOf(key);
    expect(waiting).toMatchObject({ kind: 'use-report', title: 'St Aldhelm’s', standing: 'shown' });
    expect(await desk.itemOf(resource)).toMatchObject({ kind: 'resource', title: 'A heating log' });
    const concerns = waiting?.concerns.map(({ documentId }) => documentId);
    const hidden = await desk.decide('use-report', key, 'hide', { concerns });
    expect(hidden.body.data.standing).toBe('hidden');
    expect(await state()).toMatchObject({ useCount: 0, isFlagged: false });
    expect([await list(ann), await list(ben)]).toEqual([[], ['did-not']]);
    expect(codeOf(await as(app, ben).delete(`/use-reports/${key}`))).toEqual([409, 'under-review']);
    expect((await desk.undo(hidden.body.data.decision)).status).toBe(200);
    expect(await state()).toMatchObject({ useCount: 1, isFlagged: true });

    expect((await desk.decide('resource', resource, 'hold', { concerns: [] })).status).toBe(200);
    for (const person of [null, stranger]) {
      expect((await as(app, person).get(`/resources/${resource}`)).status).toBe(404);
      expect((await as(app, person).get(`/resources/${resource}/uses`)).status).toBe(404);
    }
    for (const [kind, documentId] of [
      ['use-report', key],
      ['resource', resource],
    ] as const) {
      expect(codeOf(await as(app, lead).post('/concerns', about(kind, documentId)))).toEqual([
        404,
        'not-found',
      ]);
    }
  });
});
