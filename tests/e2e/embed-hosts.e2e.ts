import type { Browser, BrowserContext } from 'playwright-core';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, setLimits, type App } from '../support/app';
import { listen } from '../support/listening';
import { allowSite, serveSite, type Site } from './embed-site';
import { launchBrowser, sidewaysScroll, violations } from './website-browser';

/** As themes do that were written before anybody else's element stood on their pages. */
const THEME = `<style>
* { box-sizing: content-box !important; letter-spacing: 0.02em !important }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; background: #fdf8ef; color: #33241a; font: 18px/1.7 Georgia, serif }
a { all: unset !important; color: #b00 !important; text-transform: uppercase !important }
button, input, textarea, select { all: initial !important; border: 3px dotted red !important }
h1, h2, h3, p, li { margin: 3em !important; font-size: 40px !important; text-align: right !important }
ul { list-style: square !important; padding-left: 5em !important }
dialog { display: block !important }
</style>`;

const DARK = `<style>body { background: #14181c; color: #e8eaec; font: 16px/1.6 system-ui, sans-serif }</style>`;

const HOSTS = { bare: '', 'a theme with rules for everything': THEME, dark: DARK };

/** The element among other people's styles, at every width. */
describe('a host page', () => {
  let app: App;
  let script: string;
  let browser: Browser;
  let community: TestCommunity;
  let thread: string;
  let ruth: TestPerson;
  let othersThread: string;
  const sites: Site[] = [];

  const serve = async (page: { body?: string; head?: string }): Promise<Site> => {
    const site = await serveSite({ script, ...page });
    sites.push(site);
    allowSite(app, site);
    return site;
  };

  const open = async (context: BrowserContext, address: string) => {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(address);
    return page;
  };

  beforeAll(async () => {
    app = await bootApp('embed_hosts');
    await grantAll(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
    setLimits(app);
    for (const title of ['The boiler died', 'Who has a spare organ bench?', 'Choir on Zoom']) {
      const posted = await as(app, ruth).post('/contributions', {
        community: community.key,
        activity: 'problem-solving',
        title,
        text: 'Eleven degrees at the altar.',
      });
      thread = posted.body.data.documentId;
    }
    const tom = await makePerson(app, 'tom');
    await makeMember(app, community, tom);
    const posted = await as(app, tom).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'Bats in the belfry',
      text: 'They sleep over the bell.',
    });
    othersThread = posted.body.data.documentId;
    script = `${await listen(app)}${API}/embed.js`;
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    sites.forEach((site) => site.stop());
    await app.stop();
  });

  it('shows the latest conversations on a home page, without the whole element', async () => {
    const { address } = await serve({
      body: `<gathering-places-latest community="${community.key}" limit="2" href="/church/talk?from=home"></gathering-places-latest>`,
    });
    const context = await browser.newContext();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const page = await open(context, address);
    const link = page.getByRole('link', { name: 'Choir on Zoom' });
    await link.waitFor();
    expect(await page.locator('gathering-places-latest li').count()).toBe(2);
    expect(await link.getAttribute('href')).toBe(
      `${new URL(address).origin}/church/talk?from=home&gp-thread=${thread}`
    );
    await page.getByText('I’m stuck: can we brainstorm some ideas?').first().waitFor();
    expect(asked.filter((url) => url.includes('/embed/'))).toHaveLength(1);
    // A site that changes its page without loading it anew.
    await page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('gathering-places'));
    });
    await page.locator('gathering-places .place > *').first().waitFor();
    await context.close();
  });

  it('has two elements that go their own ways', async () => {
    const { address } = await serve({
      body: `<gathering-places id="one"></gathering-places><gathering-places id="two" view="communities"></gathering-places>`,
    });
    const context = await browser.newContext();
    const page = await open(context, address);
    await page.locator('#two').getByRole('heading', { name: 'Communities' }).waitFor();
    await page.locator('#two').getByRole('link', { name: 'Conversations' }).click();
    await page.locator('#two').getByRole('link', { name: 'The boiler died' }).click();
    await page.locator('#two .opening').waitFor();
    expect(page.url()).toBe(address);
    await page.locator('#one').getByRole('link', { name: 'Choir on Zoom' }).click();
    await page.locator('#one .opening').waitFor();
    expect(page.url()).toBe(`${address}?gp-thread=${thread}`);
    expect(await page.locator('#two .opening').innerText()).toContain('Eleven degrees');
    await context.close();
  });

  it('says what is wrong in a frame that keeps everything from it', async () => {
    const { address } = await serve({});
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent(
      `<iframe sandbox="allow-scripts" src="${address}" width="600" height="800"></iframe>`
    );
    await page
      .frameLocator('iframe')
      .getByText('This page stands in a frame that keeps everything from it')
      .waitFor();
    await context.close();
  });

  describe.each(Object.entries(HOSTS))('%s', (name, head) => {
    it.each([320, 390, 768, 1280])('is whole and accessible at %i px', async (width) => {
      const { address } = await serve({ head });
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        bypassCSP: true,
        reducedMotion: 'reduce',
      });
      const page = await open(context, address);
      const views = { '': 'Choir on Zoom', [`?gp-thread=${thread}`]: 'Eleven degrees' };
      for (const [search, text] of Object.entries({
        ...views,
        '?gp-view=communities': 'open to everyone',
      })) {
        await page.goto(address + search);
        await page.locator('.place').getByText(text).first().waitFor();
        expect(await violations(page, 'gathering-places')).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
        const { PICTURES } = process.env;
        const file = `${name.slice(0, 7)}-${width}-${search.slice(4, 7)}.png`.replace(/ /g, '_');
        if (PICTURES) await page.screenshot({ path: `${PICTURES}/${file}`, fullPage: true });
      }
      await context.close();
    });
  });

  /** What a member meets: where they write, what is theirs, and what asks before it does something. */
  const ofAMember = (): {
    search: string;
    until: string;
    dialog?: [button: string, name: string];
  }[] => [
    {
      search: `?gp-compose=problem-solving&gp-community=${community.key}`,
      until: 'In a few words',
    },
    {
      search: `?gp-compose=growing-confidence&gp-community=${community.key}`,
      until: 'In a few words',
    },
    { search: '?gp-view=mine', until: 'Choir on Zoom' },
    { search: `?gp-thread=${thread}`, until: 'Your reply' },
    { search: `?gp-thread=${thread}`, until: 'Your reply', dialog: ['Withdraw', 'Withdraw this?'] },
    {
      search: `?gp-thread=${othersThread}`,
      until: 'Your reply',
      dialog: ['Report', 'Report this'],
    },
  ];

  describe.each(Object.entries(HOSTS))('%s, to a member', (_, head) => {
    it.each([320, 1280])('is whole and accessible at %i px', async (width) => {
      const { address } = await serve({ head });
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        bypassCSP: true,
        reducedMotion: 'reduce',
      });
      const page = await open(context, address);
      for (const { search, until, dialog } of ofAMember()) {
        await page.goto(address + search);
        await page.evaluate((token) => {
          Object.assign(document.querySelector('gathering-places') ?? {}, {
            getToken: () => token,
          });
        }, ruth.token);
        await page.locator('.place').getByText(until).first().waitFor();
        if (dialog) {
          const [button, name] = dialog;
          await page.locator('.opening').getByRole('button', { name: button, exact: true }).click();
          await page.getByRole('dialog', { name }).waitFor();
        }
        expect([search, dialog, await violations(page, 'gathering-places')]).toEqual([
          search,
          dialog,
          [],
        ]);
        expect([search, dialog, await sidewaysScroll(page)]).toEqual([search, dialog, 0]);
      }
      await context.close();
    });
  });

  it('keeps its edges where colours are forced', async () => {
    const { address } = await serve({});
    const context = await browser.newContext({ forcedColors: 'active', bypassCSP: true });
    const page = await open(context, address);
    await page.getByRole('link', { name: 'Choir on Zoom' }).waitFor();
    const border = await page
      .getByRole('button', { name: 'Sign in' })
      .first()
      .evaluate((button) => getComputedStyle(button).borderTopStyle);
    expect(border).toBe('solid');
    expect(await violations(page, 'gathering-places')).toEqual([]);
    await context.close();
  });
});
