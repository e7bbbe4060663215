import type { Browser, Page } from 'playwright-core';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, type App } from '../support/app';
import { listen } from '../support/listening';
import { closingRow, contributionRow, insertRows } from '../support/rows';
import { picture } from '../support/uploads';
import { visitGuestRow, visitNoteRow, visitRowIn } from '../support/visit-rows';
import { BOTH_TONES, devices, fitsEverybody, toast } from './embed-devices';
import { allowSite, givePassword, serveSite, type Site } from './embed-site';
import { launchBrowser } from './website-browser';

/** Lets no upload arrive until what it gives is called. */
const holdUploads = async (page: Page) => {
  await page.route('**/files', (route) =>
    route.request().method() === 'POST' ? undefined : route.continue()
  );
  return () => page.unrouteAll({ behavior: 'ignoreErrors' });
};

/** What leaves the page: files, and an address for calendars. */
describe('a member', () => {
  let app: App;
  let site: Site;
  let browser: Browser;
  let ruth: TestPerson;
  let tom: TestPerson;
  let resource: string;
  let community: TestCommunity;

  const openAs = devices(() => ({ browser, address: site.address }));

  beforeAll(async () => {
    app = await bootApp('embed_taken_along');
    await grantAll(app);
    community = await makeCommunity(app);
    [ruth, tom] = [await makePerson(app, 'ruth'), await makePerson(app, 'tom')];
    for (const person of [ruth, tom]) {
      await makeMember(app, community, person);
      await givePassword(app, person);
    }
    const shared = await as(app, ruth).post('/resources', {
      community: community.key,
      kind: 'tool',
      title: 'A heating log for the vestry door',
      text: 'One line a Sunday.',
      licence: 'cc-by',
    });
    resource = shared.body.data.documentId;
    site = await serveSite({ script: `${await listen(app)}${API}/embed.js`, head: BOTH_TONES });
    allowSite(app, site);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    site?.stop();
    await app.stop();
  });

  it('puts a photo with their resource, which others save and they take away', async () => {
    const search = `?gp-view=shared&gp-resource=${resource}`;
    const author = await openAs(ruth, search);
    await author.getByText('Add a file').click();
    const file = {
      name: 'log.png',
      mimeType: 'image/png',
      buffer: await picture('png', { width: 640, height: 400 }),
    };
    const sham = { ...file, name: 'sham.png', buffer: Buffer.from('<svg onload="alert(1)"/>') };
    await author.getByLabel('Which file?').setInputFiles(sham);
    await author.getByLabel('What is on it').fill('It hangs on a string.');
    await fitsEverybody(author);
    await author.getByRole('button', { name: 'Add it' }).click();
    await author.getByRole('status').filter({ hasText: /file/ }).first().waitFor();
    // Refused, and what was typed stands there still.
    expect(await author.getByLabel('What is on it').inputValue()).toBe('It hangs on a string.');
    await author.getByLabel('Which file?').setInputFiles(file);
    // Seen before it goes; on a line that stands still it says so, and can be stopped.
    await author.locator('.chosen-file img[src^="blob:"]').waitFor();
    await author.locator('.chosen-file', { hasText: /log\.png · \d kB/ }).waitFor();
    const letGo = await holdUploads(author);
    await author.getByRole('button', { name: 'Add it' }).click();
    await author.getByRole('progressbar', { name: 'log.png is on its way' }).waitFor();
    await fitsEverybody(author);
    await author.getByRole('button', { name: 'Stop' }).click();
    await toast(author, 'It was stopped.').waitFor();
    await letGo();
    expect(await author.getByLabel('What is on it').inputValue()).toBe('It hangs on a string.');
    await author.getByRole('button', { name: 'Add it' }).click();
    await toast(author, 'Others can open it now.').waitFor();
    await author.getByRole('button', { name: 'log.png', exact: true }).waitFor();
    expect(await author.locator('.chosen-file').count()).toBe(0);
    await fitsEverybody(author);

    const reader = await openAs(tom, search);
    const shown = reader.getByRole('img', { name: 'It hangs on a string.' });
    await shown.scrollIntoViewIfNeeded();
    await reader.locator('.file img[src^="blob:"]').waitFor();
    await reader.getByText(/Picture · \d kB/).waitFor();
    expect(await shown.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(640);
    await fitsEverybody(reader);
    expect(await reader.getByText('Add a file').count()).toBe(0);
    const download = reader.waitForEvent('download');
    await reader.getByRole('button', { name: 'log.png', exact: true }).click();
    expect((await download).suggestedFilename()).toBe('log.png');
    // Where its bytes do not come, the page says so, and it can be asked for by its name.
    await reader.route('**/files/*', (route) => route.abort());
    await reader.reload();
    await reader.getByText('This picture could not be shown here.').waitFor();
    await reader.getByText('It hangs on a string.').waitFor();
    await reader.getByRole('button', { name: 'log.png', exact: true }).waitFor();
    await fitsEverybody(reader);
    await reader.context().close();

    await author.getByRole('button', { name: 'Take away “log.png”?' }).click();
    await author.getByRole('dialog').getByRole('button', { name: 'Take away' }).click();
    await toast(author, 'It is gone.').waitFor();
    await author.getByText('No file yet.').waitFor();
    await author.context().close();
  });

  it('makes a resource of what they noted of a visit, and of what was learned where they took part', async () => {
    const visit = visitRowIn('made', community.key, ruth.key);
    await insertRows(app, 'cop_visits', [visit]);
    await insertRows(app, 'cop_visit_guests', [visitGuestRow(visit, tom.key)]);
    await insertRows(app, 'cop_visit_notes', [
      visitNoteRow(visit, tom.key),
      visitNoteRow(visit, ruth.key, { side: 'host', text: 'They asked about bills.' }),
    ]);
    const thread = contributionRow(community.key, ruth.key, { thread_status: 'closed' });
    await insertRows(app, 'cop_contributions', [thread]);
    await insertRows(app, 'cop_closings', [closingRow(thread, ruth.key)]);

    const page = await openAs(tom, `?gp-visit=${visit.document_id}`);
    const title = page.getByLabel('In a few words');
    const text = page.getByLabel('What it is, and how one uses it');
    const ofNote = page.getByRole('link', { name: 'Make a resource of it' });
    const fromVisit = page.getByRole('link', { name: 'See our panels' });
    await fitsEverybody(page);
    await ofNote.click();
    await page.getByText('From the visit').waitFor();
    expect([await title.inputValue(), await text.inputValue()]).toEqual([
      'Borrow two panels',
      'It was warm.',
    ]);
    // What one has made of it is not begun anew.
    await text.fill('It was warm, at knee height.');
    await page.waitForTimeout(1_000);
    await fromVisit.click();
    await page.reload();
    await ofNote.click();
    await title.waitFor();
    expect(await text.inputValue()).toBe('It was warm, at knee height.');
    await page.getByText('Tool', { exact: true }).click();
    await page.getByText('changed versions are not passed on').click();
    await fitsEverybody(page);
    await page.getByRole('button', { name: 'Share it' }).click();
    await page.getByRole('heading', { name: 'Borrow two panels' }).waitFor();
    await fromVisit.waitFor();
    await fitsEverybody(page);

    await page.goto(`${site.address}?gp-thread=${thread.document_id}`);
    await page.getByRole('link', { name: 'Make a resource of what was learned' }).click();
    await page.getByText('From the conversation').waitFor();
    expect(await text.inputValue()).toBe('A temporary licence takes a week.');
    await title.fill('A temporary licence');
    await page.getByText('Tool', { exact: true }).click();
    await page.getByText('changed versions are not passed on').click();
    await page.getByRole('button', { name: 'Share it' }).click();
    await page.getByRole('heading', { name: 'A temporary licence' }).waitFor();
    await page.getByRole('link', { name: 'The boiler died' }).waitFor();
    await page.context().close();
  });

  it('puts their visits into their own calendar, at an address that they take back', async () => {
    const page = await openAs(tom, '?gp-view=shared&gp-part=visits');
    await page.getByText('My visits in my own calendar').click();
    await page.getByRole('button', { name: 'Make an address' }).click();
    const address = await page.getByLabel('The address to subscribe to').inputValue();
    await fitsEverybody(page);
    expect((await fetch(address)).status).toBe(200);
    await page.getByRole('button', { name: 'Take the address back' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take the address back' }).click();
    await toast(page, 'The address leads nowhere now.').waitFor();
    expect((await fetch(address)).status).toBe(404);
    await page.context().close();
  });

  it('offers a visit every month, sees its dates first, and calls the later ones off', async () => {
    const page = await openAs(ruth, '?gp-view=shared&gp-part=visits&gp-add=offer');
    await page.getByLabel('In a few words').fill('See the bell frame');
    await page.getByLabel('What one can see').fill('Up the **ladder**.');
    await page.getByLabel('How many can come').fill('3');
    await page.getByLabel('Day').fill('2031-02-11');
    await page.getByLabel('From', { exact: true }).fill('10:00');
    await page.getByLabel('Until').first().fill('12:00');
    await page.getByText('Every month').click();
    await page.getByLabel('How many times in all').fill('4');
    const dates = page.getByRole('status').locator('ol li');
    await dates.nth(3).waitFor();
    const said = ['February 11', 'March 11', 'April 8', 'May 13'];
    expect(await dates.allInnerTexts()).toEqual(
      said.map((day) => expect.stringMatching(`^Tuesday, ${day}, 2031.*10:00.*12:00`))
    );
    await fitsEverybody(page);
    await page.getByRole('button', { name: 'Offer it' }).click();
    await page.getByText('Comes again: 1 of 4').waitFor();
    const others = page
      .locator('section', { hasText: 'Other dates with places' })
      .getByRole('link');
    await others.nth(2).waitFor();
    expect(await others.count()).toBe(3);
    await fitsEverybody(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Put all dates in my calendar' }).click();
    expect((await download).suggestedFilename()).toBe('See-the-bell-frame.ics');

    await others.nth(1).click();
    await page.getByText('Comes again: 3 of 4').waitFor();
    await page.getByRole('button', { name: 'Cancel the visit' }).click();
    await page.getByText('This and the later ones').click();
    await page.getByLabel('Why').fill('The frame is taken down.');
    await fitsEverybody(page);
    await page.getByRole('button', { name: 'Cancel it for everybody' }).click();
    await page.getByText('It does not take place.').waitFor();
    await others.nth(2).waitFor({ state: 'detached' });
    expect(await others.count()).toBe(2);
    await page.context().close();
  });
});
