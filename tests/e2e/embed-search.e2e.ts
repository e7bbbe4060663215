import type { Browser, Page } from 'playwright-core';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { makeFaqPeople, publishFaq } from '../factories/faqs';
import { as, grantAll, type TestPerson } from '../factories/people';
import { API, bootApp, setLimits, type App } from '../support/app';
import { listen } from '../support/listening';
import { allowSite, givePassword, openSite, serveSite, signInOn, type Site } from './embed-site';
import { launchBrowser, sidewaysScroll, violations } from './website-browser';

/** Finding again, and whether a question is answered already. */
describe('somebody who looks for something', () => {
  let app: App;
  let site: Site;
  let browser: Browser;
  let community: TestCommunity;
  let ruth: TestPerson;

  const open = async (search = ''): Promise<Page> =>
    openSite(await browser.newContext({ reducedMotion: 'reduce' }), site.address + search);

  const fits = async (page: Page): Promise<void> => {
    await page.setViewportSize({ width: 320, height: 844 });
    expect([await sidewaysScroll(page), await violations(page)]).toEqual([0, []]);
  };

  beforeAll(async () => {
    app = await bootApp('embed_search');
    await grantAll(app);
    setLimits(app);
    community = await makeCommunity(app);
    const people = await makeFaqPeople(app);
    ruth = people.ruth;
    await makeMember(app, community, ruth);
    await makeMember(app, community, people.tom);
    await makeMember(app, community, people.nell, { role: 'facilitator' });
    await givePassword(app, ruth);
    await publishFaq(
      app,
      { community, drafter: ruth, checker: people.tom, facilitator: people.nell },
      { title: 'What do we do when the boiler <b>dies</b>?', text: 'Infrared panels.' }
    );
    for (const title of ['The boiler died in January', 'Draughts under the door'])
      await as(app, ruth).post('/contributions', {
        community: community.key,
        activity: 'problem-solving',
        title,
        text: 'Eleven degrees at the altar.',
      });
    site = await serveSite({ script: `${await listen(app)}${API}/embed.js` });
    allowSite(app, site);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    site?.stop();
    await app.stop();
  });

  it('is told how, finds what says it, narrows it down, and is told where nobody did', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Find', exact: true }).click();
    await page.getByText('Say it in your own words').waitFor();
    await page.getByRole('searchbox').fill('our boilers');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('link', { name: 'The boiler died in January' }).waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(['boiler', 'boiler']);
    // What somebody wrote is shown as they wrote it, and never as HTML.
    await page.getByRole('link', { name: 'What do we do when the boiler <b>dies</b>?' }).waitFor();
    await fits(page);
    await page.getByRole('link', { name: /^FAQ/ }).click();
    await page.getByText('1 find, what held').waitFor();
    expect(await page.locator('article').count()).toBe(1);
    await page.getByRole('searchbox').fill('zebra');
    await page.getByRole('searchbox').press('Enter');
    await page.getByText('Nobody has said this yet').waitFor();
    await fits(page);
  });

  it('is asked whether it is answered already while one line is typed, and loses nothing', async () => {
    const page = await open();
    await signInOn(page, ruth);
    await page.goto(`${site.address}?gp-compose=problem-solving`);
    const line = page.locator('input[name="title"]');
    await line.fill('Our boiler died, what now');
    await page.getByText('Is it one of these?').waitFor();
    await fits(page);
    await page.getByRole('link', { name: 'This is it' }).first().click();
    await page
      .getByRole('heading', { name: /boiler/ })
      .first()
      .waitFor();
    await page.goBack();
    await page.getByText('“I’m stuck').waitFor();
    expect(await line.inputValue()).toBe('Our boiler died, what now');
    await line.fill('Our boiler died, what then');
    await page.getByRole('button', { name: 'None of them' }).click();
    await line.fill('Our boiler died, what shall we do');
    await page.waitForTimeout(1_000);
    expect(await page.getByText('Is it one of these?').count()).toBe(0);
  });
});
