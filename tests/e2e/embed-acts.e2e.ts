import type { Browser, Page } from 'playwright-core';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, setLimits, type App } from '../support/app';
import { listen } from '../support/listening';
import { allowSite, givePassword, openSite, serveSite, signInOn, type Site } from './embed-site';
import { launchBrowser } from './website-browser';

/** What is written, and what is taken back. */
describe('a member', () => {
  let app: App;
  let site: Site;
  let browser: Browser;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let thread: string;

  const openAs = async (person: TestPerson, search = ''): Promise<Page> => {
    const page = await openSite(await browser.newContext(), site.address + search);
    await signInOn(page, person);
    return page;
  };

  const toast = (page: Page, text: string) => page.locator('.toast', { hasText: text });

  /** As the server counts them. */
  const thanks = async (): Promise<{ why: string | null }[]> =>
    (await as(app, ruth).get(`/contributions/${thread}/thanks`)).body.data;

  beforeAll(async () => {
    app = await bootApp('embed_acts');
    await grantAll(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    tom = await makePerson(app, 'tom');
    for (const person of [ruth, tom]) {
      await makeMember(app, community, person);
      await givePassword(app, person);
    }
    setLimits(app);
    const posted = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The boiler died',
      text: 'Eleven degrees at the altar.',
    });
    thread = posted.body.data.documentId;
    site = await serveSite({ script: `${await listen(app)}${API}/embed.js` });
    allowSite(app, site);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    site?.stop();
    await app.stop();
  });

  it('takes thanks without words back by one tap, and again; with words they are asked first', async () => {
    const page = await openAs(tom, `?gp-thread=${thread}`);
    const heart = page.locator('.opening').getByRole('button', { name: /thanks/i });
    const thank = async (why: string) => {
      await heart.click();
      await page.getByLabel('For what? (if you like)').fill(why);
      await page.getByRole('button', { name: 'Say thanks' }).click();
      await page.locator('.opening [aria-pressed="true"]').waitFor();
    };
    await thank('');
    await toast(page, 'You said thank you.').waitFor();
    // Who thanked is read anew after that.
    await page.waitForLoadState('networkidle');
    await heart.click();
    await toast(page, 'Your thanks are taken back.').waitFor();
    expect(await thanks()).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.opening [aria-pressed="true"]').waitFor();
    expect(await thanks()).toHaveLength(1);
    await heart.click();
    await toast(page, 'Your thanks are taken back.').waitFor();

    await thank('For asking first.');
    await page.getByText('For asking first.').waitFor();
    await heart.click();
    const question = page.getByRole('dialog', { name: 'Take your thanks back?' });
    await question.waitFor();
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect((await thanks()).map(({ why }) => why)).toEqual(['For asking first.']);
    await page.context().close();
  });

  it('leaves a community that is open to all, and is back by one tap', async () => {
    const page = await openAs(tom, '?gp-view=communities');
    await page.getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    await toast(page, 'You have left').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await toast(page, 'You are a member of').waitFor();
    const { body } = await as(app, tom).get('/me/communities');
    expect(
      body.data.map(({ membership }: { membership: { state: string } }) => membership.state)
    ).toEqual(['active']);
    await page.context().close();
  });

  it('writes lists and bold words by the keyboard', async () => {
    const page = await openAs(tom, `?gp-thread=${thread}`);
    const field = page.getByLabel('Your reply', { exact: true });
    await field.click();
    await page.keyboard.type('Bring:\n\n- soup\nbread\n\nand ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('candles');
    expect(await field.inputValue()).toBe('Bring:\n\n- soup\n- bread\nand **candles**');
    await page.context().close();
  });

  it('is asked once whether it held, says so in two taps, and may take it back', async () => {
    const opened = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'problem-solving',
      title: 'The loop hums',
      text: 'On all hearing aids.',
      helpWanted: 'experience',
    });
    const path = `/contributions/${opened.body.data.documentId}`;
    const closing = { outcome: 'solved', learned: 'Earth the amplifier.' };
    expect((await as(app, ruth).post(`${path}/closing`, closing)).status).toBe(201);
    const aMonthAgo = new Date(Date.now() - 31 * 86_400_000);
    await app.strapi.db.connection('cop_closings').update({ closed_at: aMonthAgo });

    const page = await openAs(ruth, '?gp-view=mine');
    const question = page.locator('form', { hasText: 'The loop hums' });
    await question.getByText('Partly').click();
    await question.getByLabel('What should others know? (if you like)').fill('Not in the choir.');
    await question.getByRole('button', { name: 'Say so' }).click();
    await toast(page, 'It stands on the conversation now.').waitFor();
    const followUps = async () => (await as(app, tom).get(path)).body.data.closing.followUps;
    expect(await followUps()).toMatchObject([{ didItHold: 'partly', text: 'Not in the choir.' }]);
    expect(await question.count()).toBe(0);

    await page.getByRole('button', { name: 'Undo' }).click();
    await question.waitFor();
    expect(await followUps()).toEqual([]);
    await question.getByText('Yes').click();
    await question.getByRole('button', { name: 'Say so' }).click();
    await page.locator('.place').getByRole('link', { name: 'The loop hums' }).first().click();
    await page.getByText('Hopes for others’ experience').waitFor();
    await page.locator('.follow-up', { hasText: 'It held' }).waitFor();
    await page.context().close();
  });

  it('finds what was typed on this device, by title and date, without being signed in', async () => {
    const page = await openAs(tom, `?gp-thread=${thread}`);
    await page.getByLabel('Your reply', { exact: true }).fill('These words are for later.');
    await page.waitForTimeout(1_000);
    await page.locator('.account summary').click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Mine' }).click();
    await page.getByRole('heading', { name: 'Not sent yet' }).waitFor();
    await page.locator('.place').getByRole('link', { name: 'The boiler died' }).waitFor();
    expect(await page.locator('.place').innerText()).not.toContain('These words are for later.');
    expect(await page.getByRole('button', { name: 'Throw away' }).count()).toBe(0);
    await page.context().close();
  });

  it('is offered both versions where two tabs have written the same reply', async () => {
    const page = await openAs(ruth, `?gp-thread=${thread}`);
    const field = page.getByLabel('Your reply', { exact: true });
    await field.fill('From the first tab.');
    await page.waitForTimeout(1_000);
    const second = await openSite(page.context(), `${site.address}?gp-thread=${thread}`);
    const other = second.getByLabel('Your reply', { exact: true });
    await second.waitForFunction(
      () =>
        document.querySelector('gathering-places')?.shadowRoot?.querySelector('textarea')?.value ===
        'From the first tab.'
    );
    await other.fill('From the second tab.');
    await second.waitForTimeout(1_000);
    await field.fill('From the first tab, again.');
    const offered = page.getByRole('group', { name: /in another tab/ });
    await offered.getByText('From the second tab.').waitFor();
    await offered.getByRole('button', { name: 'Go on with that' }).click();
    expect(await field.inputValue()).toBe('From the second tab.');
    await page.getByRole('link', { name: 'Mine' }).click();
    await page.getByRole('heading', { name: 'Not sent yet' }).waitFor();
    expect(await page.getByRole('button', { name: 'Throw away' }).count()).toBe(2);
    await page.context().close();
  });
});
