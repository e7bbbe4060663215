import type { Browser, Page } from 'playwright-core';
import { mondaysBefore } from '../support/facts-oracle';
import { openBrowser, openPage, signIn } from './admin-browser';
import { ContentManager, type Entry } from './admin-content';
import { countHealth } from './admin-health-count';
import { baseUrl, pages } from './admin-settings';

interface Metric {
  key: string;
  value: number | null;
  n: number;
}

const ZONE = 'Europe/London';

/** Ten numbers of each community's health page, beside a hand count of what was seeded; and the page itself. */
describe('the health page', () => {
  let content: ContentManager;
  let communities: Entry[];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    content = await ContentManager.open();
    communities = (await content.list('community')).filter(({ isArchived }) => !isArchived);
    browser = await openBrowser();
    ({ page } = await openPage(
      await browser.newContext({ viewport: { width: 1280, height: 900 } })
    ));
    await signIn(page);
  });

  afterAll(() => browser?.close());

  it('says what one counts by hand, of each community', async () => {
    expect(communities.length).toBeGreaterThan(2);
    const edges = mondaysBefore(Date.now(), ZONE, 14);
    for (const { documentId, name } of communities) {
      const { data } = await content.health(documentId);
      const metrics = new Map<string, Metric>(data.metrics.map((one: Metric) => [one.key, one]));
      const n = (key: string) => metrics.get(key)?.n;
      const successes = (key: string) => Math.round((metrics.get(key)?.value ?? 0) * (n(key) ?? 0));
      expect([data.timeZone, Date.parse(data.window.from)]).toEqual([ZONE, edges[0]]);
      expect({
        name,
        contributions: n('activity-evenness'),
        activeWeeks: metrics.get('active-weeks')?.value,
        exchanges: n('longest-silence'),
        turnedSeven: n('response-rate'),
        answeredInTime: successes('response-rate'),
        turnedThirty: n('resolution'),
        firstAnswers: n('self-organising'),
        firstAnswersByMembers: successes('self-organising'),
        writers: n('absence-factor'),
        usedOrAdaptable: n('reuse'),
      }).toEqual({ name, ...(await countHealth(content, documentId, edges)) });
    }
  });

  it('shows them, with the contributions behind a figure, and how it is computed', async () => {
    const waiting = await Promise.all(
      communities.map(async ({ documentId }) => {
        const { data } = await content.health(documentId);
        const metric = data.metrics.find(({ key }: Metric) => key === 'unanswered');
        return { documentId, count: Math.round((metric?.value ?? 0) * (metric?.n ?? 0)) };
      })
    );
    const most = waiting.sort((one, other) => other.count - one.count)[0];
    expect(most?.count).toBeGreaterThan(0);
    await page.goto(`${baseUrl}${pages.health(most?.documentId ?? '')}`);
    const line = page.locator('[data-metric="unanswered"]');
    await line.getByText('Which contributions').click();
    await line.locator('li').first().waitFor();
    expect(await line.locator('li').count()).toBe(most?.count);
    await line.getByText('How this is computed').click();
    await line.getByText(`Here: ${most?.count} of `).waitFor();
  });
});
