import type { Browser, Page } from 'playwright-core';
import {
  ask,
  BASE_URL,
  launchBrowser,
  openPage,
  post,
  settled,
  sidewaysScroll,
  signIn,
  tabTo,
  violations,
  visit,
} from './website-browser';
import { HOSTILE_TEXT, HOSTILE_TITLE } from './website-hostile';
import { viewsOf } from './website-views';

/** The example church website, as a member meets it, against a running and seeded demo. */

jest.setTimeout(180_000);

const RUN = Date.now().toString(36);
let browser: Browser;
let ruth: Page;
let tom: Page;
let faults: string[];
/** A community in which both may contribute, and a thread that the first test opens there. */
let community: string;
let thread: string;

const h1 = (page: Page) => page.locator('#view h1');

const mayContribute = async (page: Page): Promise<string[]> => {
  const { data } = await ask(page, 'GET', '/me/communities');
  return data.filter(({ abilities }) => abilities.contribute).map(({ documentId }) => documentId);
};

beforeAll(async () => {
  if (!BASE_URL) throw new Error('E2E_BASE_URL must name a running, seeded demo.');
  browser = await launchBrowser();
  const [forRuth, forTom] = [await openPage(browser), await openPage(browser)];
  ruth = forRuth.page;
  tom = forTom.page;
  faults = forRuth.faults;
  await visit(ruth);
  await visit(tom);
});

afterAll(async () => {
  await browser?.close();
});

describe('by keyboard alone', () => {
  it('signs in, and says who you are', async () => {
    await signIn(ruth, 'ruth.okafor');
    await signIn(tom, 'tom.hartley');
    expect(await ruth.locator('#session').textContent()).toContain('Ruth Okafor');
    const toms = await mayContribute(tom);
    community = (await mayContribute(ruth)).find((mine) => toms.includes(mine)) ?? '';
    expect(community).not.toBe('');
  });

  it('goes from a prompt to a published contribution', async () => {
    const title = `Who holds the key on a weekday? ${RUN}`;
    await visit(ruth, `?community=${community}`);
    await tabTo(ruth, '“I’m stuck: can we brainstorm some ideas?”');
    await ruth.keyboard.press('Enter');
    await ruth.locator('.invitation').waitFor();
    await tabTo(ruth, 'Ask it');
    await ruth.keyboard.press('Enter');
    await tabTo(ruth, 'In one line');
    await ruth.keyboard.type(title);
    await tabTo(ruth, 'In your own words');
    await ruth.keyboard.type(`Three people have one, and none is ever at home. ${RUN}`);
    await tabTo(ruth, 'Look it over');
    await ruth.keyboard.press('Enter');
    await ruth.getByRole('heading', { name: 'This is what will be published' }).waitFor();
    expect(await ruth.locator('.preview-paper').textContent()).toContain(title);
    await tabTo(ruth, 'Publish');
    await ruth.keyboard.press('Enter');
    await ruth.getByRole('heading', { level: 1, name: title }).waitFor();
    thread = new URL(ruth.url()).searchParams.get('thread') ?? '';
    expect(thread).toMatch(/^[a-z0-9]{24}$/);
    expect(await h1(ruth).evaluate((heading) => heading === document.activeElement)).toBe(true);
  });

  it('replies, with a stance', async () => {
    const words = `A key safe by the vestry door. ${RUN}`;
    await visit(tom, `?thread=${thread}`);
    await tabTo(tom, 'Your reply');
    await tom.keyboard.type(words);
    await tabTo(tom, 'Just replying');
    await tom.keyboard.press('ArrowDown');
    await tabTo(tom, 'Reply');
    await tom.keyboard.press('Enter');
    const reply = tom.locator('.reply', { hasText: words });
    await reply.waitFor();
    expect(await reply.textContent()).toContain('supports this');
    expect(await tom.getByLabel('Your reply', { exact: true }).inputValue()).toBe('');
  });

  it('thanks, and says why', async () => {
    await visit(tom, `?thread=${thread}`);
    await tabTo(tom, 'Thank: Ruth Okafor');
    await tom.keyboard.press('Enter');
    await tom.getByRole('dialog').waitFor();
    await tom.keyboard.type('I had not dared to ask.');
    await tabTo(tom, 'Say thanks');
    await tom.keyboard.press('Enter');
    await tom.getByRole('button', { name: /^You said thanks/ }).waitFor();
    const { data } = await ask(tom, 'GET', `/contributions/${thread}/thanks`);
    expect(data.map(({ why }) => why)).toEqual(['I had not dared to ask.']);
  });

  it('goes back to where the reader was', async () => {
    await visit(tom, `?community=${community}`);
    const link = tom.locator('.feed-item h3 a').first();
    const address = await link.getAttribute('href');
    await link.focus();
    await tom.keyboard.press('Enter');
    await tom.locator('.thread').waitFor();
    await tom.goBack();
    await tom.locator('.gathering').waitFor();
    await tom.waitForFunction(
      (href) => document.activeElement?.getAttribute('href') === href,
      address
    );
  });
});

describe('what was typed', () => {
  const countOf = async (title: string): Promise<number> => {
    const query = `filters[community]=${community}&filters[text][$containsi]=${encodeURIComponent(title)}`;
    return (await ask(tom, 'GET', `/contributions?${query}`)).data.length;
  };

  it('outlives a lost request, a lost answer and a reload, and is published once', async () => {
    const title = `Does a bucket count as a font ${RUN}`;
    const typed = `The lead was stolen on Tuesday night. ${RUN}`;
    await visit(tom, `?compose=seeking-experience&community=${community}`);
    await tom.getByLabel('In one line').fill(title);
    await tom.getByLabel('In your own words').fill(typed);
    await tom.getByRole('button', { name: 'Look it over' }).click();

    await tom.route('**/contributions', (route) => route.abort('connectionfailed'));
    await tom.getByRole('button', { name: 'Publish' }).click();
    const problem = tom.locator('.problem:not([hidden])');
    await problem.waitFor();
    expect(await problem.textContent()).toContain('kept on this device');
    expect(await countOf(title)).toBe(0);

    await tom.unroute('**/contributions');
    await tom.route('**/contributions', async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    const outbox = tom.locator('#outbox');
    await outbox.getByRole('button', { name: /^Send again/ }).click();
    await tom.locator('#announcements', { hasText: 'did not get through' }).waitFor();
    await tom.unroute('**/contributions');

    await tom.reload();
    await settled(tom);
    expect(await tom.getByLabel('In one line').inputValue()).toBe(title);
    expect(await tom.getByLabel('In your own words').inputValue()).toBe(typed);
    await outbox.getByRole('button', { name: /^Send again/ }).click();
    await tom.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await countOf(title)).toBe(1);
    expect(await outbox.isHidden()).toBe(true);

    await visit(tom, `?compose=seeking-experience&community=${community}`);
    expect(await tom.getByLabel('In one line').inputValue()).toBe('');
  });

  it('stays when it was changed elsewhere meanwhile, beside what changed', async () => {
    await visit(ruth, `?thread=${thread}&edit=${thread}`);
    const text = ruth.getByLabel('In your own words');
    await text.fill('Four people have one now.');
    const elsewhere = await ask<object>(ruth, 'PUT', `/contributions/${thread}`, {
      data: { text: 'Nobody has one now.' },
      version: 1,
    });
    expect(elsewhere.status).toBe(200);
    await ruth.getByRole('button', { name: 'Save' }).click();
    const conflict = ruth.locator('.conflict:not([hidden])');
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain('Nobody');
    expect(await text.inputValue()).toBe('Four people have one now.');
    await conflict.getByRole('button', { name: 'Save mine over it' }).click();
    await ruth.locator('.opening', { hasText: 'Four people have one now.' }).waitFor();
    await ruth.locator('.edit-form').waitFor({ state: 'detached' });
  });

  it('waits for a sign-in that has run out, and goes on', async () => {
    const words = `And a spare with the verger. ${RUN}`;
    await visit(ruth, `?thread=${thread}`);
    await ruth.getByLabel('Your reply', { exact: true }).fill(words);
    await ruth.evaluate(() => {
      sessionStorage.setItem('gathering-places:access', 'no.longer.valid');
      localStorage.removeItem('gathering-places:refresh');
    });
    await ruth.getByRole('button', { name: 'Reply', exact: true }).click();
    await ruth.getByRole('button', { name: 'Sign in and go on' }).click();
    const dialog = ruth.getByRole('dialog', { name: 'Sign in' });
    await dialog.getByLabel('User name or email address').fill('ruth.okafor');
    await dialog.getByLabel('Password').fill(process.env.E2E_PASSWORD ?? '');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await ruth.locator('.reply', { hasText: words }).waitFor();
  });
});

describe('for everybody', () => {
  it.each([320, 1280])('fits and passes axe on each view at %i px, signed in', async (width) => {
    await ruth.setViewportSize({ width, height: 800 });
    for (const [name, search] of Object.entries(viewsOf(community, thread))) {
      await visit(ruth, search);
      expect([name, await sidewaysScroll(ruth)]).toEqual([name, 0]);
      expect([name, await violations(ruth)]).toEqual([name, []]);
    }
    await ruth.goto(`${BASE_URL}/parish/`);
    expect(await sidewaysScroll(ruth)).toBe(0);
    expect(await violations(ruth)).toEqual([]);
  });

  it('fits and passes axe signed out, in the dark, and in a dialog', async () => {
    const { page } = await openPage(browser, 320);
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const search of ['', `?thread=${thread}`, '?view=mine', '?view=communities']) {
      await visit(page, search);
      expect([search, await sidewaysScroll(page)]).toEqual([search, 0]);
      expect([search, await violations(page)]).toEqual([search, []]);
    }
    await page.locator('#session').getByRole('button', { name: 'Sign in' }).click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('hostile text', () => {
  const title = `${HOSTILE_TITLE} ${RUN}`;

  const isUntouched = async (page: Page) => {
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('#view img, #view svg, #view script').count()).toBe(0);
    expect(await page.locator('#view a[href^="javascript:" i]').count()).toBe(0);
  };

  it('is shown, and does nothing', async () => {
    const opened = await post(ruth, '/contributions', {
      community,
      activity: 'information-request',
      title,
      text: `${HOSTILE_TEXT}\n\n${RUN}`,
      details: { whereLooked: HOSTILE_TEXT },
    });
    expect(opened.status).toBe(201);
    await visit(ruth, `?thread=${opened.data.documentId}`);
    expect(await h1(ruth).textContent()).toBe(title);
    await isUntouched(ruth);
    await visit(ruth, `?community=${community}&activity=information-request`);
    await ruth.locator('.feed-item', { hasText: RUN }).first().waitFor();
    await isUntouched(ruth);
    expect(faults).toEqual([]);
  });

  it('is refused as a link', async () => {
    await visit(ruth, `?compose=reusing-assets&community=${community}`);
    await ruth.getByLabel('In one line').fill('A rota that works');
    await ruth.getByLabel('In your own words').fill('Try it.');
    await ruth.getByLabel('What it is called').fill('The rota');
    await ruth.getByLabel('A tool').check();
    await ruth.getByLabel('Where it is').fill('javascript:window.hacked=1');
    await ruth.getByRole('button', { name: 'Look it over' }).click();
    await ruth.locator('.problem', { hasText: 'must be a web address' }).waitFor();
    expect(await ruth.getByLabel('Where it is').getAttribute('aria-invalid')).toBe('true');
  });
});
