import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { inAdmin, makeEditor, type Editor } from '../factories/editors';
import { draftFaq, publishFaq, type FaqCast } from '../factories/faqs';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { datesIn, letItBegin, offerVisit, requestVisit } from '../factories/visits';
import { bootApp, type App } from '../support/app';
import { FILE_KEY, fileGiven, keepFile } from '../support/uploads';

const MISSING = 'tz4a98xxat96iws9zmbrgj3a';

describe('the repertoire in the admin', () => {
  let app: App;
  let community: TestCommunity;
  let ann: TestPerson;
  let ben: TestPerson;
  let lead: TestPerson;
  let cast: FaqCast;
  let reader: Editor;
  let moderator: Editor;

  const share = async (title: string, data: object = {}): Promise<string> => {
    const { body } = await as(app, ann).post('/resources', {
      community: community.key,
      kind: 'tool',
      title,
      text: 'One line a Sunday.',
      licence: 'cc-by',
      ...data,
    });
    return body.data.documentId;
  };
  const adapt = async (original: string, title: string): Promise<string> => {
    const { body, status } = await as(app, ben).post(`/resources/${original}/adaptations`, {
      community: community.key,
      title,
      text: 'Two lines.',
      licence: 'cc-by',
      whatChanged: 'Two lines',
      why: 'We meet twice',
      setting: 'A village',
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.data.documentId;
  };
  const hide = (kind: string, key: string) =>
    inAdmin(app, moderator).post(`/moderation/${kind}/${key}/hide`, { seen: 'shown' });
  const look = async (editor: Editor) =>
    (await inAdmin(app, editor).get(`/communities/${community.key}/repertoire`)).body.data;
  const titlesIn = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title);

  beforeAll(async () => {
    app = await bootApp('repertoire');
    await grantAll(app);
    ann = await makePerson(app, 'ann');
    ben = await makePerson(app, 'ben');
    lead = await makePerson(app, 'lead');
    reader = await makeEditor(app, ['conversations.read']);
    moderator = await makeEditor(app, ['conversations.read', 'moderation.decide']);
  });

  beforeEach(async () => {
    // What members alone may read: an editor reads it all the same.
    community = await makeCommunity(app, { visibility: 'private' });
    for (const person of [ann, ben]) await makeMember(app, community, person);
    await makeMember(app, community, lead, { role: 'facilitator' });
    cast = { community, drafter: ann, checker: ben, facilitator: lead };
  });

  afterAll(() => app.stop());

  it('lists what is there, and what is hidden to moderators alone', async () => {
    await share('A heating log');
    await hide('resource', await share('An advertisement'));
    await as(app, ann).delete(`/resources/${await share('A slip')}`);
    await publishFaq(app, cast, { title: 'What keeps a church warm?' });
    await draftFaq(app, cast, { title: 'Who pays for it?' });
    const past = await offerVisit(app, ann, community, { title: 'Seen', dates: datesIn(9) });
    await letItBegin(app, past);
    await as(app, ann).delete(`/visits/${await offerVisit(app, ann, community)}`);
    await offerVisit(app, ann, community, { title: 'Panels', dates: datesIn(4) });
    await requestVisit(app, ben, community, { title: 'A warm church?' });

    const { resources, faqs, visitsToCome } = await look(reader);
    expect([titlesIn(resources), resources.count]).toEqual([['A heating log'], 1]);
    expect([titlesIn(faqs), faqs.count]).toEqual([
      ['Who pays for it?', 'What keeps a church warm?'],
      2,
    ]);
    expect(titlesIn(visitsToCome)).toEqual(expect.arrayContaining(['Panels', 'A warm church?']));
    const seen = (await look(moderator)).resources;
    expect([titlesIn(seen).sort(), seen.count]).toEqual([['A heating log', 'An advertisement'], 2]);
  });

  it('puts the resource first whose review is due', async () => {
    await share('Fresh');
    const old = await share('Old');
    await app.strapi.db
      .connection('cop_resources')
      .where({ document_id: old })
      .update({ review_due_at: new Date('2026-01-05T10:00:00Z') });
    expect(titlesIn((await look(reader)).resources)).toEqual(['Old', 'Fresh']);
  });

  it('says where a resource comes from, what was made of it, and who used it', async () => {
    const log = await share('A heating log');
    const longer = await adapt(log, 'A longer log');
    const longest = await adapt(longer, 'The longest log');
    await hide('resource', longer);
    await as(app, ben).post(`/resources/${log}/uses`, {
      where: 'St Aldhelm’s',
      whatHappened: 'It worked.',
      verdict: 'worked',
    });
    const story = async (editor: Editor) =>
      (await inAdmin(app, editor).get(`/repertoire/resources/${log}`)).body.data;
    const kinOf = ({ kin }: { kin: { title: string; depth: number; parent: string | null }[] }) =>
      kin.map(({ title, depth, parent }) => [title, depth, parent]);

    const read = await story(reader);
    expect(kinOf(read)).toEqual([
      ['A heating log', 0, null],
      ['The longest log', 1, log],
    ]);
    expect(read).toMatchObject({
      more: false,
      useCount: 1,
      isFlagged: false,
      uses: [{ whatHappened: 'It worked.', verdict: 'worked', author: 'ben' }],
    });
    expect(kinOf(await story(moderator))).toEqual([
      ['A heating log', 0, null],
      ['A longer log', 1, log],
      ['The longest log', 2, longer],
    ]);
    expect(longest).not.toBe(longer);
  });

  it('hands a resource’s files to whoever reads it there: hidden, to moderators alone', async () => {
    const key = await share('A heating log');
    const files = [fileGiven()];
    const set = (standing: string) =>
      app.strapi.db
        .connection('cop_resources')
        .where({ document_id: key })
        .update({ standing, files: JSON.stringify(files) });
    keepFile(app, key);
    const lead = await makeEditor(app, ['safeguarding.read']);
    const other = await makeEditor(app, ['overview.read']);
    const panel = `/repertoire/resources/${key}`;
    const desk = `/moderation/resource/${key}`;
    const statuses = async () =>
      Promise.all(
        [
          inAdmin(app, reader).get(`${panel}/files/${FILE_KEY}`),
          inAdmin(app, moderator).get(`${panel}/files/${FILE_KEY}`),
          inAdmin(app, moderator).get(`${desk}/files/${FILE_KEY}`),
          inAdmin(app, reader).get(`${desk}/files/${FILE_KEY}`),
          inAdmin(app, other).get(`${panel}/files/${FILE_KEY}`),
          inAdmin(app, lead).get(`${panel}/files/${FILE_KEY}`),
          inAdmin(app, null).get(`${panel}/files/${FILE_KEY}`),
          as(app, ben).get(`/resources/${key}/files/${FILE_KEY}`),
        ].map(async (asked) => (await asked).status)
      );
    await set('shown');
    // A desk shows what came before it: this was never reported.
    expect(await statuses()).toEqual([200, 200, 404, 403, 403, 403, 401, 200]);
    for (const standing of ['held', 'hidden']) {
      await set(standing);
      expect(await statuses()).toEqual([404, 200, 200, 403, 403, 403, 401, 404]);
    }
    for (const at of [panel, desk]) {
      const { body } = await inAdmin(app, moderator).get(at);
      expect(body.data.files).toEqual(files);
      expect(body.data.words?.files).toBeUndefined();
      const sent = await inAdmin(app, moderator).get(`${at}/files/${FILE_KEY}`);
      expect(sent.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="log.pdf"',
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
      const absent = await inAdmin(app, moderator).get(`${at}/files/${MISSING}`);
      expect(absent.status).toBe(404);
    }
    await set('withdrawn');
    expect(await statuses()).toEqual([404, 404, 404, 403, 403, 403, 401, 404]);
  });

  it('hands them to the safeguarding lead through a concern alone, on record', async () => {
    const key = await share('A heating log');
    await app.strapi.db
      .connection('cop_resources')
      .where({ document_id: key })
      .update({ files: JSON.stringify([fileGiven()]) });
    keepFile(app, key);
    const reported = await as(app, ben).post('/concerns', {
      subject: { kind: 'resource', documentId: key },
      reason: 'safeguarding',
    });
    expect(reported.status).toBe(201);
    const lead = await makeEditor(app, ['safeguarding.read']);
    const { body } = await inAdmin(app, lead).get('/safeguarding');
    const concern = body.data[0].documentId;
    const at = `/safeguarding/${concern}/files/${FILE_KEY}`;
    const readings = () =>
      app.strapi.db
        .connection('cop_ledger_events')
        .where({ what_key: concern, verb: 'safeguarding.read' });
    const before = (await readings()).length;
    expect((await inAdmin(app, moderator).get(at)).status).toBe(403);
    expect((await inAdmin(app, lead).get(at)).status).toBe(200);
    expect((await readings()).length).toBe(before + 1);
  });

  it('says what a FAQ was drawn from and whom it is owed to', async () => {
    const { body } = await as(app, ben).post('/contributions', {
      community: community.key,
      activity: 'seeking-experience',
      title: 'Panels?',
      text: 'Who has them?',
    });
    const source = body.data.documentId;
    const faq = await draftFaq(app, cast, { sources: [source] });
    const { data } = (await inAdmin(app, reader).get(`/repertoire/faqs/${faq}`)).body;
    expect(data).toMatchObject({
      community: community.key,
      state: 'in-work',
      sources: [{ documentId: source, kind: 'contribution', title: 'Panels?' }],
      credits: ['ben'],
      hasMinorityView: false,
      openSuggestionCount: 0,
    });
  });

  it('says who comes to a visit, and shows a hidden note to moderators alone', async () => {
    const visit = await offerVisit(app, ann, community, { dates: datesIn(4) });
    const taken = await as(app, ben).post(`/visits/${visit}/places`, { questions: ['How warm?'] });
    expect(taken.status).toBeLessThan(300);
    await letItBegin(app, visit);
    await as(app, ann).post(`/visits/${visit}/made`);
    const noted = await as(app, ben).post(`/visits/${visit}/notes`, {
      text: 'Buy my cream.',
      tryWhat: 'Panels',
    });
    expect(noted.status).toBe(201);
    const read = async (editor: Editor) =>
      (await inAdmin(app, editor).get(`/repertoire/visits/${visit}`)).body.data;
    expect(await read(reader)).toMatchObject({
      host: 'ann',
      places: 2,
      placesTaken: 1,
      guests: [{ name: 'ben' }],
      notes: [{ side: 'guest', author: 'ben', text: 'Buy my cream.', tryWhat: 'Panels' }],
    });
    const [{ documentId: note }] = (await read(moderator)).notes;
    await hide('visit-note', note);
    expect((await read(reader)).notes).toMatchObject([{ text: null, tryWhat: null }]);
    expect((await read(moderator)).notes).toMatchObject([{ text: 'Buy my cream.' }]);
  });

  it('is refused to editors without the right, and not there for what is not', async () => {
    const other = await makeEditor(app, ['overview.read']);
    const resource = await share('A heating log');
    const paths = [
      `/communities/${community.key}/repertoire`,
      `/repertoire/resources/${resource}`,
      `/repertoire/faqs/${await draftFaq(app, cast)}`,
      `/repertoire/visits/${await offerVisit(app, ann, community)}`,
    ];
    for (const path of paths) {
      expect([path, (await inAdmin(app, other).get(path)).status]).toEqual([path, 403]);
      expect([path, (await inAdmin(app, reader).get(path)).status]).toEqual([path, 200]);
    }
    await hide('resource', resource);
    const hidden = await inAdmin(app, reader).get(`/repertoire/resources/${resource}`);
    expect(hidden.status).toBe(404);
    for (const kind of ['resources', 'faqs', 'visits']) {
      const absent = await inAdmin(app, reader).get(`/repertoire/${kind}/${MISSING}`);
      expect([kind, absent.status]).toEqual([kind, 404]);
    }
  });
});
