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

const RUN = Date.now().toString(36);
let browser: Browser;
let ruth: Page;
let tom: Page;
let faults: string[];
/** A community in which both may contribute, and a thread that the first test opens there. */
let community: string;
let thread: string;

const mayContribute = async (page: Page): Promise<string[]> => {
  const { data } = await ask(page, 'GET', '/me/communities');
  return data.filter(({ abilities }) => abilities.contribute).map(({ documentId }) => documentId);
};

const countOf = async (page: Page, words: string): Promise<number> => {
  const query = `filters[community]=${community}&filters[text][$containsi]=${encodeURIComponent(words)}`;
  return (await ask(page, 'GET', `/contributions?${query}`)).data.length;
};

/** How often somebody replied just so in the thread. */
const repliesOf = async (page: Page, words: string): Promise<number> => {
  const { data } = await ask<{ text: string }[]>(
    page,
    'GET',
    `/replies?filters[contribution]=${thread}&pagination[pageSize]=100`
  );
  return data.filter(({ text }) => text === words).length;
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
  it('reaches the first conversation within eight stops after the skip link', async () => {
    await visit(ruth);
    const first = await ruth.locator('.item .h1 a').first().textContent();
    await ruth.evaluate(() => document.getElementById('content')?.focus());
    const met = await tabTo(ruth, first?.trim() ?? '');
    expect(met).toBeLessThanOrEqual(8);
  });

  it('signs in, and says who you are', async () => {
    await visit(ruth);
    await signIn(ruth, 'ruth.okafor');
    await signIn(tom, 'tom.hartley');
    await ruth.locator('.toast', { hasText: 'Signed in as Ruth Okafor' }).waitFor();
    const toms = await mayContribute(tom);
    community = (await mayContribute(ruth)).find((mine) => toms.includes(mine)) ?? '';
    expect(community).not.toBe('');
  });

  it('goes from a sentence to a published contribution', async () => {
    const title = `Who holds the key on a weekday? ${RUN}`;
    await visit(ruth, `?gp-community=${community}`);
    await tabTo(ruth, '“I’m stuck: can we brainstorm some ideas?”');
    await ruth.keyboard.press('Enter');
    await tabTo(ruth, 'Say this yourself');
    await ruth.keyboard.press('Enter');
    await tabTo(ruth, 'In a few words');
    await ruth.keyboard.type(title);
    await tabTo(ruth, 'What would you like to say?');
    await ruth.keyboard.type(`Three people have one, and none is ever at home. ${RUN}`);
    await tabTo(ruth, 'Publish to the web');
    await ruth.keyboard.press('Enter');
    await ruth.getByRole('heading', { name: title }).waitFor();
    thread = new URL(ruth.url()).searchParams.get('gp-thread') ?? '';
    expect(thread).toMatch(/^[a-z0-9]{24}$/);
  });

  it('replies, with a stance', async () => {
    const words = `A key safe by the vestry door. ${RUN}`;
    await visit(tom, `?gp-thread=${thread}`);
    await tabTo(tom, 'Your reply');
    await tom.keyboard.type(words);
    await tabTo(tom, 'I support this');
    await tom.keyboard.press('Space');
    await tabTo(tom, 'Send');
    await tom.keyboard.press('Enter');
    const reply = tom.locator('.reply', { hasText: words });
    await reply.waitFor();
    expect(await reply.textContent()).toContain('supports this');
    expect(await tom.getByLabel('Your reply', { exact: true }).inputValue()).toBe('');
  });

  it('thanks, and says why', async () => {
    await visit(tom, `?gp-thread=${thread}`);
    await tabTo(tom, 'Thanks');
    await tom.keyboard.press('Enter');
    await tom.getByRole('dialog', { name: 'Thank Ruth Okafor' }).waitFor();
    await tom.keyboard.type('I had not dared to ask.');
    await tabTo(tom, 'Say thanks');
    await tom.keyboard.press('Enter');
    await tom.locator('.lines', { hasText: 'I had not dared to ask.' }).waitFor();
    const { data } = await ask(tom, 'GET', `/contributions/${thread}/thanks`);
    expect(data.map(({ why }) => why)).toEqual(['I had not dared to ask.']);
  });

  it('goes back to where the reader was', async () => {
    await visit(tom, `?gp-community=${community}`);
    const link = tom.locator('.item .h1 a').first();
    const title = await link.textContent();
    await link.focus();
    await tom.keyboard.press('Enter');
    await tom.locator('.opening').waitFor();
    await tom.goBack();
    await settled(tom);
    await tom.waitForFunction(
      (wanted) =>
        document.querySelector('gathering-places')?.shadowRoot?.activeElement?.textContent ===
        wanted,
      title
    );
  });
});

describe('what was typed', () => {
  it('outlives a lost answer, a reload and no network, and is published once', async () => {
    const words = `The lead was stolen on Tuesday night. ${RUN}`;
    await visit(tom, `?gp-thread=${thread}`);
    const field = tom.getByLabel('Your reply', { exact: true });
    await field.fill(words);
    await tom.waitForTimeout(600);
    await tom.reload();
    await settled(tom);
    expect(await field.inputValue()).toBe(words);

    await tom.route('**/replies', async (route) => {
      let answer = await route.fetch();
      while (answer.status() === 429) {
        const seconds = Number(answer.headers()['retry-after']);
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
        answer = await route.fetch();
      }
      await route.abort('connectionreset');
    });
    await tom.getByRole('button', { name: 'Send', exact: true }).click();
    await tom.locator('.stale', { hasText: '1 thing that you sent waits' }).waitFor();
    expect(await repliesOf(tom, words)).toBe(1);
    await tom.unroute('**/replies');

    await tom.reload();
    await tom.locator('.toast', { hasText: 'What waited is published.' }).waitFor();
    expect(await repliesOf(tom, words)).toBe(1);
    expect(await tom.locator('.stale').count()).toBe(0);
  });

  it('waits without a network, and goes out by itself when there is one', async () => {
    const words = `And the font lid with it. ${RUN}`;
    await visit(tom, `?gp-thread=${thread}`);
    await tom.context().setOffline(true);
    await tom.getByLabel('Your reply', { exact: true }).fill(words);
    await tom.getByRole('button', { name: 'Send', exact: true }).click();
    await tom.locator('.stale', { hasText: '1 thing that you sent waits' }).waitFor();
    await tom.context().setOffline(false);
    await tom.locator('.toast', { hasText: 'What waited is published.' }).waitFor();
    expect(await repliesOf(tom, words)).toBe(1);
  });

  it('stays when it was changed elsewhere meanwhile, beside what changed', async () => {
    await visit(ruth, `?gp-thread=${thread}`);
    await ruth.locator('.opening').getByRole('button', { name: 'Change' }).click();
    const text = ruth.getByLabel('Your words');
    await text.fill('Four people have one now.');
    const elsewhere = await ask<object>(ruth, 'PUT', `/contributions/${thread}`, {
      data: { text: 'Nobody has one now.' },
      version: 1,
    });
    expect(elsewhere.status).toBe(200);
    await ruth.getByRole('button', { name: 'Save' }).click();
    await ruth.locator('.opening .closing', { hasText: 'Nobody has one now.' }).waitFor();
    expect(await text.inputValue()).toBe('Four people have one now.');
    await ruth.getByRole('button', { name: 'Save mine over it' }).click();
    await ruth.locator('.opening .words', { hasText: 'Four people have one now.' }).waitFor();
    await text.waitFor({ state: 'detached' });
  });

  it('waits for a sign-in that has run out, and goes on', async () => {
    const words = `And a spare with the verger. ${RUN}`;
    await visit(ruth, `?gp-thread=${thread}`);
    await ruth.getByLabel('Your reply', { exact: true }).fill(words);
    await ruth.evaluate(() => {
      const name = Object.keys(localStorage).find((key) => key.includes(':session:')) ?? '';
      const record = JSON.parse(localStorage.getItem(name) ?? '{}');
      const spent = { ...record, accessToken: 'no.longer.valid', refreshToken: null };
      localStorage.setItem(name, JSON.stringify(spent));
    });
    await ruth.getByRole('button', { name: 'Send', exact: true }).click();
    const dialog = ruth.getByRole('dialog', { name: 'Sign in' });
    await dialog.getByLabel('E-mail address or user name').fill('ruth.okafor');
    await dialog.getByLabel('Password', { exact: true }).fill(process.env.E2E_PASSWORD ?? '');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await ruth.locator('.reply', { hasText: words }).waitFor();
    expect(await repliesOf(ruth, words)).toBe(1);
  });
});

describe('for everybody', () => {
  const THEMES = ['light', 'dark'] as const;

  it.each([320, 390, 768, 1280].flatMap((width) => THEMES.map((theme) => [width, theme] as const)))(
    'fits and passes axe on each view at %i px, signed in, %s',
    async (width, theme) => {
      await ruth.setViewportSize({ width, height: 800 });
      await ruth.emulateMedia({ colorScheme: theme });
      for (const [name, search] of Object.entries(viewsOf(community, thread))) {
        await visit(ruth, search);
        expect([name, await sidewaysScroll(ruth)]).toEqual([name, 0]);
        expect([name, await violations(ruth)]).toEqual([name, []]);
      }
      await ruth.goto(`${BASE_URL}/parish/`);
      expect(await sidewaysScroll(ruth)).toBe(0);
      expect(await violations(ruth)).toEqual([]);
      await ruth.emulateMedia({ colorScheme: null });
    }
  );

  it('fits with letters twice as large', async () => {
    await ruth.setViewportSize({ width: 390, height: 844 });
    for (const [name, search] of Object.entries(viewsOf(community, thread))) {
      await visit(ruth, search);
      const height = () => ruth.locator('gathering-places').evaluate((of) => of.clientHeight);
      const before = await height();
      await ruth.addStyleTag({ content: 'html { font-size: 200% !important }' });
      expect([name, await sidewaysScroll(ruth)]).toEqual([name, 0]);
      expect(await height()).toBeGreaterThan(before);
    }
  });

  it('fits and passes axe signed out, in the dark, and in a dialog', async () => {
    const { page } = await openPage(browser, 320);
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const search of ['', `?gp-thread=${thread}`, '?gp-view=mine', '?gp-view=communities']) {
      await visit(page, search);
      expect([search, await sidewaysScroll(page)]).toEqual([search, 0]);
      expect([search, await violations(page)]).toEqual([search, []]);
    }
    await page.getByRole('button', { name: 'Sign in' }).first().click();
    await page.getByRole('dialog', { name: 'Sign in' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('hostile text', () => {
  const title = `${HOSTILE_TITLE} ${RUN}`;

  it('is shown, and does nothing', async () => {
    const opened = await post(ruth, '/contributions', {
      community,
      activity: 'information-request',
      title,
      text: `${HOSTILE_TEXT}\n\n${RUN}`,
      details: { whereLooked: HOSTILE_TEXT },
    });
    expect(opened.status).toBe(201);
    for (const search of [
      `?gp-thread=${opened.data.documentId}`,
      `?gp-community=${community}&gp-activity=information-request`,
    ]) {
      await visit(ruth, search);
      await ruth.locator('.gp .place', { hasText: RUN }).waitFor();
      expect(await ruth.evaluate(() => 'hacked' in window)).toBe(false);
      expect(
        await ruth.locator('.gp .place img, .gp .place script, .gp .place svg:not(.icon)').count()
      ).toBe(0);
      expect(await ruth.locator('.gp .place a[href^="javascript:" i]').count()).toBe(0);
    }
    expect(await countOf(ruth, title)).toBe(1);
    expect(faults).toEqual([]);
  });

  it('is refused as a link, and stays in the form', async () => {
    await visit(ruth, `?gp-compose=reusing-assets&gp-community=${community}`);
    await ruth.getByLabel('In a few words').fill('A rota that works');
    await ruth.getByLabel('What would you like to say?').fill('Try it.');
    await ruth.getByLabel('What it is called').fill('The rota');
    const kind = ruth.locator('label').filter({ hasText: 'A tool' }).locator('select');
    await kind.selectOption({ label: 'A tool' });
    await ruth.getByLabel('Where it is').fill('ftp://example.org/rota');
    await ruth.getByRole('button', { name: 'Publish to the web' }).click();
    await ruth.locator('.notice-box', { hasText: 'must be a web address' }).waitFor();
    expect(await ruth.getByLabel('Where it is').inputValue()).toBe('ftp://example.org/rota');
  });
});
