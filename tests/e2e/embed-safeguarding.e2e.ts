import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { makeCommunity, makeMember } from '../factories/communities';
import { as, grant, grantAll, makePerson } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { listen } from '../support/listening';
import { launchBrowser } from './website-browser';

const PLUGIN = 'plugin::communities-of-practice';
const LEAD = { name: 'Dorcas Lea', telephone: '+44 20 7946 0999', country: 'GB' };
const NOTE = 'He waits for her behind the hall.';

/** A church's page; with `?own`, one that says by itself whom to tell. */
const serveSite = async (script: () => string): Promise<http.Server> => {
  const server = http.createServer(({ url = '' }, response) => {
    const own = url.includes('own') ? '<p slot="safeguarding">Ask Phoebe, in the vestry.</p>' : '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>St Mary</title><body><main><h1>St Mary</h1>
<script src="${script()}" defer></script><gathering-places>${own}</gathering-places></main>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/** Everything that this browser keeps of the page's origin, as one text. */
const keptIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const kept: unknown[] = [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
    ];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store).getAll();
        kept.push(
          await new Promise((resolve) => {
            all.onsuccess = () => resolve(all.result);
          })
        );
      }
      db.close();
    }
    return JSON.stringify(kept);
  });

describe('somebody may be at risk', () => {
  let app: App;
  let site: http.Server;
  let address: string;
  let browser: Browser;
  let context: BrowserContext;
  let thread: string;

  const open = async (search = ''): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address + search);
    await page.locator('.place > *').first().waitFor();
    return page;
  };

  beforeAll(async () => {
    app = await bootApp('embed_safeguarding');
    await grantAll(app);
    await grant(app, 'public', [`${PLUGIN}.concern.create`]);
    app.strapi.config.set(`${PLUGIN}.safeguarding`, LEAD);
    const community = await makeCommunity(app);
    const ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
    const opened = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'Who can drive the young people home?',
      text: 'After the evening service.',
    });
    thread = opened.body.data.documentId;
    const url = await listen(app);
    site = await serveSite(() => `${url}${API}/embed.js`);
    address = `http://localhost:${(site.address() as AddressInfo).port}/`;
    browser = await launchBrowser();
    context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  });
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => site.close(resolve));
    await app.stop();
  });

  it('finds the lead and the emergency number from every page, without an account', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Report something, or find help' }).click();
    await page.getByRole('heading', { name: 'Report something' }).waitFor();
    expect(new URL(page.url()).searchParams.get('gp-view')).toBe('report');
    const contact = page.locator('.contact');
    await contact.getByText('Dorcas Lea').waitFor();
    const dialled = await contact
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(dialled).toEqual(['tel:999', 'tel:112', 'tel:+442079460999']);
    await page.getByText('read by the safeguarding lead alone').waitFor();
    await page.getByRole('heading', { name: 'What happens next' }).waitFor();
    await page.close();
  });

  it('reads the host’s own words there, where it has any', async () => {
    const page = await open('?own&gp-view=report');
    await page.locator('.contact').waitFor();
    const shown = await page
      .locator('.contact slot')
      .evaluate((slot: HTMLSlotElement) => slot.assignedElements().map((each) => each.textContent));
    expect(shown).toEqual(['Ask Phoebe, in the vestry.']);
    await page.close();
  });

  it('reports it signed out, is told that it arrived, and leaves nothing of it on the device', async () => {
    const page = await open(`?gp-thread=${thread}`);
    await page.getByRole('button', { name: 'Report', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('link', { name: LEAD.telephone }).waitFor();
    const isFirst = await dialog.evaluate((shown) => {
      const contact = shown.querySelector('.contact');
      const form = shown.querySelector('form');
      return Boolean(
        contact && form && contact.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING
      );
    });
    expect(isFirst).toBe(true);
    await dialog.getByRole('radio', { name: /Somebody may be at risk/ }).check();
    await dialog.getByRole('textbox').fill(NOTE);
    expect(await keptIn(page)).not.toContain(NOTE);
    await dialog.getByRole('button', { name: 'Send the report' }).click();
    await dialog.getByText('has arrived with the safeguarding lead').waitFor();
    expect(await dialog.getByRole('textbox').count()).toBe(0);
    const stored = await app.strapi.db.connection('cop_concerns').select('note', 'subject_key');
    expect(stored).toEqual([{ note: NOTE, subject_key: thread }]);
    const kept = await keptIn(page);
    for (const trace of [NOTE, 'safeguarding', 'Dorcas', 'concern']) {
      expect([trace, kept.includes(trace)]).toEqual([trace, false]);
    }
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.close();
  });
});
