import type { Browser, Page } from 'playwright-core';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { listen } from '../support/listening';
import { allowSite, givePassword, openSite, serveSite, type Site } from './embed-site';
import { launchBrowser } from './website-browser';

const ANOTHER = 'Better-Horse-8';

/** An account, from the website: made, forgotten, got back. */
describe('the sign-in dialog', () => {
  let app: App;
  let site: Site;
  let browser: Browser;
  let ruth: TestPerson;
  let mails: { to: string; text: string }[];

  const advanced = async (change: object): Promise<void> => {
    const store = app.strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
    const now = (await store.get({})) as object;
    await store.set({ value: { ...now, ...change } });
  };

  const open = async (search = ''): Promise<Page> =>
    openSite(await browser.newContext(), site.address + search);

  const openDialog = async (way: string): Promise<Page> => {
    const page = await open();
    await page
      .getByRole('button', { name: /^Sign in/ })
      .first()
      .click();
    await page.getByRole('button', { name: way }).click();
    return page;
  };

  const makeAccount = async (page: Page, name: string) => {
    await page.getByLabel('User name', { exact: true }).fill(name);
    await page.getByLabel('E-mail address', { exact: true }).fill(`${name}@example.org`);
    await page.getByLabel('New password').fill(ANOTHER);
    await page.getByRole('button', { name: 'Make the account' }).click();
  };

  beforeAll(async () => {
    app = await bootApp('embed_account');
    await grantAll(app);
    ruth = await makePerson(app, 'ruth');
    await givePassword(app, ruth);
    mails = [];
    // The church's e-mail provider, as `config/plugins` would name one.
    Object.assign(app.strapi.plugin('email'), {
      provider: { send: async (mail: { to: string; text: string }) => void mails.push(mail) },
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

  it('makes an account and signs in with it', async () => {
    await advanced({ allow_register: true, email_confirmation: false });
    const page = await openDialog('I have no account yet');
    await makeAccount(page, 'tabitha');
    await page.locator('.account summary').waitFor();
    await page.context().close();
  });

  it('says that a name is taken, and shows the password to whoever wants to see it', async () => {
    const page = await openDialog('I have no account yet');
    await makeAccount(page, 'ruth');
    await page.getByRole('alert').filter({ hasText: 'There is an account' }).waitFor();
    const password = page.getByLabel('New password');
    expect(await password.getAttribute('type')).toBe('password');
    await page.getByLabel('Show password').check();
    expect(await password.getAttribute('type')).toBe('text');
    expect(await password.inputValue()).toBe(ANOTHER);
    await page.context().close();
  });

  it('says that this church lets nobody make one', async () => {
    await advanced({ allow_register: false });
    const page = await openDialog('I have no account yet');
    await makeAccount(page, 'silas');
    await page.getByRole('alert').filter({ hasText: 'cannot be made here' }).waitFor();
    await page.context().close();
  });

  it('says that an e-mail address must be confirmed first', async () => {
    await advanced({ allow_register: true, email_confirmation: true });
    const page = await openDialog('I have no account yet');
    await makeAccount(page, 'lydia');
    await page.getByRole('status').filter({ hasText: 'lydia@example.org' }).waitFor();
    const dialog = page.getByRole('dialog', { name: 'Sign in' });
    await dialog.getByLabel('E-mail address or user name').fill('lydia');
    await dialog.getByLabel('Password', { exact: true }).fill(ANOTHER);
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'not confirmed yet' }).waitFor();
    await advanced({ email_confirmation: false });
    await page.context().close();
  });

  it('answers the same whether there is such an account, and sends one link that works once', async () => {
    mails.length = 0;
    for (const name of ['nobody', 'ruth']) {
      const page = await openDialog('I forgot my password');
      await page.getByLabel('E-mail address', { exact: true }).fill(`${name}@example.org`);
      await page.getByRole('button', { name: 'Send the link' }).click();
      await page.getByRole('status').filter({ hasText: 'If there is an account' }).waitFor();
      await page.context().close();
    }
    expect(mails.map(({ to }) => to)).toEqual(['ruth@example.org']);
    const code = /code=([0-9a-f]+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';

    const page = await open(`?from=mail&gp-code=${code}`);
    const dialog = page.getByRole('dialog', { name: 'Choose another password' });
    await dialog.getByLabel('New password').fill(ANOTHER);
    expect(page.url()).toBe(`${site.address}?from=mail`);
    await dialog.getByRole('button', { name: 'Save and sign in' }).click();
    await page.locator('.account summary').waitFor();
    await page.context().close();

    const again = await open(`?gp-code=${code}`);
    await again.getByLabel('New password').fill(ANOTHER);
    await again.getByRole('button', { name: 'Save and sign in' }).click();
    await again.getByRole('alert').filter({ hasText: 'was used already' }).waitFor();
    await again.context().close();
  });
});
