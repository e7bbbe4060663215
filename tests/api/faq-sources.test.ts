import { makeCommunity } from '../factories/communities';
import {
  draftFaq,
  makeFaqCast,
  makeFaqPeople,
  publishFaq,
  toldOfFaq,
  type FaqCast,
} from '../factories/faqs';
import { as, grantAll, type TestPerson } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { contributionRow, insertRows, newKey, replyRow } from '../support/rows';

/** What a FAQ is drawn from, whom it credits, and what of that is nobody's to know. */
describe('a FAQ that is drawn from sources', () => {
  let app: App;
  let cast: FaqCast;
  let ruth: TestPerson;
  let tom: TestPerson;
  let nell: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    app = await bootApp('faq_sources');
    await grantAll(app);
    ({ ruth, tom, nell, stranger } = await makeFaqPeople(app));
  });

  afterAll(() => app.stop());

  const read = async (person: TestPerson | null, faq: string) =>
    (await as(app, person).get(`/faqs/${faq}`)).body.data;

  const put = (person: TestPerson, faq: string, version: string, data: object) =>
    app.http
      .put(`${API}/faqs/${faq}`)
      .set('Authorization', `Bearer ${person.token}`)
      .set('If-Match', version)
      .send({ data });

  const listed = async (person: TestPerson | null, query: string): Promise<string[]> => {
    const { body } = await as(app, person).get(
      `/faqs?filters[community]=${cast.community.key}&${query}`
    );
    return body.data.map(({ documentId }: { documentId: string }) => documentId);
  };

  const toldOf = (faq: string) => toldOfFaq(app, faq, [ruth, tom, nell]);

  let thread: Record<string, unknown>;
  let reply: Record<string, unknown>;

  beforeEach(async () => {
    cast = await makeFaqCast(app, { ruth, tom, nell, stranger });
    thread = contributionRow(cast.community.key, tom.key, { title: 'Who else is freezing?' });
    reply = replyRow(thread, nell.key);
    await insertRows(app, 'cop_contributions', [thread]);
    await insertRows(app, 'cop_replies', [reply]);
  });

  it('keeps the askers’ words, credits the authors once it is published, and tells them', async () => {
    const closed = await as(app, tom).post(`/contributions/${thread.document_id}/closing`, {
      outcome: 'solved',
      learned: 'Panels.',
    });
    const sources = [thread.document_id, reply.document_id, closed.body.data.documentId];
    const faq = await draftFaq(app, cast, { sources, searchWords: ['Who else shivers?'] });
    const draft = await read(ruth, faq);
    expect(draft.searchWords).toEqual(['Who else shivers?']);
    expect(draft.sources).toEqual(
      ['contribution', 'reply', 'closing'].map((kind, index) => ({
        documentId: sources[index],
        kind,
        contribution: thread.document_id,
        title: 'Who else is freezing?',
      }))
    );
    expect(draft.credits.map(({ name }: { name: string }) => name)).toEqual(['tom', 'nell']);
    expect(await listed(tom, 'filters[text][$containsi]=SHIVERS')).toEqual([faq]);
    expect((await toldOf(faq)).filter((line) => line.includes('credited'))).toEqual([]);
    await as(app, tom).post(`/faqs/${faq}/check`);
    await as(app, nell).post(`/faqs/${faq}/publication`);
    expect((await toldOf(faq)).filter((line) => line.includes('credited'))).toEqual([
      'nell faq.credited for tom',
      // Whoever publishes it needs no telling.
      'nell faq.credited for nobody',
    ]);
  });

  it('does not copy what its sources are called: that may be taken back any day', async () => {
    const faq = await draftFaq(app, cast, { sources: [thread.document_id] });
    expect((await read(ruth, faq)).searchWords).toEqual([]);
    expect(await listed(tom, 'filters[text][$containsi]=freezing')).toEqual([]);
  });

  it('tells whose words come in later, once', async () => {
    const faq = await publishFaq(app, cast, { sources: [thread.document_id] });
    await put(nell, faq, '"1"', { sources: [thread.document_id, reply.document_id] });
    await put(ruth, faq, '"2"', { sources: [reply.document_id, thread.document_id] });
    expect((await toldOf(faq)).filter((line) => line.includes('credited'))).toEqual([
      'nell faq.credited for tom',
      'nell faq.credited for nobody',
    ]);
  });

  it('shows neither a source nor its author once that was taken back', async () => {
    const faq = await publishFaq(app, cast, {
      sources: [thread.document_id, reply.document_id],
    });
    expect((await as(app, nell).delete(`/replies/${reply.document_id}`)).status).toBe(200);
    const { sources, credits } = await read(null, faq);
    expect(sources.map(({ documentId }: { documentId: string }) => documentId)).toEqual([
      thread.document_id,
    ]);
    expect(credits).toEqual([{ documentId: tom.key, name: 'tom' }]);
  });

  it.each([
    ['elsewhere', {}],
    ['quiet', { standing: 'quiet', details: JSON.stringify({ peers: [] }) }],
    ['hidden', { standing: 'hidden' }],
    ['withdrawn', { standing: 'withdrawn' }],
  ])('is refused what is %s, as what is nowhere', async (where, given) => {
    const community = where === 'elsewhere' ? await makeCommunity(app) : cast.community;
    const secret = contributionRow(community.key, ruth.key, given);
    await insertRows(app, 'cop_contributions', [secret]);
    const answers: unknown[] = [];
    for (const key of [secret.document_id, newKey()]) {
      const refused = await as(app, ruth).post('/faqs', {
        community: cast.community.key,
        title: 'What?',
        text: 'That.',
        sources: [thread.document_id, key],
      });
      answers.push([refused.status, refused.body.error.details]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toEqual([
      400,
      {
        code: 'invalid-input',
        errors: [
          {
            path: 'body.data.sources.1',
            message: 'is nothing of this community that all its members can read',
          },
        ],
      },
    ]);
  });
});
