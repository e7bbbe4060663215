import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from './admin-axe';
import { openBrowser, openPage, signIn, type Mishaps } from './admin-browser';
import { ContentManager, type Entry } from './admin-content';
import { baseUrl, pages } from './admin-settings';

const TITLE = `Bats in the belfry ${Date.now().toString(36)}`;

/** A moderator moves a thread where they have read it whole, and takes that back. */
describe('moving a thread', () => {
  let browser: Browser;
  let page: Page;
  let mishaps: Mishaps;
  let content: ContentManager;
  let here: Entry;
  let there: Entry;
  let thread: Entry;

  const placeOf = async (): Promise<string[]> => {
    const found = await content.list('contribution', { 'community.documentId': there.documentId });
    return found.filter(({ title }) => title === TITLE).map(({ documentId }) => documentId);
  };

  beforeAll(async () => {
    content = await ContentManager.open();
    const stamp = Date.now().toString(36);
    const described = { domain: 'Bats', visibility: 'private', joinPolicy: 'open' };
    here = await content.create('community', { ...described, name: `Confidants ${stamp}` });
    there = await content.create('community', {
      ...described,
      name: `Belfries ${stamp}`,
      visibility: 'public',
    });
    thread = await content.create('contribution', {
      title: TITLE,
      text: 'They are protected. What now?',
      activity: 'problem-solving',
      community: { connect: [{ documentId: here.documentId }] },
      author: { connect: [{ documentId: await content.somebody() }] },
    });
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    ({ page, mishaps } = await openPage(context));
    await signIn(page);
  });

  afterAll(async () => {
    await browser?.close();
    await content.remove('contribution', thread.documentId);
    for (const { documentId } of [here, there]) await content.remove('community', documentId);
    expect(mishaps).toEqual({ dialogs: [], errors: [] });
  });

  it('says who will read it there, moves it, and puts it back', async () => {
    await page.goto(`${baseUrl}${pages.conversations(here.documentId)}/${thread.documentId}`);
    await page.getByRole('button', { name: 'Move' }).click();
    const dialog = page.getByRole('alertdialog');
    const confirm = dialog.getByRole('button', { name: 'Move it' });
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: String(there.name) }).click();
    await dialog.locator('[data-readers="more"]').getByText('everybody who visits').waitFor();
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('It is for everybody');
    expect(await seriousViolations(page, '[role="alertdialog"]')).toEqual([]);
    await confirm.click();
    const line = page.locator('main').getByRole('status');
    await line.getByText(`is in “${there.name}” now`).waitFor();
    expect(await placeOf()).toEqual([thread.documentId]);
    await line.getByRole('button', { name: 'Undo' }).click();
    await line.getByText('is back where it was').waitFor();
    expect(await placeOf()).toEqual([]);
  });
});
