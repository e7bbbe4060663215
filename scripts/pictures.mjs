/**
 * Takes the pictures of README anew, in Chromium from a running demo, so that they show what there is:
 * `BASE_URL=http://localhost:1337 npm run pictures`.
 */
import { chromium } from 'playwright-core';
import { DEMO_LOGINS } from './lib/demo-logins.mjs';
import { inRoot } from './lib/paths.mjs';

const BASE_URL = process.env.BASE_URL ?? 'http://localhost:1337';
const OURS = '/admin/plugins/communities-of-practice';
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };
const SETTLE_MS = 800;

const take = async (page, name) => {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: inRoot('docs', 'pictures', `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
};

const signInOnWebsite = async (page, name) => {
  await page.goto(`${BASE_URL}/parish/gathering-places.html`);
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
  await page.locator('dialog input[name="identifier"]').fill(name);
  await page.locator('dialog input[name="password"]').fill(DEMO_LOGINS.password);
  await page.keyboard.press('Enter');
  await page.locator('.account summary').waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).first().click();
};

const takeWebsite = async (browser) => {
  const wide = await browser.newPage({ viewport: DESKTOP });
  await wide.goto(`${BASE_URL}/parish/gathering-places.html`);
  await take(wide, 'website');
  const phone = await browser.newPage({ viewport: PHONE, deviceScaleFactor: 2 });
  await signInOnWebsite(phone, 'ruth.okafor');
  await take(phone, 'phone');
  await phone.locator('.item .h1 a').first().click();
  await phone.locator('.opening').waitFor();
  await take(phone, 'phone-conversation');
};

const signInToAdmin = async (page) => {
  await page.goto(`${BASE_URL}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(DEMO_LOGINS.adminEmail);
  await page.locator('input[name="password"]').fill(DEMO_LOGINS.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/admin/auth'));
  await page.getByRole('button', { name: 'Close the banner.' }).click();
};

const takeAdmin = async (browser) => {
  const page = await browser.newPage({ viewport: DESKTOP });
  await signInToAdmin(page);
  await page.goto(`${BASE_URL}${OURS}/communities`);
  await take(page, 'communities');
  await page.getByRole('main').getByRole('row').nth(2).getByRole('link').first().click();
  await take(page, 'community');
  await page.goto(`${BASE_URL}${OURS}/desk`);
  await take(page, 'desk');
  await page.goto(`${BASE_URL}/admin/settings/communities-of-practice/participation`);
  await take(page, 'settings');
};

const browser = await chromium.launch({
  executablePath: process.env.E2E_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  await takeWebsite(browser);
  await takeAdmin(browser);
} finally {
  await browser.close();
}
