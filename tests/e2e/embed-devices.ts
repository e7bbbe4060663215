import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { TestPerson } from '../factories/people';
import { openSite, signInOn } from './embed-site';
import { sidewaysScroll, violations } from './website-browser';

/** Where the element stands by day and by night. */
export const BOTH_TONES = `<style>
:root { color-scheme: light dark }
body { margin: 0; padding: 1rem; font-family: sans-serif }
@media (prefers-color-scheme: dark) { body { background: #14181c; color: #e8eaec } }
</style>`;

/** Opens the website on devices of people's own. They sign in once, since Strapi lets nobody do so too often. */
export const devices = (where: () => { browser: Browser; address: string }) => {
  const signedIn = new Map<TestPerson, Awaited<ReturnType<BrowserContext['storageState']>>>();
  return async (person: TestPerson, search = ''): Promise<Page> => {
    const { browser, address } = where();
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      timezoneId: 'Europe/London',
      storageState: signedIn.get(person),
    });
    const page = await openSite(context, address + search);
    if (!signedIn.has(person)) await signInOn(page, person);
    signedIn.set(person, await context.storageState());
    return page;
  };
};

/** What has the keyboard within the element. */
export const focused = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('gathering-places')?.shadowRoot?.activeElement?.textContent?.trim()
  );

export const toast = (page: Page, text: string) => page.locator('.toast', { hasText: text });

/** Of a page as it stands, on a phone and on a desk, by day and by night. */
export const fitsEverybody = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      document
        .querySelector('gathering-places')
        ?.shadowRoot?.querySelector('[aria-busy="true"]') === null
  );
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      const where = [page.url(), colorScheme, width];
      expect([...where, await sidewaysScroll(page)]).toEqual([...where, 0]);
      expect([...where, await violations(page)]).toEqual([...where, []]);
    }
  }
};
