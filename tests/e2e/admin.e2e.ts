import type { Browser, BrowserContext, Page } from 'playwright-core';
import { seriousViolations } from './admin-axe';
import { openBrowser, openPage, signIn, type Mishaps } from './admin-browser';
import { ContentManager, type Entry } from './admin-content';
import { countMembers, countRequests, countUnanswered } from './admin-hand-count';
import { baseUrl, pages } from './admin-settings';

const STAMP = Date.now().toString(36);
const HOSTILE_TITLE = `<img src=x onerror="window.pwned=1"> e2e ${STAMP} {name} <b>bold</b>`;
const HOSTILE_TEXT = [
  '<script>window.pwned = 1; alert(1)</script>',
  '<svg onload="window.pwned=1"></svg>',
  '[click](javascript:window.pwned=1)',
].join('\n\n');
const WIDGET = '[data-strapi-widget-id*="communities-of-practice"]';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let mishaps: Mishaps;
let content: ContentManager;
let community: Entry;
let hostile: Entry;
const written: Entry[] = [];

/** A held contribution of somebody's, which the test takes away again. */
const write = async (title: string, text: string): Promise<Entry> => {
  const entry = await content.create('contribution', {
    title,
    text,
    activity: 'problem-solving',
    community: { connect: [{ documentId: community.documentId }] },
    author: { connect: [{ documentId: await content.somebody() }] },
  });
  written.push(entry);
  await content.hold(entry.documentId);
  return entry;
};

const visit = async (path: string, ready: string): Promise<void> => {
  await page.goto(`${baseUrl}${path}`);
  await page.locator(ready).first().waitFor();
};

const total = async (name: string): Promise<number> =>
  Number.parseInt(await page.locator(`[data-total="${name}"]`).innerText(), 10);

const item = (standing: string) =>
  page.locator(`[data-item="${hostile.documentId}"][data-standing="${standing}"]`);

beforeAll(async () => {
  content = await ContentManager.open();
  const communities = await content.list('community');
  const found = communities.find(({ isArchived }) => !isArchived);
  if (!found) throw new Error('The demo has no community: seed it first.');
  community = found;
  hostile = await write(HOSTILE_TITLE, HOSTILE_TEXT);
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  ({ page, mishaps } = await openPage(context));
  await signIn(page);
});

afterAll(async () => {
  await browser?.close();
  for (const { documentId } of written) await content.remove('contribution', documentId);
});

afterEach(async () => {
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(mishaps).toEqual({ dialogs: [], errors: [] });
});

describe('the overview', () => {
  it('shows the figures that a hand count gives', async () => {
    await visit(pages.overview, '[data-total="unanswered"]');
    expect(await total('unanswered')).toBe(await countUnanswered(content));
    expect(await total('requests')).toBe(await countRequests(content));
    const members = page.locator(`[data-community="${community.documentId}"] td`).nth(2);
    expect(Number(await members.innerText())).toBe(
      await countMembers(content, community.documentId)
    );
  });

  it('leads to the page of a community', async () => {
    await visit(pages.overview, '[data-community]');
    await page
      .getByRole('link', { name: String(community.name), exact: true })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: String(community.name) }).waitFor();
    expect(await page.locator('[data-activity]').count()).toBe(11);
    expect(new URL(page.url()).pathname).toBe(pages.community(community.documentId));
  });
});

describe('the repertoire', () => {
  const edit = (kind: string, { documentId }: Entry) =>
    `/admin/content-manager/collection-types/plugin::communities-of-practice.${kind}/${documentId}`;
  const shownHere = (kind: 'resource' | 'faq' | 'visit') =>
    content.list(kind, { 'community.documentId': community.documentId, standing: 'shown' });

  it('lists what a hand count finds', async () => {
    await visit(pages.repertoire(community.documentId), '[data-listed]');
    const kinds = [await shownHere('resource'), await shownHere('faq'), await shownHere('visit')];
    const listed = await page
      .locator('[data-listed]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-listed')));
    expect(new Set(listed)).toEqual(
      new Set(kinds.flatMap((kind) => kind.map(({ documentId }) => documentId)))
    );
  });

  it.each([
    ['resource', 'Lineage and uses', 'Used'],
    ['faq', 'Sources, credits, review', 'Drawn from'],
    ['visit', 'Where it stands', 'Who comes'],
  ] as const)('says beside the form of a %s what came of it', async (kind, panel, part) => {
    const [entry] = await content.list(kind);
    if (!entry) throw new Error(`The demo has no ${kind}.`);
    await visit(edit(kind, entry), `h2:has-text("${panel}")`);
    await page.getByRole('heading', { level: 3, name: part, exact: true }).waitFor();
  });
});

describe('people', () => {
  it('are paused with a reason, and taken back to what they were', async () => {
    await visit(pages.people(community.documentId), '[data-person]');
    const before = await content.list('membership', {
      'community.documentId': community.documentId,
    });
    const row = page
      .locator('[data-person][data-state="active"]')
      .filter({ hasNotText: 'Facilitator' });
    const name = await row.first().locator('bdi').innerText();
    await page.getByRole('button', { name: `Change: ${name}`, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Pause' }).click();
    await page
      .getByRole('dialog')
      .or(page.getByRole('alertdialog'))
      .getByRole('textbox')
      .fill('A test.');
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.getByText(`${name} is paused.`).waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('everything is as it was').waitFor();
    const after = await content.list('membership', {
      'community.documentId': community.documentId,
    });
    const lives = (entries: Entry[]) =>
      entries.map(({ documentId, state, role, joinedAt }) => ({
        documentId,
        state,
        role,
        joinedAt,
      }));
    expect(lives(after)).toEqual(lives(before));
  });
});

describe('an editor’s own label', () => {
  it('shows in the edit form, once it is given in Configure the view', async () => {
    const label = `Concern ${STAMP}`;
    await content.label('community', 'domain', label);
    await visit(
      `/admin/content-manager/collection-types/plugin::communities-of-practice.community/${community.documentId}`,
      `label:has-text("${label}")`
    );
    await content.label('community', 'domain', 'Domain');
  });
});

describe('moderation', () => {
  it('hides and restores what is held, from the page of its community', async () => {
    await visit(pages.community(community.documentId), `[data-item="${hostile.documentId}"]`);
    await item('held')
      .getByRole('button', { name: /^Hide:/ })
      .click();
    await page.getByRole('button', { name: 'Hide it' }).click();
    await page.getByRole('status').filter({ hasText: STAMP }).waitFor();
    await item('held').waitFor({ state: 'detached' });
    expect(await content.find('contribution', hostile.documentId)).toMatchObject({
      standing: 'hidden',
    });

    await visit(pages.moderation, `[data-item="${hostile.documentId}"]`);
    await item('hidden')
      .getByRole('button', { name: /^Restore:/ })
      .click();
    await item('hidden').waitFor({ state: 'detached' });
    expect(await content.find('contribution', hostile.documentId)).toMatchObject({
      standing: 'shown',
    });
  });

  it('takes a slip of the hand back', async () => {
    const held = await write(`Undo me ${STAMP}`, 'Held by mistake.');
    await visit(pages.moderation, `[data-item="${held.documentId}"]`);
    await page.getByRole('button', { name: `Hide: Undo me ${STAMP}` }).click();
    await page.getByRole('button', { name: 'Hide it' }).click();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'stands as it did' }).waitFor();
    expect(await content.find('contribution', held.documentId)).toMatchObject({
      standing: 'held',
    });
  });
});

describe('what a member wrote', () => {
  it('stands on the page as they typed it, and does nothing', async () => {
    await visit(pages.community(community.documentId), 'text=Latest contributions');
    await page.getByText(HOSTILE_TITLE, { exact: true }).first().waitFor();
    expect(await page.locator('main img[src="x"], main svg[onload]').count()).toBe(0);
    expect(await page.locator('main a[href^="javascript:"]').count()).toBe(0);
  });
});

describe('the homepage', () => {
  it('says in its widget what the overview says', async () => {
    await visit(pages.overview, '[data-total="unanswered"]');
    const unanswered = await total('unanswered');
    await visit(pages.homepage, '[data-total="unanswered"]');
    expect(await total('unanswered')).toBe(unanswered);
  });
});

describe('the settings', () => {
  it('offer each role its switch, and say what to mend', async () => {
    await visit(pages.settings, '[data-role="public"]');
    await page.locator('[data-check="permissions"]').waitFor();
    expect(await page.getByRole('switch').count()).toBeGreaterThanOrEqual(2);
    await page.getByRole('switch', { name: 'Public' }).waitFor();
  });
});

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  beforeAll(() => page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme));

  it.each([
    ['overview', () => pages.overview, '[data-community]', 'main'],
    ['community', () => pages.community(community.documentId), '[data-activity]', 'main'],
    [
      'conversations',
      () => pages.conversations(community.documentId),
      '[data-conversation]',
      'main',
    ],
    ['repertoire', () => pages.repertoire(community.documentId), '[data-listed]', 'main'],
    ['health', () => pages.health(community.documentId), '[data-metric]', 'main'],
    ['people here', () => pages.people(community.documentId), '[data-person]', 'main'],
    [
      'settings of one',
      () => pages.communitySettings(community.documentId),
      '[data-choice]',
      'main',
    ],
    ['people', () => pages.everybody, '[data-person]', 'main'],
    ['moderation', () => pages.moderation, 'h2', 'main'],
    ['safeguarding', () => pages.safeguarding, 'h2', 'main'],
    ['settings', () => pages.settings, '[data-check]', 'main'],
    ['widget', () => pages.homepage, `${WIDGET} [data-total]`, `${WIDGET} ul`],
  ])('axe finds nothing serious: %s', async (_name, path, ready, within) => {
    await visit(path(), ready);
    expect(await seriousViolations(page, within)).toEqual([]);
  });
});

describe('a narrow window', () => {
  it.each([320, 400])('%i px wide needs no sideways scrolling', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const { documentId } = community;
    for (const path of [
      pages.overview,
      pages.community(documentId),
      pages.conversations(documentId),
      pages.repertoire(documentId),
      pages.health(documentId),
      pages.people(documentId),
      pages.communitySettings(documentId),
      pages.everybody,
      pages.moderation,
    ]) {
      await visit(path, 'main h2, main table, main [data-conversation], main [data-listed]');
      const overflow = await page
        .locator('main')
        .evaluate((main) => main.scrollWidth - main.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
});
