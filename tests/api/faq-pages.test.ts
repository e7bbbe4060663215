import { XSS_PAYLOADS } from '../../src/plugins/communities-of-practice/server/src/text/xss-payloads.fixture';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { publishFaq } from '../factories/faqs';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, type App } from '../support/app';
import { TAKEN } from '../support/hostile-text';
import { communityRow, faqRow, insertRows, newKey } from '../support/rows';
import { connect, type Answer, type Wire } from '../support/wire';

const PLUGIN = 'plugin::communities-of-practice';
const BLOCK = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/;
const isTenth = (_: unknown, index: number): boolean => index % 20 === 0;
const isStorable = (text: string): boolean =>
  !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text);

const dataIn = ({ text }: Answer) => JSON.parse(BLOCK.exec(text)?.[1] ?? 'null');

/** A published FAQ as a page: for search engines, messengers and whoever has no scripts. */
describe('the page of a FAQ', () => {
  let app: App;
  let wire: Wire;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let nell: TestPerson;

  beforeAll(async () => {
    app = await bootApp('faq_pages');
    await grantAll(app);
    wire = await connect(app);
    community = await makeCommunity(app);
    [ruth, tom, nell] = [
      await makePerson(app, 'ruth'),
      await makePerson(app, 'tom'),
      await makePerson(app, 'nell'),
    ];
    for (const person of [ruth, tom]) await makeMember(app, community, person);
    await makeMember(app, community, nell, { role: 'facilitator' });
  });
  afterAll(async () => {
    wire.close();
    await app.stop();
  });

  const page = (key: string, token: string | null = null): Promise<Answer> =>
    wire.send({ path: `/p/${key}`, token });

  const insert = async (given: object = {}, where = community.key): Promise<string> => {
    const row = faqRow(where, ruth.key, { ...given });
    await insertRows(app, 'cop_faqs', [row]);
    return String(row.document_id);
  };

  it('says question, answer and the other view, to people and to search engines', async () => {
    const cast = { community, drafter: ruth, checker: tom, facilitator: nell };
    const key = await publishFaq(app, cast, {
      title: 'What keeps a church warm?',
      text: 'Infrared *panels*.',
    });
    await app.strapi.db
      .connection('cop_faqs')
      .where({ document_id: key })
      .update({ minority_view: 'We wear **coats**.', minority_by_key: tom.key });
    const answer = await page(key);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<h1 dir="auto">What keeps a church warm?</h1>');
    expect(answer.text).toContain('<p>Infrared <em>panels</em>.</p>');
    expect(answer.text).toContain('<p>We wear <strong>coats</strong>.</p>');
    expect(answer.text).toContain('Last reviewed');
    expect(answer.text).not.toMatch(/ruth|tom|nell/);
    expect(dataIn(answer)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'What keeps a church warm?',
          acceptedAnswer: { '@type': 'Answer', text: '<p>Infrared <em>panels</em>.</p>\n' },
          suggestedAnswer: [
            { '@type': 'Answer', text: '<p>We wear <strong>coats</strong>.</p>\n' },
          ],
        },
      ],
    });
  });

  it('runs nothing: its one script element is data, and the policy allows no script', async () => {
    const { text, headers } = await page(await insert());
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers['content-security-policy']).not.toContain('script-src');
  });

  it('is there of what visitors may read alone; of all else the same as of nothing', async () => {
    const [members, hidden] = [
      communityRow({ visibility: 'members' }),
      communityRow({ visibility: 'private' }),
    ];
    await insertRows(app, 'cop_communities', [members, hidden]);
    const unread = [
      await insert({ state: 'in-work' }),
      await insert({ state: 'checked' }),
      await insert({ state: 'retired' }),
      ...(await Promise.all(
        ['held', 'hidden', 'withdrawn'].map((standing) => insert({ standing }))
      )),
      await insert({}, String(members.document_id)),
      await insert({}, String(hidden.document_id)),
      newKey(),
    ];
    const faces = new Set<string>();
    for (const key of unread) {
      for (const token of [null, ruth.token]) {
        const { status, text } = await page(key, token);
        faces.add(JSON.stringify([status, text]));
      }
    }
    expect(faces.size).toBe(1);
    expect([...faces][0]).toMatch(/^\[404,/);
    expect((await page(await insert({ state: 'review-due' }))).text).toContain(
      'Its review is due.'
    );
  });

  it('is closed as long as visitors may not read FAQs, whatever else they may read', async () => {
    const key = await insert();
    const permission = app.strapi.db.query('plugin::users-permissions.permission');
    const where = { action: `${PLUGIN}.faq.findOne`, role: { type: 'public' } };
    const { action, role } = await permission.findOne({ where, populate: ['role'] });
    await permission.deleteMany({ where });
    const closed = (await page(key)).status;
    await permission.create({ data: { action, role: role.id } });
    expect([closed, (await page(key)).status]).toEqual([404, 200]);
  });

  it('says nothing of a view that has no words, or was waived', async () => {
    const key = await insert({ minority_by_key: tom.key, minority_waived: true });
    const answer = await page(key);
    expect(answer.text).not.toContain('otherwise');
    expect(dataIn(answer).mainEntity[0]).not.toHaveProperty('suggestedAnswer');
  });

  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>alert(1)//-->',
    ...TAKEN.filter((text) => text.length < 500),
    ...XSS_PAYLOADS.filter(isTenth).filter(isStorable),
  ])('is a page of ours whatever was written: %j', async (words) => {
    const title = [...`Q: ${words.replace(/\s+/g, ' ').trim()}`].slice(0, 150).join('');
    const drafted = await as(app, ruth).post('/faqs', {
      community: community.key,
      title,
      text: `Said: ${words}`,
    });
    expect(drafted.status).toBe(201);
    const { documentId, html } = drafted.body.data;
    await app.strapi.db
      .connection('cop_faqs')
      .where({ document_id: documentId })
      .update({ state: 'published', minority_view: words });
    const answer = await page(documentId);
    expect(answer.status).toBe(200);
    const { text } = answer;
    expect(text.match(/<script/gi)).toHaveLength(1);
    expect(text.match(/<\/script/gi)).toHaveLength(1);
    expect(text).not.toMatch(/<img|<iframe|<svg|<form|<!--/i);
    const [question] = dataIn(answer).mainEntity;
    expect([question.name, question.acceptedAnswer.text]).toEqual([drafted.body.data.title, html]);
  });
});
