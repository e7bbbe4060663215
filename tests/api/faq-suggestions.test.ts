import { makeMember } from '../factories/communities';
import { makeEditor, inAdmin } from '../factories/editors';
import { draftFaq, makeFaqCast, makeFaqPeople, publishFaq, type FaqCast } from '../factories/faqs';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { countRows } from '../support/rows';

type Answer = { status: number; body: { error?: { details: { code: string } } } };

const codeOf = ({ status, body }: Answer): [number, string | undefined] => [
  status,
  body.error?.details.code,
];

/** What members make of a FAQ: mendings, verdicts, views against it, reports. */
describe('what members say of a FAQ', () => {
  let app: App;
  let cast: FaqCast;
  let ruth: TestPerson;
  let tom: TestPerson;
  let nell: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    app = await bootApp('faq_suggestions');
    await grantAll(app);
    ({ ruth, tom, nell, stranger } = await makeFaqPeople(app));
  });

  beforeEach(async () => {
    cast = await makeFaqCast(app, { ruth, tom, nell, stranger });
  });

  afterAll(() => app.stop());

  const read = async (person: TestPerson | null, faq: string) =>
    (await as(app, person).get(`/faqs/${faq}`)).body.data;

  const suggest = async (faq: string, text = 'Wool, first of all.'): Promise<string> =>
    (await as(app, tom).post(`/faqs/${faq}/suggestions`, { text, why: 'It is cheaper.' })).body.data
      .documentId;

  const toldOf = (what: string) =>
    app.strapi.db
      .connection('cop_ledger_events')
      .where({ what_key: what })
      .orderBy('id')
      .select('verb', 'who_key', 'recipient_key');

  describe('a suggestion', () => {
    it('replaces the answer once its drafter takes it in, and its author is credited', async () => {
      const faq = await publishFaq(app, cast);
      const suggestion = await suggest(faq);
      const list = (await as(app, nell).get(`/faqs/${faq}/suggestions`)).body.data;
      expect(list).toMatchObject([
        {
          documentId: suggestion,
          html: '<p>Wool, first of all.</p>\n',
          why: 'It is cheaper.',
          state: 'open',
          author: { name: 'tom' },
          abilities: { answer: true, withdraw: false, report: true },
        },
      ]);
      const at = `/faq-suggestions/${suggestion}/accept`;
      expect(codeOf(await as(app, tom).post(at, {}))).toEqual([403, 'not-the-drafter']);
      expect((await read(ruth, faq)).credits).toEqual([]);
      const accepted = await as(app, ruth).post(at, {});
      expect([accepted.status, accepted.body.data.state]).toEqual([200, 'accepted']);
      expect(codeOf(await as(app, ruth).post(at, {}))).toEqual([409, 'another-stage']);
      expect(await read(null, faq)).toMatchObject({
        text: 'Wool, first of all.',
        version: 2,
        state: 'published',
        credits: [{ documentId: tom.key, name: 'tom' }],
      });
      expect(await toldOf(suggestion)).toEqual([
        { verb: 'faq-suggestion.made', who_key: tom.key, recipient_key: ruth.key },
        { verb: 'faq-suggestion.accepted', who_key: ruth.key, recipient_key: tom.key },
      ]);
    });

    it('is not taken in over what changed since, unless its keeper names the version', async () => {
      const faq = await publishFaq(app, cast);
      const suggestion = await suggest(faq);
      await app.http
        .put(`${API}/faqs/${faq}`)
        .set('Authorization', `Bearer ${ruth.token}`)
        .set('If-Match', '"1"')
        .send({ data: { text: 'Panels alone.' } });
      const at = `/faq-suggestions/${suggestion}/accept`;
      const late = await as(app, ruth).post(at, {});
      expect(codeOf(late)).toEqual([412, 'version-mismatch']);
      expect(late.body.error.details.currentVersion).toBe(2);
      expect(codeOf(await as(app, ruth).post(at, { version: 1 }))).toEqual([
        412,
        'version-mismatch',
      ]);
      expect((await as(app, ruth).post(at, { version: 2 })).status).toBe(200);
      expect((await read(ruth, faq)).text).toBe('Wool, first of all.');
    });

    it('takes the check back from what was checked, and its author checks it no more', async () => {
      const faq = await draftFaq(app, cast);
      await as(app, nell).post(`/faqs/${faq}/check`);
      await as(app, ruth).post(`/faq-suggestions/${await suggest(faq)}/accept`, {});
      expect((await read(ruth, faq)).state).toBe('in-work');
      expect(codeOf(await as(app, tom).post(`/faqs/${faq}/check`))).toEqual([409, 'own-work']);
    });

    it('is declined with a word that its author reads, and changes nothing', async () => {
      const faq = await publishFaq(app, cast);
      const suggestion = await suggest(faq);
      const at = `/faq-suggestions/${suggestion}/decline`;
      expect((await as(app, nell).post(at, { answer: ' ' })).status).toBe(400);
      const declined = await as(app, nell).post(at, { answer: 'Moths.' });
      expect(declined.body.data).toMatchObject({ state: 'declined', answer: 'Moths.' });
      const [seen] = (await as(app, tom).get(`/faqs/${faq}/suggestions`)).body.data;
      expect(seen).toMatchObject({ state: 'declined', answer: 'Moths.' });
      expect(await read(ruth, faq)).toMatchObject({ version: 1, credits: [] });
      expect((await toldOf(suggestion)).slice(1)).toEqual([
        { verb: 'faq-suggestion.declined', who_key: nell.key, recipient_key: tom.key },
      ]);
    });

    it('is read by members alone, and not once it was withdrawn', async () => {
      const faq = await publishFaq(app, cast);
      const suggestion = await suggest(faq);
      const listAs = (person: TestPerson | null) => as(app, person).get(`/faqs/${faq}/suggestions`);
      expect(codeOf(await listAs(stranger))).toEqual([403, 'not-a-member']);
      expect((await listAs(null)).status).toBe(401);
      expect(codeOf(await as(app, nell).delete(`/faq-suggestions/${suggestion}`))).toEqual([
        403,
        'not-the-author',
      ]);
      expect((await as(app, tom).delete(`/faq-suggestions/${suggestion}`)).status).toBe(200);
      expect((await as(app, tom).delete(`/faq-suggestions/${suggestion}`)).status).toBe(200);
      expect((await listAs(nell)).body.data).toEqual([]);
      expect((await listAs(tom)).body.data).toMatchObject([{ standing: 'withdrawn' }]);
      expect(codeOf(await as(app, ruth).post(`/faq-suggestions/${suggestion}/accept`, {}))).toEqual(
        [404, 'not-found']
      );
    });

    it('is made once for one key', async () => {
      const faq = await publishFaq(app, cast);
      const send = () =>
        app.http
          .post(`${API}/faqs/${faq}/suggestions`)
          .set('Authorization', `Bearer ${tom.token}`)
          .set('Idempotency-Key', `suggest-${faq}`)
          .send({ data: { text: 'Wool.', why: 'Warm.' } });
      const [first, second] = [await send(), await send()];
      expect([second.status, second.body]).toEqual([201, first.body]);
      expect(await countRows(app, 'cop_faq_suggestions', { faq_key: faq })).toBe(1);
    });

    it('goes with its FAQ when an editor deletes that', async () => {
      const faq = await publishFaq(app, cast);
      const suggestion = await suggest(faq);
      await as(app, tom).put(`/faqs/${faq}/verdict`, { helped: true });
      await app.strapi.documents('plugin::communities-of-practice.faq').delete({ documentId: faq });
      for (const table of ['cop_faq_suggestions', 'cop_faq_verdicts']) {
        expect([table, await countRows(app, table, { faq_key: faq })]).toEqual([table, 0]);
      }
      expect((await toldOf(suggestion)).map(({ verb }) => verb)).toEqual([
        'faq-suggestion.made',
        'faq-suggestion.deleted',
      ]);
    });
  });

  describe('whether it helped', () => {
    const judge = (person: TestPerson, faq: string, helped: boolean) =>
      as(app, person).put(`/faqs/${faq}/verdict`, { helped });

    it('is counted once for each member, who may change it, and told to nobody', async () => {
      const faq = await publishFaq(app, cast);
      expect((await judge(tom, faq, true)).body.data).toEqual({
        documentId: faq,
        helpfulCount: 1,
        notHelpfulCount: 0,
        helped: true,
      });
      await judge(tom, faq, true);
      await judge(nell, faq, true);
      const changed = (await judge(tom, faq, false)).body.data;
      expect([changed.helpfulCount, changed.notHelpfulCount]).toEqual([1, 1]);
      expect(await read(null, faq)).toMatchObject({
        helpfulCount: 1,
        notHelpfulCount: 1,
        version: 1,
        you: { helped: null },
      });
      expect((await read(tom, faq)).you).toEqual({ helped: false });
      expect(await toldOf(faq)).toHaveLength(3);
      const rows = await app.strapi.db.connection('cop_faq_verdicts').where({ faq_key: faq });
      const keys = rows.map((row) => row.document_id);
      const told = app.strapi.db.connection('cop_ledger_events').whereIn('what_key', keys);
      expect(await told).toEqual([]);
    });

    it('is asked of others, about what is published', async () => {
      const draft = await draftFaq(app, cast);
      expect(codeOf(await judge(tom, draft, true))).toEqual([409, 'another-stage']);
      const faq = await publishFaq(app, cast);
      expect(codeOf(await judge(ruth, faq, true))).toEqual([409, 'own-work']);
      expect(codeOf(await judge(stranger, faq, true))).toEqual([403, 'not-a-member']);
    });

    it('is counted no more when whose it was is gone', async () => {
      const gone = await makePerson(app);
      await makeMember(app, cast.community, gone);
      const faq = await publishFaq(app, cast);
      await judge(gone, faq, true);
      await app.strapi.documents('plugin::users-permissions.user').delete({ documentId: gone.key });
      expect((await read(null, faq)).helpfulCount).toBe(0);
    });
  });

  describe('a minority view', () => {
    const differ = (person: TestPerson, faq: string, data: object) =>
      as(app, person).put(`/faqs/${faq}/minority-view`, data);

    it('that is known keeps it from being published until its member has spoken', async () => {
      const faq = await draftFaq(app, cast, { minorityBy: tom.key });
      const asked = { verb: 'faq.other-view-asked', who_key: ruth.key, recipient_key: tom.key };
      expect(await toldOf(faq)).toContainEqual(asked);
      await as(app, tom).post(`/faqs/${faq}/check`);
      const publish = () => as(app, nell).post(`/faqs/${faq}/publication`);
      expect(codeOf(await publish())).toEqual([409, 'minority-view-needed']);
      // Nobody speaks for somebody else.
      expect(codeOf(await differ(nell, faq, { text: 'He is cold.' }))).toEqual([
        409,
        'minority-view-stands',
      ]);
      expect((await differ(tom, faq, { text: 'We wear *coats*.' })).status).toBe(200);
      expect((await publish()).status).toBe(200);
      expect((await read(null, faq)).minorityView).toEqual({
        by: { documentId: tom.key, name: 'tom' },
        text: 'We wear *coats*.',
        html: '<p>We wear <em>coats</em>.</p>\n',
        isWaived: false,
      });
      const answered = {
        verb: 'faq.other-view-answered',
        who_key: tom.key,
        recipient_key: ruth.key,
      };
      expect(await toldOf(faq)).toContainEqual(answered);
    });

    it('may be waived, and then nobody else hears that there was one', async () => {
      const faq = await draftFaq(app, cast, { minorityBy: tom.key });
      // Nobody does without what is another's.
      expect((await differ(nell, faq, { isWaived: true })).status).toBe(409);
      await differ(tom, faq, { text: 'Coats.' });
      const waived = await differ(tom, faq, { isWaived: true });
      expect(waived.body.data.minorityView).toEqual({
        by: { documentId: tom.key, name: 'tom' },
        text: null,
        html: null,
        isWaived: true,
      });
      await as(app, tom).post(`/faqs/${faq}/check`);
      expect((await as(app, nell).post(`/faqs/${faq}/publication`)).status).toBe(200);
      for (const person of [null, stranger]) {
        expect((await read(person, faq)).minorityView).toBeNull();
      }
    });

    it('is taken away by nobody but its member', async () => {
      const faq = await draftFaq(app, cast);
      await differ(tom, faq, { text: 'Coats.' });
      const put = (version: string, minorityBy: string | null) =>
        app.http
          .put(`${API}/faqs/${faq}`)
          .set('Authorization', `Bearer ${ruth.token}`)
          .set('If-Match', version)
          .send({ data: { minorityBy } });
      for (const other of [null, nell.key]) {
        expect(codeOf(await put('"2"', other))).toEqual([409, 'minority-view-stands']);
      }
      expect((await put('"2"', tom.key)).status).toBe(200);
    });

    it('is asked of other active members alone', async () => {
      for (const minorityBy of [ruth.key, stranger.key]) {
        const refused = await as(app, ruth).post('/faqs', {
          community: cast.community.key,
          title: 'Who differs?',
          text: 'Nobody.',
          minorityBy,
        });
        expect([refused.status, refused.body.error.details.errors[0].path]).toEqual([
          400,
          'body.data.minorityBy',
        ]);
      }
    });

    it('comes to what is published only from who was asked', async () => {
      const faq = await publishFaq(app, cast);
      expect(codeOf(await differ(tom, faq, { text: 'Coats.' }))).toEqual([409, 'another-stage']);
      expect(codeOf(await differ(ruth, faq, { text: 'Coats.' }))).toEqual([409, 'own-work']);
    });
  });

  describe('a report', () => {
    const report = (person: TestPerson, kind: string, documentId: string) =>
      as(app, person).post('/concerns', { subject: { kind, documentId }, reason: 'unkind' });

    it('of a FAQ or a suggestion reaches the moderators, who hide it', async () => {
      const editor = await makeEditor(app);
      const faq = await publishFaq(app, cast);
      const suggestion = await suggest(faq);
      for (const [kind, key, author] of [
        ['faq-suggestion', suggestion, tom],
        ['faq', faq, ruth],
      ] as const) {
        expect(codeOf(await report(author, kind, key))).toEqual([409, 'own-work']);
        expect((await report(nell, kind, key)).status).toBe(201);
        const queue = await inAdmin(app, editor).get('/moderation?show=waiting');
        const waiting = JSON.stringify(queue.body.data);
        expect([kind, waiting.includes(key)]).toEqual([kind, true]);
        const hidden = await inAdmin(app, editor).post(`/moderation/${kind}/${key}/hide`, {
          seen: 'shown',
        });
        expect([kind, hidden.status]).toEqual([kind, 200]);
        expect((await toldOf(key)).at(-1)).toEqual({
          verb: `${kind}.hidden`,
          who_key: `editor:${editor.id}`,
          recipient_key: author.key,
        });
      }
      expect((await as(app, nell).get(`/faqs/${faq}`)).status).toBe(404);
      expect((await read(ruth, faq)).standing).toBe('hidden');
      expect((await as(app, tom).get(`/faqs/${faq}/suggestions`)).status).toBe(404);
    });

    it('is taken of nothing that the reporter cannot read', async () => {
      const draft = await draftFaq(app, cast);
      const faq = await publishFaq(app, cast);
      const suggestion = await suggest(faq);
      expect((await report(stranger, 'faq', draft)).status).toBe(404);
      expect((await report(stranger, 'faq-suggestion', suggestion)).status).toBe(404);
      expect((await report(stranger, 'faq', faq)).status).toBe(201);
    });
  });
});
