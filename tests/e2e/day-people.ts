import type { Browser, Page } from 'playwright-core';
import { GATHERING, settled } from './website-browser';

const PATIENCE_MS = 15_000;

const signIn = async (page: Page, userName: string): Promise<void> => {
  await page.getByRole('button', { name: 'Sign in' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  await dialog.getByLabel('E-mail address or user name').fill(userName);
  await dialog.getByLabel('Password', { exact: true }).fill(process.env.E2E_PASSWORD ?? '');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('.account summary').waitFor();
  await settled(page);
};

/** The demo's website on everybody's own device. They sign in once, since Strapi lets nobody do so too often. */
export const dayPeople = (browser: () => Browser) => {
  const devices = new Map<string, Page>();

  const newDevice = async (): Promise<Page> => {
    const context = await browser().newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    return page;
  };

  const goTo = async (page: Page, search: string): Promise<void> => {
    await page.goto(GATHERING + search);
    await settled(page);
  };

  return {
    /** @param search as `?gp-view=mine` */
    as: async (userName: string, search: string): Promise<Page> => {
      const known = devices.get(userName);
      const page = known ?? (await newDevice());
      await goTo(page, search);
      if (!known) await signIn(page, userName);
      devices.set(userName, page);
      return page;
    },
    asVisitor: async (search: string): Promise<Page> => {
      const page = await newDevice();
      await goTo(page, search);
      return page;
    },
  };
};

/** A document's id from the page's address. @param name as `gp-thread` */
export const shownOn = (page: Page, name: string): string => {
  const shown = new URL(page.url()).searchParams.get(name);
  if (shown === null) throw new Error(`No ${name} in ${page.url()}`);
  return shown;
};

export const told = (page: Page, text: string): Promise<void> =>
  page.locator('.toast', { hasText: text }).waitFor();
