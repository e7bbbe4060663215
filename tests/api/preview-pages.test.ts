import { createHash } from 'node:crypto';
import { placeIn } from '../../src/plugins/communities-of-practice/embed/src/address/place';
import { XSS_PAYLOADS } from '../../src/plugins/communities-of-practice/server/src/text/xss-payloads.fixture';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { bootApp, cacheVisitorAnswers, type App } from '../support/app';
import { TAKEN } from '../support/hostile-text';
import {
  communityRow,
  contributionRow,
  insertRows,
  membershipRow,
  newKey,
  replyRow,
} from '../support/rows';
import { connect, type Answer, type Wire } from '../support/wire';

const PLUGIN = 'plugin::communities-of-practice';
const isTenth = (_: unknown, index: number): boolean => index % 10 === 0;
const isStorable = (text: string): boolean =>
  !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text);
const WEBSITE = 'https://www.st-mary.example/gather?lang=en';
const TITLE_MAX = 150;

/** What an attribute or a text between two tags says to a browser. */
const decoded = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const titleOf = ({ text }: Answer): string =>
  decoded(/<title>([^<]*)<\/title>/.exec(text)?.[1] ?? '');

const metaOf = ({ text }: Answer, name: string): string | null => {
  const found = new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(text);
  return found ? decoded(found[1] ?? '') : null;
};

const linksOf = ({ text }: Answer, rel: string): string[] =>
  [...text.matchAll(/<(?:a|link)\b([^>]*)>/g)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => attributes.includes(`rel="${rel}"`))
    .map((attributes) => decoded(/href="([^"]*)"/.exec(attributes)?.[1] ?? ''));

/** Every tag there is, as a browser would find them in what was escaped as it should. */
const tagsIn = ({ text }: Answer): Set<string> =>
  new Set([...text.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag = '']) => tag.toLowerCase()));

const OF_THE_PAGE =
  'html head meta title style link body header main article section footer h1 h2 p span time a'.split(
    ' '
  );
const OF_A_TEXT =
  'br hr strong em s blockquote code pre ul ol li h3 h4 h5 h6 table thead tbody tr th td'.split(
    ' '
  );

describe('the page for link previews', () => {
  let app: App;
  let wire: Wire;
  let community: TestCommunity;
  let ruth: TestPerson;

  beforeAll(async () => {
    app = await bootApp('preview_pages');
    await grantAll(app);
    wire = await connect(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
  });
  afterEach(() => app.strapi.config.set(`${PLUGIN}.website`, undefined));
  afterAll(async () => {
    wire.close();
    await app.stop();
  });

  const page = (key: string, token: string | null = null, query = ''): Promise<Answer> =>
    wire.send({ path: `/p/${key}${query}`, token });

  const insert = async (given: object = {}, key = community.key): Promise<string> => {
    const row = contributionRow(key, ruth.key, { ...given });
    await insertRows(app, 'cop_contributions', [row]);
    return String(row.document_id);
  };

  it('says what a messenger shows of a link, and the whole conversation to whoever opens it', async () => {
    const opened = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text: 'Eleven degrees at the **altar**.',
    });
    const key = opened.body.data.documentId;
    await as(app, ruth).post(`/contributions/${key}/replies`, { text: 'Ask the archdeacon.' });
    const answer = await page(key);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(titleOf(answer)).toBe('The boiler died');
    for (const name of ['description', 'og:description', 'twitter:description']) {
      expect([name, metaOf(answer, name)]).toEqual([name, 'Eleven degrees at the altar.']);
    }
    expect(metaOf(answer, 'og:title')).toBe('The boiler died');
    expect(metaOf(answer, 'og:type')).toBe('article');
    expect(metaOf(answer, 'twitter:card')).toBe('summary');
    expect(answer.text).toContain('<p>Eleven degrees at the <strong>altar</strong>.</p>');
    expect(answer.text).toContain('<p>Ask the archdeacon.</p>');
    expect(answer.text).not.toContain('ruth');
  });

  it('runs nothing, and brings nothing but its own style', async () => {
    const { text, headers } = await page(await insert());
    const style = /<style>([^<]*)<\/style>/.exec(text)?.[1] ?? 'none';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(text).not.toMatch(/<script|<img|<iframe|\son\w+=|\ssrc=|\sstyle=/i);
  });

  it('shows what visitors may read, and of all else the same page to everybody', async () => {
    const visibilities = ['public', 'members', 'private'] as const;
    const standings = ['shown', 'quiet', 'held', 'hidden', 'withdrawn'] as const;
    const faces = new Set<string>();
    const shown: string[] = [];
    for (const visibility of visibilities) {
      const row = communityRow({ visibility });
      await insertRows(app, 'cop_communities', [row]);
      await insertRows(app, 'cop_memberships', [membershipRow(String(row.document_id), ruth)]);
      for (const standing of standings) {
        const left = standing === 'withdrawn' ? { standing_before: 'shown', answer_count: 2 } : {};
        const key = await insert({ standing, ...left }, String(row.document_id));
        for (const token of [null, ruth.token, 'no.such.token']) {
          const { status, text, headers } = await page(key, token);
          if (status === 200) shown.push(`${visibility} ${standing}`);
          else faces.add(JSON.stringify([status, text, headers['cache-control']]));
        }
      }
    }
    for (const key of [newKey(), 'no-key', '%00', "'"]) {
      const { status, text, headers } = await page(key);
      faces.add(JSON.stringify([status, text, headers['cache-control']]));
    }
    expect(shown).toEqual(['public shown', 'public shown', 'public shown']);
    expect(faces.size).toBe(1);
    const [status, text, caching] = JSON.parse([...faces][0] ?? '[]');
    expect([status, caching]).toEqual([404, 'no-store']);
    expect(text).toContain('<h1>Nothing here that everybody may read</h1>');
    expect(text).not.toContain('boiler');
  });

  it('leaves out of the thread what visitors may not read', async () => {
    const thread = contributionRow(community.key, ruth.key);
    const replies = ['shown', 'held', 'hidden', 'withdrawn'].map((standing) =>
      replyRow(thread, ruth.key, { standing, text: `It is ${standing}.` })
    );
    await insertRows(app, 'cop_contributions', [thread]);
    await insertRows(app, 'cop_replies', replies);
    const { text } = await page(String(thread.document_id), ruth.token);
    expect([...text.matchAll(/It is (\w+)\./g)].map(([, standing]) => standing)).toEqual(['shown']);
  });

  it('is closed as long as visitors may not read', async () => {
    const key = await insert();
    const permission = app.strapi.db.query('plugin::users-permissions.permission');
    const action = `${PLUGIN}.contribution.findOne`;
    const where = { action, role: { type: 'public' } };
    const { role } = await permission.findOne({ where, populate: ['role'] });
    await permission.deleteMany({ where });
    const statuses = [(await page(key)).status, (await page(key, ruth.token)).status];
    await permission.create({ data: { action, role: role.id } });
    expect(statuses).toEqual([404, 404]);
  });

  // What becomes of a text is proved of each payload in `text/markdown.test.ts`; here of some in a page.
  it.each([
    ...TAKEN.filter((text) => text.length < 500),
    ...XSS_PAYLOADS.filter(isTenth).filter(isStorable),
  ])('is a page of ours whatever was written: %j', async (words) => {
    const title = [...words.replace(/\s+/g, ' ').trim()].slice(0, TITLE_MAX).join('');
    const opened = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title,
      text: `Said: ${words}`,
    });
    expect(opened.status).toBe(201);
    const answer = await page(opened.body.data.documentId);
    expect(titleOf(answer)).toBe(opened.body.data.title);
    expect(metaOf(answer, 'og:title')).toBe(opened.body.data.title);
    expect(metaOf(answer, 'description')).toBe(opened.body.data.excerpt);
    const foreign = [...tagsIn(answer)].filter(
      (tag) => ![...OF_THE_PAGE, ...OF_A_TEXT].includes(tag)
    );
    expect(foreign).toEqual([]);
  });

  it('leads to the conversation on the church’s website, by the element’s own address', async () => {
    app.strapi.config.set(`${PLUGIN}.website`, WEBSITE);
    const key = await insert();
    const answer = await page(key);
    const [canonical = ''] = linksOf(answer, 'canonical');
    expect(canonical.startsWith('https://www.st-mary.example/gather?')).toBe(true);
    expect(new URL(canonical).searchParams.get('lang')).toBe('en');
    expect(placeIn(new URL(canonical))).toEqual({ thread: key });
    expect(metaOf(answer, 'og:url')).toBe(canonical);
    expect(linksOf(answer, 'bookmark')).toEqual([canonical]);
    expect(answer.text).toContain('Read and answer on the church’s website');
  });

  it('names no address where the church has named none', async () => {
    const answer = await page(await insert());
    expect(linksOf(answer, 'canonical')).toEqual([]);
    expect(metaOf(answer, 'og:url')).toBeNull();
    expect(answer.text).not.toContain('on the church’s website');
  });

  it('does not grow with the thread beyond what a phone can wait for, and says that there is more', async () => {
    const thread = contributionRow(community.key, ruth.key, { text: '🥶'.repeat(20_000) });
    const replies = Array.from({ length: 50 }, (_, index) =>
      replyRow(thread, ruth.key, { text: `${index} ${'&'.repeat(19_000)}` })
    ).map((row) => ({ ...row, derived_by: null }));
    await insertRows(app, 'cop_contributions', [thread]);
    await insertRows(app, 'cop_replies', replies);
    const { status, text } = await page(String(thread.document_id));
    expect(status).toBe(200);
    expect(Buffer.byteLength(text)).toBeLessThan(210_000);
    expect(text).toContain('There are more answers');
  });

  it('shows the beginning of an opening that is too heavy as a page', async () => {
    const text = `Begun. ${'> '.repeat(90)}\n`.repeat(100);
    const heavy = await insert({ text, excerpt: 'Begun.', derived_by: null });
    const answer = await page(heavy);
    expect([answer.status, Buffer.byteLength(answer.text) < 210_000]).toEqual([200, true]);
    expect(answer.text).toContain('Begun.');
  });

  describe('is asked again', () => {
    it('by its tag, and has another one once there is more to read', async () => {
      const opened = await as(app, ruth).post('/contributions', {
        community: community.key,
        activity: 'problem-solving',
        title: 'The organ too',
        text: 'Three pipes speak when they should not.',
      });
      const at = `/p/${opened.body.data.documentId}`;
      cacheVisitorAnswers(app, 60_000);
      const first = await wire.send({ path: at });
      expect(first.headers['cache-control']).toBe('no-cache');
      const sent = { 'If-None-Match': String(first.headers.etag) };
      const second = await wire.send({ path: at, headers: sent });
      expect([second.status, second.text]).toEqual([304, '']);
      await as(app, ruth).post(`${at.replace('/p/', '/contributions/')}/replies`, { text: 'Wax.' });
      const third = await wire.send({ path: at, headers: sent });
      expect([third.status, third.text.includes('<p>Wax.</p>')]).toEqual([200, true]);
      cacheVisitorAnswers(app, 0);
    });

    it('by a link that a social network has added to, by HEAD, in upper case, with a slash', async () => {
      const key = await insert();
      const plain = await page(key);
      for (const answer of [
        await page(key, null, '?fbclid=abc&utm_source=x&gp-thread=y'),
        await page(key, ruth.token),
        await wire.send({ path: `/p/${key}/` }),
        await wire.send({ path: `/P/${key}` }),
        await wire.send({ path: `/p/${key}`, method: 'HEAD' }),
      ]) {
        expect([answer.status, answer.headers.etag]).toEqual([200, plain.headers.etag]);
      }
      const posted = await wire.send({ path: `/p/${key}`, method: 'POST', json: {} });
      expect([posted.status, posted.body.error?.details?.code]).toEqual([404, 'not-found']);
    });
  });
});
