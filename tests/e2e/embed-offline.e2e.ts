import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { makeCommunity, makeMember } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, setLimits, type App } from '../support/app';
import { cuttable, type Cuttable } from '../support/cuttable';
import { listen } from '../support/listening';
import { allowSite, givePassword, openSite, serveSite, signInOn, type Site } from './embed-site';
import { ownChromium, type OwnChromium } from './own-chromium';

/** A vestry without a network: the church's website and its Strapi are gone, both. */
describe('with no network', () => {
  let app: App;
  let site: Site;
  let lines: Cuttable[];
  let folder: string;
  let browser: OwnChromium;
  let ruth: TestPerson;
  let thread: string;
  /** The site, through the line that can be cut. */
  let address: string;

  const cut = () => Promise.all(lines.map((line) => line.cut()));
  const restore = () => Promise.all(lines.map((line) => line.restore()));
  const lineTo = async (url: string): Promise<string> => {
    const line = await cuttable('127.0.0.1', Number(new URL(url).port));
    lines.push(line);
    return `http://127.0.0.1:${line.port}`;
  };

  /** Every file of this build that the browser has kept for its website. */
  const keptAddresses = (page: Page): Promise<string[]> =>
    page.evaluate(async () => {
      const cache = await caches.open('gathering-places');
      return (await cache.keys()).map(({ url }) => url);
    });

  const untilKept = async (page: Page): Promise<string[]> => {
    const files = fs
      .readdirSync(path.resolve(__dirname, '../../src/plugins/communities-of-practice/dist/embed'))
      .filter((name) => /-[\w-]{8}\.js$/.test(name));
    for (let tries = 0; tries < 60; tries += 1) {
      const kept = await keptAddresses(page);
      if (files.every((name) => kept.some((url) => url.endsWith(name)))) return kept;
      await page.waitForTimeout(500);
    }
    throw new Error('The worker did not keep the element.');
  };

  beforeAll(async () => {
    lines = [];
    app = await bootApp('embed_offline');
    await grantAll(app);
    const community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
    await givePassword(app, ruth);
    setLimits(app);
    const posted = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text: 'Eleven degrees at the altar.',
    });
    thread = posted.body.data.documentId;
    const script = `${await lineTo(await listen(app))}${API}/embed.js`;
    site = await serveSite({
      script,
      body: '<gathering-places offline-worker="/gathering-places-worker.js"></gathering-places>',
      files: {
        '/gathering-places-worker.js': `importScripts('${script.replace('embed.js', 'offline.js')}');`,
      },
    });
    address = `${await lineTo(site.address)}/church`;
    allowSite(app, { ...site, address });
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gathering-places-'));
    browser = await ownChromium(folder);
  });

  afterAll(async () => {
    await browser?.kill();
    await cut();
    site?.stop();
    await app.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('opens the page and what was read on it, from files and pages alone', async () => {
    const page = await openSite(browser.context, address);
    await signInOn(page, ruth);
    await page.getByRole('link', { name: 'The boiler died' }).click();
    await page.locator('.opening', { hasText: 'Eleven degrees' }).waitFor();
    const kept = await untilKept(page);
    expect(kept.filter((url) => !/\/(church|embed\.js|embed\/[\w.-]+\.js)$/.test(url))).toEqual([]);
    // The element keeps what was read some seconds after its first page.
    await page.waitForTimeout(6_000);
    await cut();
    await page.reload();
    await page.locator('.opening', { hasText: 'Eleven degrees' }).waitFor();
    await page.goto(address);
    await page.getByRole('link', { name: 'The boiler died' }).waitFor();
    await page.getByText('No network: this is as it was read').waitFor();
    await restore();
    await browser.close();
  });

  it('sends what was written once, after the browser was killed', async () => {
    browser = await ownChromium(folder);
    const page = await openSite(browser.context, `${address}?gp-thread=${thread}`);
    await page.getByLabel('Your reply', { exact: true }).waitFor();
    await cut();
    await page.getByLabel('Your reply', { exact: true }).fill('Hire two infrared panels.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('1 thing that you sent waits').waitFor();
    await browser.kill();

    browser = await ownChromium(folder);
    const [first] = browser.context.pages();
    await first?.goto(address);
    await first?.getByText('1 thing that you sent waits').waitFor();
    const published = first?.locator('.toast', { hasText: 'What waited is published.' }).waitFor();
    await restore();
    // The element tries by itself too, and may have sent it before the button is met.
    const press = first?.getByRole('button', { name: 'Try now' }).click({ timeout: 10_000 });
    await Promise.all([published, press?.catch(() => undefined)]);
    await first?.reload();
    await first?.locator('.place > *').first().waitFor();
    await first?.waitForTimeout(2_000);
    const { body } = await as(app, ruth).get(`/replies?filters[contribution]=${thread}`);
    expect(body.data.map(({ text }: { text: string }) => text)).toEqual([
      'Hire two infrared panels.',
    ]);
  });
});
