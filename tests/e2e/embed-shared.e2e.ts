import type { Browser } from 'playwright-core';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { publishFaq } from '../factories/faqs';
import { as, grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, setVisitChecklist, type App } from '../support/app';
import { listen } from '../support/listening';
import { letDaysPass, letItBegin } from '../factories/visits';
import { BOTH_TONES, devices, fitsEverybody, focused, toast } from './embed-devices';
import { allowSite, givePassword, serveSite, type Site } from './embed-site';
import { launchBrowser } from './website-browser';

/** What people share: resources, answers and visits. */
describe('a member', () => {
  let app: App;
  let site: Site;
  let browser: Browser;
  let community: TestCommunity;
  let ruth: TestPerson;
  let tom: TestPerson;
  let nell: TestPerson;
  let resource: string;

  const openAs = devices(() => ({ browser, address: site.address }));

  beforeAll(async () => {
    app = await bootApp('embed_shared');
    await grantAll(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    tom = await makePerson(app, 'tom');
    for (const person of [ruth, tom]) {
      await makeMember(app, community, person);
      await givePassword(app, person);
    }
    nell = await makePerson(app, 'nell');
    await makeMember(app, community, nell, { role: 'facilitator' });
    const shared = await as(app, ruth).post('/resources', {
      community: community.key,
      kind: 'tool',
      title: 'A heating log for the vestry door',
      text: 'One line a Sunday: **outside**, inside, meter.',
      licence: 'cc-by',
      topics: ['Heating'],
      core: 'It takes less than a minute.',
    });
    resource = shared.body.data.documentId;
    site = await serveSite({ script: `${await listen(app)}${API}/embed.js`, head: BOTH_TONES });
    allowSite(app, site);
    browser = await launchBrowser();
  });

  afterEach(() => setVisitChecklist(app));

  afterAll(async () => {
    await browser?.close();
    site?.stop();
    await app.stop();
  });

  it('reads a resource, says how it went, adapts it and sees where it comes from', async () => {
    const page = await openAs(tom);
    await page.getByRole('link', { name: 'Shared' }).click();
    await page.getByRole('heading', { name: 'What we share' }).waitFor();
    const link = page.getByRole('link', { name: 'A heating log for the vestry door' });
    await link.waitFor();
    await fitsEverybody(page);
    await link.click();
    await page.getByText('as long as you say whose it is').waitFor();
    expect(await focused(page)).toBe('A heating log for the vestry door');
    await page.goBack();
    await link.waitFor();
    await page.waitForTimeout(500);
    expect(await focused(page)).toBe('A heating log for the vestry door');
    await link.click();
    await page.getByText('as long as you say whose it is').waitFor();
    await page.locator('.details', { hasText: 'It takes less than a minute.' }).waitFor();
    await fitsEverybody(page);

    await page.getByRole('button', { name: 'I used it' }).click();
    await page.getByLabel('Where you used it').fill('St Aldhelm’s');
    await page.getByText('It worked in part').click();
    await page.getByLabel('What happened?').fill('Filled in until **Lent**.');
    await fitsEverybody(page);
    await page.getByRole('button', { name: 'Tell others' }).click();
    await toast(page, 'Others see now how it went.').waitFor();
    const report = page.getByRole('article', { name: 'St Aldhelm’s' });
    await report.locator('strong', { hasText: 'Lent' }).waitFor();
    await page.getByRole('heading', { name: 'Used once' }).waitFor();

    await page.getByRole('button', { name: 'Adapt it' }).click();
    const form = page.locator('form');
    await form.getByLabel('For which setting').fill('A town church with a hall');
    await form.getByLabel('What was changed').fill('Two columns more.');
    await form.getByLabel('Why').fill('We heat three rooms.');
    await form.getByText('Kept', { exact: true }).click();
    await form.getByLabel('In a few words').fill('A heating log for three rooms');
    await fitsEverybody(page);
    await form.getByRole('button', { name: 'Share the adaptation' }).click();
    await page.getByRole('heading', { name: 'A heating log for three rooms' }).waitFor();
    const tree = page.getByRole('region', { name: 'Where it comes from, and what came of it' });
    await tree.getByRole('link', { name: 'A heating log for the vestry door' }).waitFor();
    await tree.locator('[aria-current]', { hasText: 'A heating log for three rooms' }).waitFor();
    await page.locator('.details', { hasText: 'We heat three rooms.' }).waitFor();
    await fitsEverybody(page);
    await page.context().close();
  });

  it('shares a resource, whose licence others are told of in words', async () => {
    const page = await openAs(ruth, '?gp-view=shared&gp-add=resource');
    await page.getByText('Story', { exact: true }).click();
    await page.getByLabel('In a few words').fill('The night the hall flooded');
    await page.getByLabel('What it is, and how one uses it').fill('Read it aloud.');
    await page.getByText('changed versions are not passed on').click();
    await fitsEverybody(page);
    await page.getByRole('button', { name: 'Share it' }).click();
    await page.getByRole('heading', { name: 'The night the hall flooded' }).waitFor();
    const { search } = new URL(page.url());
    await page.context().close();

    const other = await openAs(tom, search);
    await other.getByText('It cannot be adapted here').waitFor();
    expect(await other.getByRole('button', { name: 'Adapt it' }).count()).toBe(0);
    await other.context().close();
  });

  it('keeps what was typed of a use, and sends it once the network is back', async () => {
    const page = await openAs(tom, `?gp-view=shared&gp-resource=${resource}`);
    await page.getByRole('button', { name: 'I used it' }).click();
    await page.getByLabel('Where you used it').fill('In the crypt');
    await page.getByText('It did not work').click();
    await page.getByLabel('What happened?').fill('The paper was damp.');
    await page.waitForTimeout(1_000);
    await page.reload();
    await page.locator('form').waitFor();
    expect(await page.getByLabel('Where you used it').inputValue()).toBe('In the crypt');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Tell others' }).click();
    await toast(page, 'it goes out by itself').waitFor();
    await page.context().setOffline(false);
    await toast(page, 'What waited is published.').waitFor();
    await page.getByRole('article', { name: 'In the crypt' }).waitFor();
    await page.context().close();
  });

  it('says that an answer helped, and otherwise, and suggests a change that is declined with a word', async () => {
    const thread = await as(app, ruth).post('/contributions', {
      community: community.key,
      activity: 'documenting-projects',
      title: 'The twelve questions about heat',
      text: 'Which come up again and again?',
    });
    const cast = { community, drafter: ruth, checker: nell, facilitator: nell };
    const faq = await publishFaq(app, cast, {
      title: 'What keeps a church warm meanwhile?',
      sources: [thread.body.data.documentId],
    });
    const path = `/faqs/${faq}`;

    const page = await openAs(tom, '?gp-view=shared&gp-part=answers');
    await page.getByRole('link', { name: 'What keeps a church warm meanwhile?' }).waitFor();
    await fitsEverybody(page);
    await page.getByRole('link', { name: 'What keeps a church warm meanwhile?' }).click();
    await page.getByRole('link', { name: 'The twelve questions about heat' }).waitFor();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await toast(page, 'You said that it did not help.').waitFor();
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('[aria-pressed="true"]', { hasText: 'No' }).waitFor();
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await page.getByText('It helped 1 of the 1 who said so').waitFor();
    expect((await as(app, tom).get(path)).body.data).toMatchObject({
      helpfulCount: 1,
      notHelpfulCount: 0,
    });

    await page.getByRole('button', { name: 'Suggest a change' }).click();
    await page.getByLabel('How the answer should read').fill('Panels, in **ten days**.');
    await page.getByLabel('Why?').fill('It took us ten days.');
    await fitsEverybody(page);
    await page.getByRole('button', { name: 'Suggest it' }).click();
    const suggestion = page.getByRole('article', { name: 'Suggestion by tom' });
    await suggestion.getByText('Not answered yet').waitFor();
    await fitsEverybody(page);

    const drafter = await openAs(ruth, `?gp-view=shared&gp-part=answers&gp-faq=${faq}`);
    await drafter.getByRole('button', { name: 'Decline it' }).click();
    await drafter.getByLabel('A word to its author: why not?').fill('With us it was a week.');
    await drafter.locator('form').getByRole('button', { name: 'Decline it' }).click();
    await toast(drafter, 'Its author sees why.').waitFor();
    await drafter.context().close();
    await page.reload();
    await suggestion.getByText('With us it was a week.').waitFor();
    await page.context().close();
  });

  it('drafts an answer, which another checks, and puts another view beside it', async () => {
    const page = await openAs(tom, '?gp-view=shared&gp-part=answers&gp-add=faq');
    await page.getByLabel('The question, as people ask it').fill('May we borrow the panels?');
    await page.getByLabel('The answer', { exact: true }).fill('From Advent on.');
    await fitsEverybody(page);
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Members are still working on this').waitFor();
    const { search } = new URL(page.url());
    await page.context().close();

    const other = await openAs(ruth, search);
    await other.getByRole('button', { name: 'I see it differently' }).click();
    await other.getByLabel('Your words stand beside the answer').fill('They dry out the pews.');
    await other.getByRole('button', { name: 'Put it beside the answer' }).click();
    await other.getByRole('region', { name: 'Seen differently' }).waitFor();
    await other.getByRole('button', { name: 'I checked it: it is right' }).click();
    await toast(other, 'A facilitator can publish it now.').waitFor();
    await other.getByText('Another member has checked this.').waitFor();
    await fitsEverybody(other);
    await other.context().close();
  });

  it('asks for a visit, is let in, agrees on a date, and both say what they learned', async () => {
    setVisitChecklist(app, ['Nobody is alone with a child.']);
    const guest = await openAs(tom, '?gp-view=shared&gp-part=visits');
    await guest.getByText('Can we visit an example of best practice?').waitFor();
    await fitsEverybody(guest);
    await guest.getByRole('link', { name: 'Ask for a visit' }).click();
    await guest.getByLabel('In a few words').fill('Can we feel your panels?');
    await guest.getByLabel('What you would like to see').fill('Two of us, on a **cold** day.');
    await guest.getByLabel('Questions to bring').fill('What does an hour cost?');
    await guest.getByLabel('Asked of').selectOption({ label: 'ruth' });
    await guest.getByLabel('Day').fill('2031-02-08');
    await guest.getByLabel('From').fill('10:00');
    await guest.getByLabel('Until').first().fill('12:00');
    await fitsEverybody(guest);
    await guest.getByRole('button', { name: 'Ask for it' }).click();
    await guest.getByText('Nobody has answered yet.').waitFor();
    await guest.getByText('Saturday, February 8, 2031').waitFor();
    const visit = new URL(guest.url()).searchParams.get('gp-visit') ?? '';
    const path = `/visits/${visit}`;
    await guest.getByRole('button', { name: 'Change what is said of it' }).click();
    await guest.getByLabel('In a few words').fill('Can we feel your heated panels?');
    await fitsEverybody(guest);
    await guest.getByRole('button', { name: 'Save' }).click();
    await guest.getByRole('heading', { name: 'Can we feel your heated panels?' }).waitFor();
    const accepted = { answer: 'accept', places: 4, place: 'St Anne’s, Mill Lane' };
    expect((await as(app, ruth).post(`${path}/answer`, accepted)).status).toBe(200);

    const host = await openAs(ruth, `?gp-view=shared&gp-part=visits&gp-visit=${visit}`);
    await host.getByText('You are its host.').waitFor();
    await fitsEverybody(host);
    await host.getByText('Nobody is alone with a child.').waitFor();
    expect((await as(app, tom).post(`${path}/checklist`)).status).toBe(200);
    await host.getByRole('button', { name: 'We have read this and keep to it' }).click();
    await toast(host, 'Confirmed for your side.').waitFor();
    await fitsEverybody(host);
    await host.getByRole('button', { name: 'Agree to this' }).click();
    await toast(host, 'The date is set.').waitFor();
    await guest.reload();
    await guest.getByText('St Anne’s, Mill Lane').waitFor();
    const download = guest.waitForEvent('download');
    await guest.getByRole('button', { name: 'Put it in my calendar' }).click();
    expect((await download).suggestedFilename()).toBe('Can-we-feel-your-heated-panels-.ics');
    await guest.getByRole('button', { name: 'Print a sheet for notes' }).click();
    const sheet = guest.frameLocator('iframe[title="Print a sheet for notes"]');
    await sheet.getByRole('heading', { name: 'Can we feel your heated panels?' }).waitFor();
    await sheet.getByText('What does an hour cost?').waitFor();
    const endsAt = await sheet
      .locator('body > :last-child')
      .evaluate((last) => last.getBoundingClientRect().bottom);
    // A4 without its margins, in CSS pixels.
    expect(endsAt).toBeLessThanOrEqual(1_010);

    await letItBegin(app, visit);
    await host.reload();
    await host.getByRole('button', { name: 'It took place' }).click();
    await host.getByRole('button', { name: 'What I learned as host' }).click();
    await host.getByLabel('What did you learn?').fill('Nobody had asked about the second winter.');
    await host.getByRole('button', { name: 'Tell those who were there' }).click();
    await toast(host, 'Those who were there can read it now.').waitFor();
    await guest.reload();
    await guest.getByRole('button', { name: 'What I bring home' }).click();
    await guest.getByLabel('What did you learn?').fill('Hang them **low**.');
    await guest.getByLabel('One thing you will try').fill('Borrow two for Advent');
    await guest.getByLabel('By which day').fill('2031-11-30');
    await fitsEverybody(guest);
    await guest.getByRole('button', { name: 'Tell those who were there' }).click();
    await guest.getByRole('article', { name: 'As guest' }).getByText('November 30, 2031').waitFor();
    await guest.getByText('both sides have said what they learned').waitFor();
    await fitsEverybody(guest);
    expect((await as(app, tom).get(path)).body.data.state).toBe('learned-from');

    await letDaysPass(app, visit, 91);
    const mine = await openAs(tom, '?gp-view=mine');
    await mine.getByRole('button', { name: 'Say what came of it' }).click();
    await mine.getByText('Partly').click();
    await mine.getByLabel('What came of it?').fill('Two are up.');
    await fitsEverybody(mine);
    await mine.getByRole('button', { name: 'Say so' }).click();
    await toast(mine, 'Your host hears of it.').waitFor();
    await mine.context().close();
    await host.reload();
    await host.getByText('Two are up.').waitFor();
    await host.context().close();
    await guest.context().close();
  });

  it('takes a place at what is offered, with a question, and gives it back', async () => {
    setVisitChecklist(app, ['Nobody is alone with a child.']);
    const host = await openAs(ruth, '?gp-view=shared&gp-part=visits&gp-add=offer');
    await host.getByLabel('In a few words').fill('See our draught-proofing');
    await host.getByLabel('What one can see').fill('We go round with a candle.');
    await host.getByLabel('How many can come').fill('2');
    await host.getByLabel('Day').fill('2031-02-08');
    await host.getByLabel('From', { exact: true }).fill('10:00');
    await host.getByLabel('Until', { exact: true }).fill('12:00');
    await host.getByLabel('We have read this and keep to it').check();
    await fitsEverybody(host);
    await host.getByRole('button', { name: 'Offer it' }).click();
    await host.getByText('2 of 2 places left').waitFor();
    const { search } = new URL(host.url());
    await host.context().close();

    const page = await openAs(tom, search);
    await page.getByRole('button', { name: 'I would like to come' }).click();
    await page.getByLabel('Questions to bring').fill('Where did you begin?');
    await page.getByLabel('We have read this and keep to it').check();
    await page.getByRole('button', { name: 'Take a place' }).click();
    await toast(page, 'You have a place.').waitFor();
    await page.getByText('Where did you begin?').waitFor();
    await page.getByText('1 of 2 places left').waitFor();
    await page.getByRole('button', { name: 'Give my place back' }).click();
    await toast(page, 'Your place is free').waitFor();
    await page.getByText('2 of 2 places left').waitFor();
    await page.context().close();
  });
});
