import fs from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { ADMIN_EMAIL, PASSWORD } from './people';

const CHROMIUM = process.env.E2E_CHROMIUM ?? '/usr/bin/chromium';
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PATIENCE_MS = 90_000;

export const hasBrowser = (): boolean => fs.existsSync(CHROMIUM);

const signIn = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(ADMIN_EMAIL);
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/admin/auth'));
  await page.getByRole('navigation').first().waitFor();
};

export interface Seen {
  heading: string | null;
  /** What broke while the page was open. */
  errors: string[];
}

/** Signs the first admin in with the form, and opens a page of the admin panel. */
export const seeAdminPage = async (url: string, path: string): Promise<Seen> => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await signIn(page, url);
    await page.goto(url + path);
    const heading = await page.getByRole('heading', { level: 1 }).first().textContent();
    return { heading, errors };
  } finally {
    await browser.close();
  }
};
