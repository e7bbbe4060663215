import { makeCommunity, makeMember } from '../factories/communities';
import { inAdmin, makeEditor } from '../factories/editors';
import { as, grantAll, makePerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { ledgerRows } from '../support/ledger';
import { readContent } from '../support/ledger-content';
import { foldLedger } from '../support/ledger-fold';

/** What no row of the content tells. */
const AUDITED = ['contribution.hidden', 'safeguarding.read'];

describe('the ledger', () => {
  let app: App;

  beforeAll(async () => {
    app = await bootApp('ledger');
    await grantAll(app);
  });

  afterAll(() => app.stop());

  const events = async () => {
    const rows = await app.strapi.db
      .connection('cop_ledger_events')
      .select('verb', 'who_key', 'what_key', 'community_key', 'contribution_key', 'recipient_key');
    return rows.map((row) => JSON.stringify(row)).sort();
  };

  const rebuild = (): Promise<number> =>
    app.strapi.plugin('communities-of-practice').service('ledger').rebuild();

  it('answers the same when it is written anew from what stands', async () => {
    const community = await makeCommunity(app);
    const ann = await makePerson(app);
    const ben = await makePerson(app);
    for (const person of [ann, ben])
      await as(app, person).post(`/communities/${community.key}/join`);
    const asked = await as(app, ann).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: 'Has anyone met this?',
      text: 'Bats in the belfry, and the organ fund.',
    });
    const thread = asked.body.data.documentId;
    const reply = await as(app, ben).post(`/contributions/${thread}/replies`, {
      text: 'Yes: ours.',
    });
    await as(app, ann).post(`/contributions/${thread}/replies`, { text: 'Tell me more.' });
    await as(app, ben).post(`/contributions/${thread}/me-too`);
    await as(app, ann).post(`/replies/${reply.body.data.documentId}/thanks`, { why: 'Kind.' });
    await as(app, ann).post(`/contributions/${thread}/closing`, {
      outcome: 'learned-from-others',
      helpful: [reply.body.data.documentId],
    });
    const before = await events();
    const results = (await as(app, ben).get('/me/results')).body;
    // The community, two who joined, a thread, two replies, me too, thanks, the closing, who helped.
    expect(before).toHaveLength(10);

    expect(await rebuild()).toBe(0);
    expect(await events()).toEqual(before);

    await app.strapi.db.connection('cop_ledger_events').delete();
    expect(await rebuild()).toBe(10);
    expect(await events()).toEqual(before);
    expect((await as(app, ben).get('/me/results')).body.data).toEqual(results.data);
  });

  it('is completed by what is missing alone, and what was done and read stays on record', async () => {
    const community = await makeCommunity(app);
    const [ann, ben] = [await makePerson(app), await makePerson(app)];
    const editor = await makeEditor(app);
    await inAdmin(app, editor).post(`/communities/${community.key}/people`, {
      person: ann.key,
      role: 'facilitator',
    });
    await as(app, ben).post(`/communities/${community.key}/join`);
    const opened = await as(app, ann).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: 'Has anyone met this?',
      text: 'Bats.',
    });
    const thread = opened.body.data.documentId;
    await as(app, ben).post(`/contributions/${thread}/concerns`, { reason: 'safeguarding' });
    await inAdmin(app, editor).get('/safeguarding');
    await inAdmin(app, editor).post(`/moderation/contribution/${thread}/hide`, { seen: 'shown' });
    const content = await readContent(app);
    const db = app.strapi.db.connection;
    const onRecord = () =>
      db('cop_ledger_events').whereIn('verb', AUDITED).orderBy('id').pluck('document_id');
    const before = await onRecord();
    expect(before.length).toBeGreaterThan(1);
    // An editor let Ann in: nobody says now that she joined by herself.
    expect(await rebuild()).toBe(0);

    await db('cop_ledger_events').whereNotIn('verb', AUDITED).delete();
    expect(await rebuild()).toBeGreaterThan(4);
    expect(await rebuild()).toBe(0);
    expect(await onRecord()).toEqual(before);
    expect(foldLedger(await ledgerRows(app))).toEqual(content);
  });

  it('holds nothing of what was refused', async () => {
    const community = await makeCommunity(app);
    const person = await makePerson(app);
    await makeMember(app, community, person);
    const before = await events();
    const refused = await as(app, person).post('/contributions', {
      community: community.key,
      activity: 'reusing-assets',
      title: 'Without its resource',
      text: 'A text.',
    });
    expect(refused.body.error.details).toMatchObject({
      code: 'invalid-input',
      errors: [
        { path: 'body.data.details.resourceTitle' },
        { path: 'body.data.details.resourceKind' },
      ],
    });
    expect(await events()).toEqual(before);
    expect(
      await app.strapi.db.connection('cop_contributions').where({ author_key: person.key })
    ).toEqual([]);
  });
});
