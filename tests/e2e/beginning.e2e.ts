import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './admin-browser';

const ROOT = path.resolve(__dirname, '../..');
const PORT = 1398;
const BASE = `http://localhost:${PORT}`;
const DATABASE = '.tmp/e2e-empty.db';
const EDITOR = { firstname: 'Edith', lastname: 'Okafor', email: 'edith@example.org' };
const PASSWORD = 'Gathering-2026';
const MOST_CLICKS = 12;

/** The app as it is built, over a database that holds nothing. */
const startEmpty = async (): Promise<ChildProcess> => {
  for (const end of ['', '-shm', '-wal'])
    fs.rmSync(path.join(ROOT, DATABASE + end), { force: true });
  const child = spawn(path.join(ROOT, 'node_modules/.bin/strapi'), ['start'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(PORT),
      DATABASE_FILENAME: DATABASE,
      NODE_ENV: 'production',
    },
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 120; tries += 1) {
    const isUp = await fetch(`${BASE}/admin/init`).then(
      ({ ok }) => ok,
      () => false
    );
    if (isUp) return child;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  child.kill('SIGTERM');
  throw new Error('The empty app did not start.');
};

/** Every click of a hand is counted, on whichever page; keys are not. */
const countClicks = async (page: Page): Promise<() => number> => {
  let clicks = 0;
  await page.exposeFunction('countedClick', () => {
    clicks += 1;
  });
  await page.addInitScript(() => {
    const counted = window as unknown as { countedClick: () => void };
    // Enter and the space bar click as well, but press no pointer.
    window.addEventListener('pointerdown', () => counted.countedClick(), { capture: true });
  });
  return () => clicks;
};

const signIn = async (page: Page) => {
  await page.goto(`${BASE}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(EDITOR.email);
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.locator('input[name="password"]').press('Enter');
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/admin/auth'));
};

describe('from an empty install to the first member’s post', () => {
  let app: ChildProcess;
  let browser: Browser;

  beforeAll(async () => {
    app = await startEmpty();
    const registered = await fetch(`${BASE}/admin/register-admin`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...EDITOR, password: PASSWORD }),
    });
    if (!registered.ok) throw new Error(`No first editor: ${await registered.text()}`);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    app?.kill('SIGTERM');
  });

  it(`takes at most ${MOST_CLICKS} clicks, with an account made on the way`, async () => {
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    const clicks = await countClicks(page);
    await signIn(page);

    // In the admin: the menu leads to the guide, and the guide is one form.
    await page.getByRole('link', { name: 'Gathering Places' }).first().click();
    await page.getByLabel('Name of the community').click();
    await page.keyboard.type('Warm churches');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Keeping old churches warm');
    await page.locator('input[type="password"]').click();
    await page.keyboard.type(PASSWORD);
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.locator('[data-step="letIn"][data-done="true"]').waitFor();
    expect(await page.locator('[data-step="post"]').getAttribute('data-done')).toBe('false');
    const inAdmin = clicks();

    // On the website: sign in as the account just made, choose an activity, write, post.
    await page.goto(`${BASE}/parish/gathering-places.html`);
    await page.getByRole('button', { name: 'Sign in' }).first().click();
    await page.getByRole('dialog', { name: 'Sign in' }).waitFor();
    await page.keyboard.type('Edith Okafor');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('.account summary').waitFor();
    await page.locator('.sentence').first().click();
    await page.getByRole('link', { name: 'Say this yourself' }).click();
    await page.getByLabel('In a few words').click();
    await page.keyboard.type('How do we begin?');
    await page.getByLabel('What would you like to say?').click();
    await page.keyboard.type('With this.');
    await page.locator('.form button.primary').click();
    await page.getByRole('heading', { name: 'How do we begin?' }).waitFor();
    expect(clicks()).toBeLessThanOrEqual(MOST_CLICKS);
    expect(inAdmin).toBeLessThanOrEqual(5);

    // The guide has done its work, and is gone.
    await page.goto(`${BASE}/admin/plugins/communities-of-practice/communities`);
    await page.locator('[data-community]').waitFor();
    expect(await page.locator('[data-beginning]').count()).toBe(0);
  });
});
