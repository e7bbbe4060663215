/**
 * How long a browser takes to show the communities: from the click in the side navigation, and from typing the address, when
 * Strapi's admin starts too. Against a running Strapi with its admin built:
 * `BASE_URL=… ADMIN_EMAIL=… ADMIN_PASSWORD=… npm run bench:admin`.
 */
import { chromium } from 'playwright-core';
import { DEMO_LOGINS } from '../scripts/lib/demo-logins.mjs';
import { median } from './statistics.mjs';

const BASE_URL = process.env.BASE_URL ?? 'http://localhost:1337';
const EMAIL = process.env.ADMIN_EMAIL ?? DEMO_LOGINS.adminEmail;
const PASSWORD = process.env.ADMIN_PASSWORD ?? DEMO_LOGINS.password;
const OURS = '/admin/plugins/communities-of-practice';
const ROUNDS = 5;

const signIn = async (page) => {
  await page.goto(`${BASE_URL}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(EMAIL);
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/admin/auth'));
};

const untilShown = async (page, act) => {
  const begun = performance.now();
  await act();
  await page.getByRole('main').getByRole('row').nth(1).waitFor();
  return performance.now() - begun;
};

const browser = await chromium.launch({
  executablePath: process.env.E2E_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await signIn(page);
  const clicked = [];
  const typed = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    typed.push(await untilShown(page, () => page.goto(`${BASE_URL}${OURS}/communities`)));
    await page.goto(`${BASE_URL}${OURS}/history`);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    const link = page.locator(`a[href="${OURS}/communities"]`).first();
    clicked.push(await untilShown(page, () => link.click()));
  }
  const shown = (times) => `${median(times).toFixed(0)} ms (${times.map(Math.round).join(', ')})`;
  console.log(`the communities, from the click: ${shown(clicked)}`);
  console.log(`the communities, from the address: ${shown(typed)}`);
} finally {
  await browser.close();
}
