import type { Knex } from 'knex';
import type { Browser, Page } from 'playwright-core';
import {
  lastEvent,
  lendPassword,
  letVisitBePast,
  openDemoDatabase,
  storyAfter,
} from './day-database';
import { dayPeople, shownOn, told } from './day-people';
import { BASE_URL, launchBrowser, settled } from './website-browser';

const COMMUNITY = 'net-zero-church-buildings';
const [RUTH, TOM, GRAHAM, ALISON] = [
  'ruth.okafor',
  'tom.hartley',
  'graham.pell',
  'alison.whitby',
] as const;
const A_QUARTER_DAYS = 91;

/**
 * One day in one community, from three of the seed's sentences to what came of them; Ruth is its facilitator.
 * Everything is done in the element. Then the ledger is asked what happened that day.
 */
describe('a scripted day', () => {
  let browser: Browser;
  let db: Knex;
  let before: number;
  /** What is before whoever acts. */
  let page: Page;
  const { as, asVisitor } = dayPeople(() => browser);

  beforeAll(async () => {
    if (!BASE_URL) throw new Error('E2E_BASE_URL must name a running, seeded demo.');
    browser = await launchBrowser();
    db = openDemoDatabase();
    for (const person of [GRAHAM, ALISON]) await lendPassword(db, RUTH, person);
    before = await lastEvent(db);
  });

  afterAll(async () => {
    await browser?.close();
    await db?.destroy();
  });

  /** From the sentence in the community to the conversation that it begins. @returns the conversation's id. */
  const sayIt = async (
    sentence: string,
    { title, text }: { title: string; text: string },
    besides: () => Promise<unknown> = async () => {}
  ): Promise<string> => {
    await page.getByRole('link', { name: sentence }).click();
    await page.getByRole('link', { name: 'Say this yourself' }).click();
    await page.getByRole('heading', { name: sentence }).waitFor();
    await page.getByLabel('In a few words').fill(title);
    await page.getByLabel('What would you like to say?').fill(text);
    await besides();
    await page.getByRole('button', { name: 'Publish to the web' }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    await settled(page);
    return shownOn(page, 'gp-thread');
  };

  const closeIt = async (
    person: string,
    thread: string,
    { outcome, question, learned }: Record<'outcome' | 'question' | 'learned', string>
  ) => {
    page = await as(person, `?gp-thread=${thread}`);
    await page.getByRole('button', { name: 'Close this conversation' }).click();
    await page.getByText(outcome, { exact: true }).click();
    await page.getByLabel(question).fill(learned);
    await page.locator('form').getByRole('button', { name: 'Close this conversation' }).click();
    await told(page, 'Closed. What was learned stays.');
  };

  const reply = async (person: string, thread: string, words: string) => {
    page = await as(person, `?gp-thread=${thread}`);
    await page.getByLabel('Your reply', { exact: true }).fill(words);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.reply', { hasText: words }).waitFor();
  };

  it('reuses what somebody has made', async () => {
    page = await as(RUTH, `?gp-community=${COMMUNITY}`);
    const said = {
      title: 'A heating log for the vestry door',
      text: 'One line a Sunday: **outside**, inside, meter.',
    };
    const thread = await sayIt(
      'I’ve developed/found this resource that you might like to tweak.',
      said,
      async () => {
        await page.getByLabel('What it is called').fill('The heating log');
        await page.locator('label', { hasText: 'A tool' }).locator('select').selectOption('tool');
      }
    );
    await page.getByRole('link', { name: 'Share it for others to use' }).click();
    await page.getByLabel('What must stay when one adapts it').fill('Less than a minute.');
    expect(await page.getByLabel('In a few words').inputValue()).toBe('The heating log');
    expect(await page.getByLabel('Tool').isChecked()).toBe(true);
    await page.getByLabel('as long as they say that it is yours').check();
    await page.getByRole('button', { name: 'Share it' }).click();
    await page.getByRole('heading', { name: 'The heating log' }).waitFor();
    await page.locator('.details').getByRole('link', { name: said.title }).waitFor();
    const resource = shownOn(page, 'gp-resource');

    page = await as(TOM, `?gp-view=shared&gp-resource=${resource}`);
    await page.getByRole('button', { name: 'Adapt it' }).click();
    const form = page.locator('form');
    await form.getByLabel('For which setting').fill('A town church with a hall');
    await form.getByLabel('What was changed').fill('Two columns more.');
    await form.getByLabel('Why').fill('We heat three rooms.');
    await form.getByText('Kept', { exact: true }).click();
    await form.getByLabel('In a few words').fill('A log for three rooms');
    await form.getByRole('button', { name: 'Share the adaptation' }).click();
    await page.getByRole('heading', { name: 'A log for three rooms' }).waitFor();
    await page.locator('.details', { hasText: 'We heat three rooms.' }).waitFor();

    page = await as(GRAHAM, `?gp-view=shared&gp-resource=${resource}`);
    await page.getByRole('button', { name: 'I used it' }).click();
    await page.getByLabel('Where you used it').fill('St Oswald’s');
    await page.getByText('It worked', { exact: true }).click();
    await page.getByLabel('What happened?').fill('Filled in until **Lent**.');
    await page.getByRole('button', { name: 'Tell others' }).click();
    await told(page, 'Others see now how it went.');

    page = await as(RUTH, '?gp-view=mine');
    const results = page.getByRole('list').filter({ hasText: 'Graham Pell used it' });
    await results.getByText('Tom Hartley made their own from it').waitFor();
    await results.getByRole('link', { name: 'A log for three rooms' }).waitFor();

    await closeIt(RUTH, thread, {
      outcome: 'Adapted',
      question: 'Who has used or adapted it?',
      learned: 'Two churches within a day.',
    });
  });

  it('makes an answer of what was said, with who sees it otherwise', async () => {
    const sentence = 'Let’s develop some FAQs.';
    const question = 'What does an hour of warmth cost?';
    page = await as(TOM, `?gp-community=${COMMUNITY}`);
    const thread = await sayIt(sentence, {
      title: 'The twelve questions about heat',
      text: 'Which come up again and again?',
    });
    await reply(GRAHAM, thread, 'Four pounds with our panels.');
    await reply(ALISON, thread, 'Eleven with the old boiler.');

    page = await as(TOM, `?gp-thread=${thread}`);
    await page.getByRole('link', { name: 'Draft an answer from this' }).click();
    await page.getByLabel('The question, as people ask it').fill(question);
    await page.getByLabel('The answer', { exact: true }).fill('Between **four** and eleven.');
    await page.getByLabel('Four pounds with our panels.').check();
    await page.getByLabel('Eleven with the old boiler.').check();
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Members are still working on this').waitFor();
    const faq = shownOn(page, 'gp-faq');

    // In the askers' own words, and with a question to a member who is known to see it otherwise.
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByLabel('How people ask it').fill('price of heating a nave');
    await page.locator('[name="minorityBy"]').selectOption({ label: 'Alison Whitby' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Alison Whitby sees it differently').waitFor();

    const search = `?gp-view=shared&gp-part=answers&gp-faq=${faq}`;
    page = await asVisitor(search);
    await page.getByText('This cannot be shown').waitFor();
    page = await as(ALISON, search);
    await page.getByText('You are asked how you see it').waitFor();
    await page.getByRole('button', { name: 'I do without' }).click();
    await told(page, 'It can be published without your words.');
    page = await as(RUTH, search);
    expect(await page.getByRole('button', { name: 'Publish it' }).count()).toBe(0);
    await page.getByRole('button', { name: 'I see it differently' }).click();
    await page.getByLabel('Your words stand beside the answer').fill('Coats cost nothing.');
    await page.getByRole('button', { name: 'Put it beside the answer' }).click();
    await page.getByRole('region', { name: 'Seen differently' }).waitFor();
    page = await as(GRAHAM, search);
    await page.getByRole('button', { name: 'I checked it: it is right' }).click();
    await told(page, 'A facilitator can publish it now.');
    page = await as(RUTH, search);
    await page.getByRole('button', { name: 'Publish it' }).click();
    await told(page, 'Published.');
    page = await as(GRAHAM, search);
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await told(page, 'You said that it helped.');

    page = await asVisitor(`?gp-view=search&gp-text=price+of+heating+a+nave`);
    await page.getByRole('link', { name: question }).click();
    await page.getByText('Checked by another member, and published.').waitFor();
    await page.getByRole('region', { name: 'Seen differently' }).getByText('Coats').waitFor();
    await page.getByText('It helped 1 of the 1 who said so').waitFor();
    const credits = page.locator('.details', { hasText: 'With thanks to' });
    expect(await credits.locator('li.badge').allTextContents()).toEqual([
      'Graham Pell',
      'Alison Whitby',
    ]);
    for (const person of [GRAHAM, ALISON]) {
      page = await as(person, '?gp-view=mine');
      await page.getByRole('link', { name: question }).waitFor();
      await page.getByText('An answer is drawn from your words').first().waitFor();
    }

    await closeIt(TOM, thread, {
      outcome: 'FAQs made',
      question: 'Which FAQs came of it?',
      learned: 'One, with two views.',
    });
  });

  it('goes to see it, and says what came of that', async () => {
    const sentence = 'Can we visit an example of best practice?';
    page = await as(GRAHAM, `?gp-community=${COMMUNITY}`);
    const said = { title: 'May we feel warm panels?', text: 'Before we buy any.' };
    const thread = await sayIt(sentence, said, () =>
      page.getByLabel('What we would like to see').fill('Panels on a cold day.')
    );

    page = await as(RUTH, `?gp-thread=${thread}`);
    await page.getByRole('link', { name: 'Offer a visit' }).click();
    await page.getByLabel('In a few words').fill('See our panels');
    await page.getByLabel('What one can see').fill('Twelve of them, and the bills.');
    await page.getByLabel('How many can come').fill('2');
    await page.getByLabel('Day').fill('2031-02-08');
    await page.getByLabel('From', { exact: true }).fill('10:00');
    await page.getByLabel('Until', { exact: true }).fill('12:00');
    await page.getByLabel('Where it is').fill('Holy Trinity, Mill Lane');
    await page.getByLabel('We have read this and keep to it').check();
    await page.getByRole('button', { name: 'Offer it' }).click();
    await page.getByText('2 of 2 places left').waitFor();
    const visit = shownOn(page, 'gp-visit');

    const search = `?gp-view=shared&gp-part=visits&gp-visit=${visit}`;
    page = await as(GRAHAM, search);
    await page.getByRole('button', { name: 'I would like to come' }).click();
    const questions = ['What does an hour cost?', 'Who objected?', 'Would you again?'];
    await page.getByLabel('Questions to bring').fill(questions.join('\n'));
    await page.getByLabel('We have read this and keep to it').check();
    await page.getByRole('button', { name: 'Take a place' }).click();
    await told(page, 'You have a place.');
    await page.getByText('Holy Trinity, Mill Lane').waitFor();
    for (const asked of questions) await page.getByText(asked).waitFor();
    await page.getByText('Confirmed for those who come').waitFor();
    await page.getByText('Confirmed for the host').waitFor();
    expect(await page.getByRole('button', { name: 'It took place' }).count()).toBe(0);

    await letVisitBePast(db, visit, 0);
    page = await as(RUTH, search);
    await page.getByRole('button', { name: 'It took place' }).click();
    await told(page, 'Now say what you learned.');
    page = await as(GRAHAM, search);
    await page.getByRole('button', { name: 'What I bring home' }).click();
    await page.getByLabel('What did you learn?').fill('Hang them lower.');
    await page.getByLabel('One thing you will try').fill('Two panels in the choir');
    await page.getByRole('button', { name: 'Tell those who were there' }).click();
    await told(page, 'Those who were there can read it now.');
    page = await as(RUTH, search);
    await page.getByRole('button', { name: 'What I learned as host' }).click();
    await page.getByLabel('What did you learn?').fill('Visitors ask about cost first.');
    await page.getByRole('button', { name: 'Tell those who were there' }).click();
    await page.getByText('both sides have said what they learned').waitFor();

    await letVisitBePast(db, visit, A_QUARTER_DAYS);
    page = await as(GRAHAM, '?gp-view=mine');
    const asked = page.locator('div.closing', { hasText: 'Two panels in the choir' });
    await asked.getByRole('button', { name: 'Say what came of it' }).click();
    await asked.getByText('Yes', { exact: true }).click();
    await asked.getByLabel('What came of it?').fill('Nobody wears gloves now.');
    await asked.getByRole('button', { name: 'Say so' }).click();
    await told(page, 'Your host hears of it.');
    page = await as(RUTH, search);
    await page.locator('.follow-up', { hasText: 'Nobody wears gloves now.' }).waitFor();
    await closeIt(GRAHAM, thread, {
      outcome: 'Visited',
      question: 'What did you bring home?',
      learned: 'Hang them lower.',
    });
  });

  it('is told by the ledger as it was', async () => {
    expect(await storyAfter(db, before)).toEqual([
      ['contribution.opened', RUTH, 'A heating log for the vestry door'],
      ['resource.added', RUTH, 'The heating log'],
      ['resource.adapted', TOM, 'A log for three rooms'],
      ['resource.used', GRAHAM, 'St Oswald’s'],
      ['thread.closed', RUTH, 'A heating log for the vestry door'],

      ['contribution.opened', TOM, 'The twelve questions about heat'],
      ['reply.posted', GRAHAM, 'Four pounds with our panels.'],
      ['reply.posted', ALISON, 'Eleven with the old boiler.'],
      ['faq.drafted', TOM, 'What does an hour of warmth cost?'],
      ['faq.edited', TOM, 'What does an hour of warmth cost?'],
      ['faq.other-view-asked', TOM, 'What does an hour of warmth cost?'],
      ['faq.other-view-answered', ALISON, 'What does an hour of warmth cost?'],
      ['faq.edited', RUTH, 'What does an hour of warmth cost?'],
      ['faq.other-view-answered', RUTH, 'What does an hour of warmth cost?'],
      ['faq.checked', GRAHAM, 'What does an hour of warmth cost?'],
      ['faq.published', RUTH, 'What does an hour of warmth cost?'],
      ['faq.credited', RUTH, 'What does an hour of warmth cost?'],
      ['faq.credited', RUTH, 'What does an hour of warmth cost?'],
      ['thread.closed', TOM, 'The twelve questions about heat'],

      ['contribution.opened', GRAHAM, 'May we feel warm panels?'],
      ['visit.offered', RUTH, 'See our panels'],
      ['visit.place-taken', GRAHAM, 'See our panels'],
      ['visit.checklist-confirmed', GRAHAM, 'See our panels'],
      ['visit.made', RUTH, 'See our panels'],
      ['visit.noted', GRAHAM, 'Hang them lower.'],
      ['visit.noted', RUTH, 'Visitors ask about cost first.'],
      ['visit.learned-from', RUTH, 'See our panels'],
      ['visit.came-of-it', GRAHAM, 'Hang them lower.'],
      ['thread.closed', GRAHAM, 'May we feel warm panels?'],
    ]);
  });
});
