import type { Browser, BrowserContext, Page } from 'playwright-core';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grant, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, setLimits, type App } from '../support/app';
import { listen } from '../support/listening';
import { allowSite, givePassword, openSite, serveSite, signInOn, type Site } from './embed-site';
import { launchBrowser } from './website-browser';

/** The element on a page of another origin, under a strict policy, in a real browser. */
describe('two lines on another website', () => {
  let app: App;
  let url: string;
  let site: Site;
  let address: string;
  let browser: Browser;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let thread: string;

  const open = (context: BrowserContext, search = ''): Promise<Page> =>
    openSite(context, address + search);

  const repliesBy = async (person: TestPerson): Promise<string[]> => {
    const { body } = await as(app, ruth).get(`/replies?filters[contribution]=${thread}`);
    return body.data
      .filter(({ author }: { author: { documentId: string } }) => author.documentId === person.key)
      .map(({ text }: { text: string }) => text);
  };

  beforeAll(async () => {
    app = await bootApp('embed_elsewhere');
    await grantAll(app);
    await grant(app, 'public', ['plugin::communities-of-practice.concern.create']);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    tom = await makePerson(app, 'tom');
    for (const person of [ruth, tom]) {
      await makeMember(app, community, person);
      await givePassword(app, person);
    }
    const posted = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text: 'Eleven degrees at the altar.',
    });
    thread = posted.body.data.documentId;
    url = await listen(app);
    site = await serveSite({ script: `${url}${API}/embed.js` });
    address = site.address;
    allowSite(app, site);
    browser = await launchBrowser();
  });

  beforeEach(() => setLimits(app));

  afterAll(async () => {
    await browser?.close();
    site?.stop();
    await app.stop();
  });

  it('show what visitors may read in four requests at most, and leave the page’s address alone', async () => {
    const context = await browser.newContext();
    const asked: string[] = [];
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${address}?from=newsletter`);
    await page.getByRole('link', { name: 'The boiler died' }).waitFor();
    expect(asked.filter((each) => each.startsWith(url)).length).toBeLessThanOrEqual(4);
    await page.getByRole('link', { name: 'The boiler died' }).click();
    await page.locator('.opening', { hasText: 'Eleven degrees' }).waitFor();
    expect(page.url()).toBe(`${address}?from=newsletter&gp-thread=${thread}`);
    expect(await page.title()).toBe('St Mary');
    await page.goBack();
    expect(page.url()).toBe(`${address}?from=newsletter`);
    await context.close();
  });

  it('let a member sign in, answer and thank, and know them again on the next day', async () => {
    const context = await browser.newContext();
    const page = await open(context, `?gp-thread=${thread}`);
    await signInOn(page, tom);
    await page.getByLabel('Your reply', { exact: true }).fill('Hire two infrared panels.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.reply', { hasText: 'Hire two infrared panels.' }).waitFor();
    await page.locator('.opening').getByRole('button', { name: 'Thanks' }).click();
    await page.getByRole('button', { name: 'Say thanks' }).click();
    await page.locator('.opening [aria-pressed="true"]').waitFor();
    await page.close();
    const next = await open(context);
    await next.locator('.account summary').waitFor();
    expect(await repliesBy(tom)).toContain('Hire two infrared panels.');
    await context.close();
  });

  it('let somebody say which reply they answer', async () => {
    const context = await browser.newContext();
    const page = await open(context, `?gp-thread=${thread}`);
    await signInOn(page, ruth);
    const panels = page.locator('.reply', { hasText: 'Hire two infrared panels.' });
    await panels.getByRole('button', { name: 'Reply' }).click();
    await page.getByText('You are answering tom.').waitFor();
    await page.getByLabel('Your reply', { exact: true }).fill('Where from?');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const question = page.locator('.reply', { hasText: 'Where from?' });
    await question.getByRole('link', { name: 'to tom' }).click();
    const named = new URL(page.url()).hash.replace('#reply-', '');
    expect(await panels.getAttribute('id')).toBe(`reply-${named}`);
    const { body } = await as(app, ruth).get(`/replies?filters[contribution]=${thread}`);
    const { inReplyTo } = body.data.find(({ text }: { text: string }) => text === 'Where from?');
    expect(inReplyTo).toBe(named);
    await context.close();
  });

  it('publish nothing under another name, whoever signs in and out in another tab', async () => {
    const context = await browser.newContext();
    const one = await open(context, `?gp-thread=${thread}`);
    await signInOn(one, ruth);
    const other = await open(context);
    await other.locator('.account summary').click();
    // In the same moment: what was typed just now is kept all the same.
    await one.getByLabel('Your reply', { exact: true }).fill('These are the words of Ruth.');
    await other.getByRole('button', { name: 'Sign out' }).click();
    await one.getByRole('button', { name: 'Sign in to reply' }).waitFor();
    await signInOn(other, tom);
    await one.locator('.account summary').waitFor();
    const field = one.getByLabel('Your reply', { exact: true });
    await field.waitFor();
    expect(await field.inputValue()).toBe('');
    await field.fill('These are the words of Tom.');
    await one.getByRole('button', { name: 'Send', exact: true }).click();
    await one.locator('.reply', { hasText: 'These are the words of Tom.' }).waitFor();
    expect(await repliesBy(ruth)).not.toContain('These are the words of Tom.');
    expect(await repliesBy(tom)).not.toContain('These are the words of Ruth.');
    // Ruth's words are still hers, on this device, when she comes back.
    await other.locator('.account summary').click();
    await other.getByRole('button', { name: 'Sign out' }).click();
    await one.getByRole('button', { name: 'Sign in to reply' }).waitFor();
    await signInOn(one, ruth);
    await one.getByLabel('Your reply', { exact: true }).waitFor();
    await one.waitForFunction(
      () =>
        document.querySelector('gathering-places')?.shadowRoot?.querySelector('textarea')?.value ===
        'These are the words of Ruth.'
    );
    await context.close();
  });

  it('show the element to a browser whose loader is older than the plugin', async () => {
    const context = await browser.newContext();
    await context.route(/\/embed\/element-/, (route) => route.fulfill({ status: 404 }));
    const page = await open(context);
    await page.getByRole('link', { name: 'The boiler died' }).waitFor();
    await context.close();
  });

  it('let the site sign its people in itself, and say things in its own words', async () => {
    const context = await browser.newContext();
    const page = await open(context, `?gp-thread=${thread}`);
    await page.evaluate((token) => {
      const element = document.querySelector('gathering-places');
      Object.assign(element ?? {}, {
        getToken: () => token,
        messages: { 'your-reply': 'What do you say?' },
      });
    }, ruth.token);
    await page.locator('.account summary').waitFor();
    await page.getByLabel('What do you say?', { exact: true }).fill('The site says who I am.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.reply', { hasText: 'The site says who I am.' }).waitFor();
    expect(await repliesBy(ruth)).toContain('The site says who I am.');
    await context.close();
  });

  it('survive that the page takes the element out and puts it back', async () => {
    const context = await browser.newContext();
    const page = await open(context);
    await page.evaluate(() => {
      const element = document.querySelector('gathering-places');
      const parent = element?.parentElement;
      element?.remove();
      if (element) parent?.append(element);
    });
    await page.getByRole('link', { name: 'The boiler died' }).click();
    await page.locator('.opening', { hasText: 'Eleven degrees' }).waitFor();
    expect(page.url()).toContain(`gp-thread=${thread}`);
    await context.close();
  });

  it('take a report, and keep nothing of it on the device', async () => {
    const context = await browser.newContext();
    const page = await open(context, `?gp-thread=${thread}`);
    await page.locator('.opening').getByRole('button', { name: 'Report' }).click();
    const dialog = page.getByRole('dialog', { name: 'Report this' });
    await dialog.getByLabel('Somebody may be at risk').check();
    await dialog.getByLabel(/Anything that helps/).fill('zyzzyva seven');
    await dialog.getByRole('button', { name: 'Send the report' }).click();
    await page.locator('.arrived', { hasText: 'safeguarding lead' }).waitFor();
    const kept = await page.evaluate(async () => {
      const texts: string[] = [
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
      ];
      for (const { name = '' } of await indexedDB.databases()) {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        for (const store of db.objectStoreNames) {
          const all = await new Promise((resolve) => {
            const reading = db.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => resolve(reading.result);
          });
          texts.push(JSON.stringify(all));
        }
      }
      return texts.join();
    });
    expect(kept).not.toContain('zyzzyva');
    const concerns = await app.strapi.db.connection('cop_concerns').select('id');
    expect(concerns).toHaveLength(1);
    await context.close();
  });
});
