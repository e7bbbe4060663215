import { changeCommunity } from '../factories/communities';
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
import { countRows } from '../support/rows';

type Answer = { status: number; body: { data?: unknown; error?: { details: { code: string } } } };

const codeOf = ({ status, body }: Answer): [number, string | undefined] => [
  status,
  body.error?.details.code,
];

/** Drafting, the steps to publication and back, and who reads what of it. */
describe('FAQs', () => {
  let app: App;
  let cast: FaqCast;
  let ruth: TestPerson;
  let tom: TestPerson;
  let nell: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    app = await bootApp('faqs');
    await grantAll(app);
    ({ ruth, tom, nell, stranger } = await makeFaqPeople(app));
  });

  beforeEach(async () => {
    cast = await makeFaqCast(app, { ruth, tom, nell, stranger });
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

  describe('on its way', () => {
    it('is drafted, checked by another member, published by a facilitator, and told', async () => {
      const faq = await draftFaq(app, cast);
      const draft = await read(ruth, faq);
      expect(draft).toMatchObject({
        state: 'in-work',
        html: '<p>Infrared panels, under a <strong>temporary licence</strong>.</p>\n',
        excerpt: 'Infrared panels, under a temporary licence.',
        author: { documentId: ruth.key, name: 'ruth' },
        version: 1,
        sources: [],
        credits: [],
        searchWords: [],
        minorityView: null,
        publishedOn: null,
      });
      expect(codeOf(await as(app, ruth).post(`/faqs/${faq}/check`))).toEqual([409, 'own-work']);
      expect(codeOf(await as(app, nell).post(`/faqs/${faq}/publication`))).toEqual([
        409,
        'check-needed',
      ]);
      const checked = await as(app, tom).post(`/faqs/${faq}/check`);
      expect([checked.status, checked.body.data.state]).toEqual([200, 'checked']);
      expect(codeOf(await as(app, tom).post(`/faqs/${faq}/publication`))).toEqual([
        403,
        'not-a-facilitator',
      ]);
      const { body } = await as(app, nell).post(`/faqs/${faq}/publication`);
      expect(body.data.state).toBe('published');
      const [reviewed, due] = [new Date(body.data.reviewedOn), new Date(body.data.reviewDueOn)];
      expect(due.getUTCFullYear() - reviewed.getUTCFullYear()).toBe(1);
      expect(body.data.publishedOn).toBe(body.data.reviewedOn);
      expect(await toldOf(faq)).toEqual([
        'ruth faq.drafted for nobody',
        'tom faq.checked for ruth',
        'nell faq.published for ruth',
      ]);
    });

    it('is flagged with a reason that its keepers read, stays in sight, and is reviewed', async () => {
      const faq = await publishFaq(app, cast);
      const flagged = await as(app, tom).post(`/faqs/${faq}/flag`, { reason: 'It takes longer.' });
      expect([flagged.body.data.state, flagged.body.data.flag]).toEqual(['review-due', null]);
      expect((await read(ruth, faq)).flag).toEqual({
        reason: 'It takes longer.',
        by: { documentId: tom.key, name: 'tom' },
      });
      expect((await read(null, faq)).state).toBe('review-due');
      expect(await listed(nell, 'filters[state]=review-due')).toEqual([faq]);
      expect(codeOf(await as(app, tom).post(`/faqs/${faq}/review`))).toEqual([
        403,
        'not-the-drafter',
      ]);
      const { body } = await as(app, ruth).post(`/faqs/${faq}/review`);
      expect([body.data.state, body.data.flag]).toEqual(['published', null]);
      expect((await toldOf(faq)).slice(3)).toEqual([
        'tom faq.flagged for ruth',
        'ruth faq.reviewed for nobody',
      ]);
    });

    it('is retired from a review alone, for members to read, and revived into work', async () => {
      const faq = await publishFaq(app, cast);
      const retire = (person: TestPerson) => as(app, person).post(`/faqs/${faq}/retirement`);
      expect(codeOf(await retire(nell))).toEqual([409, 'another-stage']);
      await as(app, tom).post(`/faqs/${faq}/flag`, { reason: 'Nobody does this any more.' });
      expect(codeOf(await retire(ruth))).toEqual([403, 'not-a-facilitator']);
      expect((await retire(nell)).body.data).toMatchObject({ state: 'retired', reviewDueOn: null });
      expect((await as(app, null).get(`/faqs/${faq}`)).status).toBe(404);
      expect((await read(tom, faq)).state).toBe('retired');
      expect(codeOf(await put(ruth, faq, '"1"', { text: 'Wool.' }))).toEqual([
        409,
        'another-stage',
      ]);
      const { body } = await as(app, ruth).post(`/faqs/${faq}/revival`);
      expect([body.data.state, body.data.flag]).toEqual(['in-work', null]);
      expect((await toldOf(faq)).slice(-2)).toEqual([
        'nell faq.retired for ruth',
        'ruth faq.revived for nobody',
      ]);
    });

    it('comes due by the clock, told by no person', async () => {
      const [due, fresh] = [await publishFaq(app, cast), await publishFaq(app, cast)];
      await app.strapi.db
        .connection('cop_faqs')
        .where({ document_id: due })
        .update({ review_due_on: new Date(Date.now() - 60_000) });
      const { comingDue } = await import(
        '../../src/plugins/communities-of-practice/server/src/features/faqs/strapi/coming-due.job'
      );
      await comingDue.run(app.strapi);
      await comingDue.run(app.strapi);
      expect(await listed(null, 'filters[state]=review-due')).toEqual([due]);
      expect(await listed(null, 'sort=review-due')).toEqual([due, fresh]);
      expect((await toldOf(due)).slice(3)).toEqual(['system faq.came-due for ruth']);
    });
  });

  describe('when it is edited', () => {
    it('takes a new version by its drafter or a facilitator, and stays published', async () => {
      const faq = await publishFaq(app, cast);
      expect(codeOf(await put(tom, faq, '"1"', { text: 'Wool.' }))).toEqual([
        403,
        'not-the-drafter',
      ]);
      const edited = await put(nell, faq, '"1"', { text: 'Wool, and panels.' });
      expect([edited.status, edited.body.data.version, edited.body.data.state]).toEqual([
        200,
        2,
        'published',
      ]);
      expect(codeOf(await put(ruth, faq, '"1"', { text: 'Panels.' }))).toEqual([
        412,
        'version-mismatch',
      ]);
      expect((await read(null, faq)).html).toBe('<p>Wool, and panels.</p>\n');
    });

    it('must be checked anew by somebody whose words it has not', async () => {
      const faq = await draftFaq(app, cast);
      await as(app, tom).post(`/faqs/${faq}/check`);
      const edited = await put(nell, faq, '"1"', { title: 'And now?' });
      expect(edited.body.data.state).toBe('in-work');
      expect(codeOf(await as(app, nell).post(`/faqs/${faq}/check`))).toEqual([409, 'own-work']);
      expect((await as(app, tom).post(`/faqs/${faq}/check`)).body.data.state).toBe('checked');
      // What it is found by says nothing of the answer.
      const words = await put(nell, faq, '"2"', { searchWords: ['Is it cold?'] });
      expect(words.body.data.state).toBe('checked');
    });

    it('is withdrawn by its drafter alone, and reinstated as it was', async () => {
      const faq = await publishFaq(app, cast);
      expect(codeOf(await as(app, nell).delete(`/faqs/${faq}`))).toEqual([403, 'not-the-author']);
      expect((await as(app, ruth).delete(`/faqs/${faq}`)).status).toBe(200);
      expect((await as(app, ruth).delete(`/faqs/${faq}`)).status).toBe(200);
      for (const person of [null, stranger, tom, nell]) {
        expect((await as(app, person).get(`/faqs/${faq}`)).status).toBe(404);
      }
      expect(await listed(tom, '')).toEqual([]);
      const { body } = await as(app, ruth).post(`/faqs/${faq}/reinstate`);
      expect([body.data.standing, body.data.state]).toEqual(['shown', 'published']);
    });
  });

  describe('is read', () => {
    it('by visitors once it is published, by members from the first draft on', async () => {
      const draft = await draftFaq(app, cast);
      const published = await publishFaq(app, cast);
      expect(await listed(null, '')).toEqual([published]);
      expect(await listed(stranger, '')).toEqual([published]);
      expect(await listed(tom, '')).toEqual([published, draft]);
      expect((await as(app, stranger).get(`/faqs/${draft}`)).status).toBe(404);
      expect(await listed(tom, 'filters[state]=in-work')).toEqual([draft]);
      expect(await listed(null, 'filters[state]=in-work')).toEqual([]);
    });

    it('a page at a time', async () => {
      const faqs = [
        await draftFaq(app, cast),
        await draftFaq(app, cast),
        await draftFaq(app, cast),
      ];
      const path = `/faqs?filters[community]=${cast.community.key}&pagination[pageSize]=2`;
      const first = (await as(app, tom).get(path)).body;
      const { next } = first.meta.pagination;
      const second = (await as(app, tom).get(`${path}&pagination[cursor]=${next}`)).body;
      const keys = [...first.data, ...second.data].map((one) => one.documentId);
      expect([first.data.length, keys]).toEqual([2, [...faqs].reverse()]);
      expect(second.meta.pagination.next).toBeNull();
    });

    it('by nobody outside where the community is its members’', async () => {
      const people = { ruth, tom, nell, stranger };
      const faq = await publishFaq(app, await makeFaqCast(app, people, { visibility: 'members' }));
      for (const person of [null, stranger]) {
        expect((await as(app, person).get(`/faqs/${faq}`)).status).toBe(404);
        expect(
          (await as(app, person).get(`/faqs?filters[text][$containsi]=panel`)).body.data
        ).toEqual(expect.not.arrayContaining([expect.objectContaining({ documentId: faq })]));
      }
      expect((await read(tom, faq)).state).toBe('published');
    });

    it('with what each reader may do', async () => {
      const faq = await draftFaq(app, cast);
      const may = async (person: TestPerson | null) =>
        Object.entries((await read(person, faq))?.abilities ?? {})
          .filter(([, is]) => is)
          .map(([name]) => name);
      expect(await may(ruth)).toEqual(['edit', 'withdraw', 'suggest']);
      expect(await may(tom)).toEqual(['check', 'suggest', 'differ', 'report']);
      expect(await may(nell)).toEqual(['edit', 'check', 'suggest', 'differ', 'report']);
      await as(app, tom).post(`/faqs/${faq}/check`);
      expect(await may(nell)).toEqual(['edit', 'publish', 'suggest', 'differ', 'report']);
      await as(app, nell).post(`/faqs/${faq}/publication`);
      expect(await may(nell)).toEqual(['edit', 'flag', 'review', 'suggest', 'judge', 'report']);
      expect(await may(stranger)).toEqual(['report']);
      expect(await may(null)).toEqual([]);
    });
  });

  describe('is written once', () => {
    it('for one key, and answered from what stands then', async () => {
      const draft = { community: cast.community.key, title: 'Once only?', text: 'Once.' };
      const send = () =>
        app.http
          .post(`${API}/faqs`)
          .set('Authorization', `Bearer ${ruth.token}`)
          .set('Idempotency-Key', `draft-${cast.community.key}`)
          .send({ data: draft });
      const first = await send();
      await put(ruth, first.body.data.documentId, '"1"', { text: 'Twice.' });
      const second = await send();
      expect(second.body.data).toMatchObject({
        documentId: first.body.data.documentId,
        text: 'Twice.',
        version: 2,
      });
      expect(await countRows(app, 'cop_faqs', { community_key: cast.community.key })).toBe(1);
    });

    it('by members of a community that is not archived', async () => {
      const draft = { community: cast.community.key, title: 'May I?', text: 'No.' };
      expect(codeOf(await as(app, stranger).post('/faqs', draft))).toEqual([403, 'not-a-member']);
      expect((await as(app, null).post('/faqs', draft)).status).toBe(401);
      const faq = await publishFaq(app, cast);
      await changeCommunity(app, cast.community, { isArchived: true });
      expect(codeOf(await as(app, ruth).post('/faqs', draft))).toEqual([409, 'community-archived']);
      expect(codeOf(await as(app, tom).post(`/faqs/${faq}/flag`, { reason: 'Old.' }))).toEqual([
        409,
        'community-archived',
      ]);
      expect((await read(null, faq)).state).toBe('published');
    });
  });
});
