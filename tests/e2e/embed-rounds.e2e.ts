import type { Browser, Page } from 'playwright-core';
import { makeCommunity, makeMember } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, setLimits, type App } from '../support/app';
import { listen } from '../support/listening';
import { allowSite, givePassword, openSite, serveSite, signInOn, type Site } from './embed-site';
import { launchBrowser } from './website-browser';

/** Answers that are collected unseen, as members meet them; and what came of it, in "Mine". */
describe('a hidden round', () => {
  let app: App;
  let site: Site;
  let browser: Browser;
  let ruth: TestPerson;
  let tom: TestPerson;
  let nell: TestPerson;

  const openAs = async (person: TestPerson | null, search = ''): Promise<Page> => {
    const page = await openSite(await browser.newContext(), site.address + search);
    if (person) await signInOn(page, person);
    return page;
  };

  beforeAll(async () => {
    app = await bootApp('embed_rounds');
    await grantAll(app);
    setLimits(app);
    const community = await makeCommunity(app);
    [ruth, tom, nell] = [
      await makePerson(app, 'ruth'),
      await makePerson(app, 'tom'),
      await makePerson(app, 'nell'),
    ];
    for (const person of [ruth, tom, nell]) {
      const role = person === nell ? 'facilitator' : 'member';
      await makeMember(app, community, person, { role });
      await givePassword(app, person);
    }
    site = await serveSite({ script: `${await listen(app)}${API}/embed.js` });
    allowSite(app, site);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    site?.stop();
    await app.stop();
  });

  it('is asked for by one tap, opens with one’s own answer, and is ended by its opener', async () => {
    const ruths = await openAs(ruth, '?gp-compose=problem-solving');
    await ruths.getByLabel('In a few words').fill('The boiler died');
    await ruths.getByLabel('What would you like to say?').fill('Eleven degrees.');
    await ruths.getByLabel('Collect answers unseen first').check();
    await ruths.getByLabel('Ask those in office to speak last').check();
    await ruths.locator('form .button.primary').click();
    await ruths.getByText('Answers are collected unseen: you see them all').waitFor();
    const thread = new URL(ruths.url()).searchParams.get('gp-thread') ?? '';
    await as(app, tom).post(`/contributions/${thread}/replies`, { text: 'Marmalade.' });

    const nells = await openAs(nell, `?gp-thread=${thread}`);
    await nells.getByText('write your answer to see theirs').waitFor();
    await nells.getByText('You facilitate here, and are asked').waitFor();
    expect(await nells.locator('.place').innerText()).not.toContain('Marmalade');
    await nells.getByLabel('Your reply', { exact: true }).fill('Infrared panels.');
    await nells.getByRole('button', { name: 'Send' }).click();
    await nells.getByText('Marmalade.').waitFor();
    await nells.getByText('because yours is in').waitFor();

    const passing = await openAs(null);
    const card = passing.getByRole('article').filter({ hasText: 'The boiler died' });
    await card.getByText(/Answers are collected until .*\d/).waitFor();
    expect(await card.innerText()).not.toMatch(/repl/i);
    await passing.context().close();
    const visitors = await openAs(null, `?gp-thread=${thread}`);
    expect(await visitors.locator('.place').innerText()).not.toContain('Marmalade');
    await ruths.reload();
    await ruths.getByRole('button', { name: 'Show everybody all answers' }).click();
    const asked = ruths.getByRole('dialog');
    await asked.getByRole('button', { name: 'Show everybody all answers' }).click();
    await ruths.locator('.toast', { hasText: 'Everybody sees all answers now.' }).waitFor();
    await visitors.reload();
    await visitors.getByText('Marmalade.').waitFor();
    for (const page of [nells, visitors]) await page.context().close();

    await ruths.getByRole('link', { name: 'Mine' }).click();
    const came = ruths.locator('section', { hasText: 'What came of it' }).first();
    await came.getByText('tom replied').waitFor();
    await came.getByText('Infrared panels.').waitFor();
    expect(await came.getByRole('link', { name: 'The boiler died' }).count()).toBe(1);
    await ruths.context().close();
  });
});
