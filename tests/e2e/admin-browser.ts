import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { adminEmail, baseUrl, password } from './admin-settings';

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

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.E2E_CHROMIUM ?? '/usr/bin/chromium', args: ARGS });

/** What a page must never do: run what a member wrote, or break. */
export interface Mishaps {
  dialogs: string[];
  errors: string[];
}

/** A page that is watched from its first moment. */
export const openPage = async (
  context: BrowserContext
): Promise<{ page: Page; mishaps: Mishaps }> => {
  const page = await context.newPage();
  const mishaps: Mishaps = { dialogs: [], errors: [] };
  page.on('dialog', async (dialog) => {
    mishaps.dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => mishaps.errors.push(error.message));
  return { page, mishaps };
};

/** Signs an editor in through the form, and waits until the admin has taken them in. */
export const signIn = async (page: Page): Promise<void> => {
  await page.goto(`${baseUrl}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(adminEmail);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.getByRole('navigation').first().waitFor();
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/admin/auth'));
};
