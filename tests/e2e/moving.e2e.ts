import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from './admin-axe';
import { openBrowser, openPage, signIn, type Mishaps } from './admin-browser';
import { ContentManager, type Entry } from './admin-content';
import { baseUrl, pages } from './admin-settings';

const TITLE = `Bats in the belfry ${Date.now().toString(36)}`;

/** A moderator moves, closes and reopens a thread where they have read it whole, and takes that back. */
describe('acting on a thread', () => {
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

  it('says that visitors lose what leaves a public community', async () => {
    const inPublic = await content.create('contribution', {
      title: `${TITLE}, told to all`,
      text: 'They are protected. What now?',
      activity: 'problem-solving',
      community: { connect: [{ documentId: there.documentId }] },
      author: { connect: [{ documentId: await content.somebody() }] },
    });
    await page.goto(`${baseUrl}${pages.conversations(there.documentId)}/${inPublic.documentId}`);
    await page.getByRole('button', { name: 'Move' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: String(here.name) }).click();
    await dialog.getByText('Visitors of the website will not read it any more').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await content.remove('contribution', inPublic.documentId);
  });

  it('closes with what was learned and the reply that helped, takes it back, and reopens', async () => {
    const reply = await content.create('reply', {
      text: 'Call the bat group first.',
      contribution: { connect: [{ documentId: thread.documentId }] },
      author: { connect: [{ documentId: await content.somebody(2) }] },
    });
    const address = `${baseUrl}${pages.conversations(here.documentId)}/${thread.documentId}`;
    await page.goto(address);
    const close = async () => {
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      const dialog = page.getByRole('alertdialog');
      const confirm = dialog.getByRole('button', { name: 'Close it' });
      expect(await confirm.isDisabled()).toBe(true);
      await dialog.getByRole('combobox', { name: 'How it ended' }).click();
      await page.getByRole('option', { name: 'Solved', exact: true }).click();
      await dialog.getByRole('textbox').fill('The bat group comes at no charge.');
      const helped = dialog.getByRole('group', { name: 'Which replies helped' });
      await helped.getByRole('checkbox', { name: 'Call the bat group first.' }).click();
      expect(await seriousViolations(page, '[role="alertdialog"]')).toEqual([]);
      await confirm.click();
    };
    const line = page.locator('main').getByRole('status');
    const replyLine = page.locator(`[data-reply="${reply.documentId}"]`);
    await close();
    await line.getByText('is closed.').waitFor();
    await page.getByText('The bat group comes at no charge.').waitFor();
    await replyLine.getByText('Helped').waitFor();
    await line.getByRole('button', { name: 'Undo' }).click();
    await line.getByText('is open, as it was').waitFor();
    await replyLine.getByText('Helped').waitFor({ state: 'detached' });
    await close();
    await line.getByText('is closed.').waitFor();
    await page.getByRole('button', { name: 'Reopen' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('textbox').fill('Somebody knows more');
    await dialog.getByRole('button', { name: 'Reopen it' }).click();
    await line.getByText('is open again').waitFor();
    await page.goto(`${address}?again`);
    await page.getByRole('button', { name: 'Close', exact: true }).waitFor();
  });
});
