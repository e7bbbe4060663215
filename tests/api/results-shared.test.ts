import { changeCommunity, makeCommunity, makeMember } from '../factories/communities';
import { draftFaq } from '../factories/faqs';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { datesIn, letDaysPass, letItBegin, offerVisit } from '../factories/visits';
import { bootApp, type App } from '../support/app';
import { moderating } from '../support/moderating';

type Line = [verb: string, by: string, about: string, words: string | null];

interface Result {
  verb: string;
  by: { name: string };
  about: { kind: string; title: string };
  made: { title: string } | null;
  words: string | null;
}

const RESOURCE = { kind: 'tool', title: 'A heating log', text: 'A line.', licence: 'cc-by' };
const ADAPTED = { whatChanged: 'Two columns more.', why: 'Three rooms.', setting: 'A town church' };

/** What came of what one shared, counted by hand: Ruth shares, Tom and Nell make something of it. */
describe('what came of what one shared', () => {
  let app: App;
  let ruth: TestPerson;
  let tom: TestPerson;
  let nell: TestPerson;
  let community: { key: string; name: string };
  let other: { key: string; name: string };
  const made: Record<'use' | 'resource' | 'adaptation' | 'reply' | 'faq' | 'visit', string> = {
    use: '',
    resource: '',
    adaptation: '',
    reply: '',
    faq: '',
    visit: '',
  };

  const post = async (person: TestPerson, path: string, data?: object): Promise<string> => {
    const { status, body } = await as(app, person).post(path, data);
    if (status >= 300) throw new Error(`${path}: ${JSON.stringify(body)}`);
    return body.data.documentId;
  };

  const results = async (person: TestPerson, query = ''): Promise<Line[]> => {
    const { body } = await as(app, person).get(`/me/results${query}`);
    return body.data.map(({ verb, by, about, words }: Result) => [
      verb,
      by.name,
      `${about.kind} ${about.title}`,
      words,
    ]);
  };

  const verbs = async (person: TestPerson) => (await results(person)).map(([verb]) => verb);

  const goOnVisit = async () => {
    const visit = await offerVisit(app, ruth, community, { dates: datesIn(7) });
    for (const guest of [tom, nell]) await post(guest, `/visits/${visit}/places`);
    await letItBegin(app, visit);
    await post(ruth, `/visits/${visit}/made`);
    await post(tom, `/visits/${visit}/notes`, {
      text: 'Hang them **low**.',
      tryWhat: 'Borrow two panels',
      tryBy: '2031-11-30',
    });
    await post(ruth, `/visits/${visit}/notes`, { text: 'Nobody *asked* about bills.' });
    return visit;
  };

  beforeAll(async () => {
    app = await bootApp('results_shared');
    await grantAll(app);
    [ruth, tom, nell] = [
      await makePerson(app, 'ruth'),
      await makePerson(app, 'tom'),
      await makePerson(app, 'nell'),
    ];
    community = await makeCommunity(app);
    other = await makeCommunity(app, { visibility: 'private' });
    for (const person of [ruth, tom]) await makeMember(app, community, person);
    for (const person of [ruth, nell]) await makeMember(app, other, person);
    await makeMember(app, community, nell, { role: 'facilitator' });

    made.resource = await post(ruth, '/resources', { ...RESOURCE, community: community.key });
    made.use = await post(tom, `/resources/${made.resource}/uses`, {
      where: 'St Aldhelm’s',
      whatHappened: 'It **worked**.',
      verdict: 'worked',
    });
    made.adaptation = await post(nell, `/resources/${made.resource}/adaptations`, {
      ...ADAPTED,
      community: other.key,
    });
    const thread = await post(tom, '/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text: 'Eleven degrees.',
    });
    made.reply = await post(ruth, `/contributions/${thread}/replies`, { text: 'Panels **help**.' });
    const cast = { community, drafter: tom, checker: ruth, facilitator: nell };
    made.faq = await draftFaq(app, cast, { title: 'Warm?', sources: [made.reply] });
    await post(ruth, `/faqs/${made.faq}/check`);
    await post(nell, `/faqs/${made.faq}/publication`);
    const suggestion = await post(ruth, `/faqs/${made.faq}/suggestions`, {
      text: 'Wool, *first*.',
      why: 'It is cheaper.',
    });
    await post(tom, `/faq-suggestions/${suggestion}/accept`, {});
    made.visit = await goOnVisit();
  });
  afterAll(() => app.stop());

  const RUTHS: Line[] = [
    ['visit.noted', 'tom', 'visit See our infrared panels', 'Borrow two panels'],
    ['faq-suggestion.accepted', 'tom', 'faq Warm?', 'Wool, first.'],
    ['faq.credited', 'nell', 'faq Warm?', null],
    ['resource.adapted', 'nell', 'resource A heating log', 'Two columns more.'],
    ['resource.used', 'tom', 'resource A heating log', 'It worked.'],
  ];

  it('is told to whoever shared it, with the words, latest first', async () => {
    expect(await results(ruth)).toEqual(RUTHS);
    expect(await results(nell)).toEqual([
      ['visit.noted', 'ruth', 'visit See our infrared panels', 'Nobody asked about bills.'],
      ['visit.noted', 'tom', 'visit See our infrared panels', 'Borrow two panels'],
    ]);
    expect(await results(tom)).toEqual([
      ['visit.noted', 'ruth', 'visit See our infrared panels', 'Nobody asked about bills.'],
      ['reply.posted', 'ruth', 'contribution The boiler died', 'Panels help.'],
    ]);
  });

  it('is paged and counted as one list, and says what was made', async () => {
    const walked: Line[] = [];
    for (let page = 1; page <= 3; page += 1) {
      const query = `?pagination[page]=${page}&pagination[pageSize]=2`;
      walked.push(...(await results(ruth, query)));
      const { body } = await as(app, ruth).get(`/me/results${query}`);
      expect(body.meta.pagination.total).toBe(RUTHS.length);
    }
    expect(walked).toEqual(RUTHS);
    const { body } = await as(app, ruth).get('/me/results');
    const { at } = body.data[2];
    expect(await results(ruth, `?filters[at][$gt]=${at}`)).toEqual(RUTHS.slice(0, 2));
    expect(body.data.map((result: Result) => result.made?.title ?? null)).toEqual([
      null,
      null,
      null,
      'A heating log',
      null,
    ]);
  });

  /** Takes something out of sight, and says what is left of Ruth's five; then it is put back. */
  const without = async (hide: () => Promise<unknown>, restore: () => Promise<unknown>) => {
    await hide();
    const left = await verbs(ruth);
    await restore();
    expect(await results(ruth)).toEqual(RUTHS);
    return RUTHS.map(([verb]) => verb).filter((verb) => !left.includes(verb));
  };

  const stand = (table: string, key: string, standing: string) => () =>
    app.strapi.db.connection(table).where({ document_id: key }).update({ standing });

  it.each([
    ['cop_use_reports', 'use', ['resource.used']],
    ['cop_resources', 'adaptation', ['resource.adapted']],
    ['cop_resources', 'resource', ['resource.adapted', 'resource.used']],
    ['cop_faqs', 'faq', ['faq-suggestion.accepted', 'faq.credited']],
    ['cop_visits', 'visit', ['visit.noted']],
    ['cop_replies', 'reply', ['faq.credited']],
  ] as const)('is nothing of %s that is not shown (%s)', async (table, what, gone) => {
    const hide = stand(table, made[what], 'hidden');
    expect(await without(hide, stand(table, made[what], 'shown'))).toEqual(gone);
  });

  it('is nothing of where one reads no more', async () => {
    const leave = (key: string, state: string) => () =>
      app.strapi.db
        .connection('cop_memberships')
        .where({ community_key: key, user_key: ruth.key })
        .update({ state });
    const left = (key: string) => without(leave(key, 'left'), leave(key, 'active'));
    expect(await left(other.key)).toEqual(['resource.adapted']);
    expect(await left(community.key)).toEqual(['visit.noted']);
    const visibility = (value: string) => () =>
      changeCommunity(app, community, { visibility: value });
    await visibility('private')();
    expect(await left(community.key)).toEqual(RUTHS.map(([verb]) => verb));
    await visibility('public')();
  });

  it('is no longer theirs whose words a FAQ was drawn from, once it is not', async () => {
    const draw = (sources: string[]) => () =>
      app.strapi.db
        .connection('cop_faqs')
        .where({ document_id: made.faq })
        .update({ sources: JSON.stringify(sources) });
    expect(await without(draw([]), draw([made.reply]))).toEqual(['faq.credited']);
  });

  it('is also what one is asked for, until one has answered', async () => {
    const cast = { community, drafter: tom, checker: ruth, facilitator: nell };
    const faq = await draftFaq(app, cast, { title: 'Loud?', minorityBy: ruth.key });
    expect(await results(ruth)).toEqual([
      ['faq.other-view-asked', 'tom', 'faq Loud?', null],
      ...RUTHS,
    ]);
    const { status } = await as(app, ruth).put(`/faqs/${faq}/minority-view`, { isWaived: true });
    expect(status).toBe(200);
    expect(await results(ruth)).toEqual(RUTHS);
  });

  it('says nothing of a note whose words are withheld', async () => {
    const { body } = await as(app, tom).get(`/visits/${made.visit}`);
    const note = body.data.forThoseInIt.notes.find(
      ({ tryWhat }: { tryWhat: string | null }) => tryWhat !== null
    ).documentId;
    const moderator = await moderating(app);
    await moderator.decide('visit-note', note, 'hide', { why: 'Unkind.' });
    expect((await results(ruth))[0]).toEqual([
      'visit.noted',
      'tom',
      'visit See our infrared panels',
      null,
    ]);
  });

  it('is what came of a visit, for its host alone', async () => {
    const visit = await goOnVisit();
    await letDaysPass(app, visit, 91);
    await post(tom, `/visits/${visit}/what-came-of-it`, { cameOf: 'yes', text: '*Four* panels.' });
    const title = 'visit See our infrared panels';
    expect((await results(ruth))[0]).toEqual(['visit.came-of-it', 'tom', title, 'Four panels.']);
    expect(await verbs(nell)).not.toContain('visit.came-of-it');
  });
});
