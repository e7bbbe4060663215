import fs from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Where the running, seeded demo answers, and the password of its two log-ins. */
export const BASE_URL = process.env.E2E_BASE_URL ?? '';
const PASSWORD = process.env.E2E_PASSWORD ?? '';
export const GATHERING = `${BASE_URL}/parish/gathering-places.html`;
export const API = `${BASE_URL}/api/communities-of-practice`;

const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const MOST_TABS = 80;

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.E2E_CHROMIUM ?? '/usr/bin/chromium',
    args: CHROMIUM_FLAGS,
  });

/** A page of its own, with its own storage; whatever breaks on it is kept in `faults`. */
export const openPage = async (browser: Browser, width = 1280) => {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, faults };
};

/** Waits until the element is there and nothing is being read any more. */
export const settled = (page: Page) =>
  page.waitForFunction(() => {
    const root = document.querySelector('gathering-places')?.shadowRoot;
    return root?.querySelector('.place > *') && root.querySelector('[aria-busy="true"]') === null;
  });

/** @param search as `?gp-view=mine` */
export const visit = async (page: Page, search = '') => {
  await page.goto(GATHERING + search);
  await settled(page);
};

/** What has the keyboard, inside the element too: its accessible name, near enough. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let deepest: Element | null = document.activeElement;
    while (deepest?.shadowRoot?.activeElement) deepest = deepest.shadowRoot.activeElement;
    const focused = deepest;
    if (!(focused instanceof HTMLElement) || focused === document.body) return '';
    const isInput =
      focused instanceof HTMLInputElement ||
      focused instanceof HTMLTextAreaElement ||
      focused instanceof HTMLSelectElement;
    const label = isInput ? focused.labels?.[0]?.textContent : focused.textContent;
    return (focused.getAttribute('aria-label') ?? label ?? '').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until what begins with `name` has the keyboard. @returns how often. */
export const tabTo = async (page: Page, name: string): Promise<number> => {
  const met: string[] = [];
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = await focusedName(page);
    if (focused.startsWith(name)) return pressed + 1;
    met.push(focused);
  }
  throw new Error(`Tab never reached "${name}". It met: ${met.join(' | ')}`);
};

/** Signs in by keyboard alone, on the page as it stands. */
export const signIn = async (page: Page, userName: string): Promise<void> => {
  await page.evaluate(() => document.body.focus());
  await tabTo(page, 'Sign in');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Sign in' }).waitFor();
  await page.keyboard.type(userName);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('.account summary').waitFor();
  await settled(page);
};

/** What of an answer these tests look at; its whole shape is the API tests' matter. */
interface Item {
  documentId: string;
  why: string | null;
  abilities: { contribute: boolean };
}

interface Answer<Data> {
  status: number;
  data: Data;
  retryAfterSeconds?: number;
}

interface Asked {
  data?: object;
  /** Sent as `If-Match`. */
  version?: number;
}

/** A request with the page's own token, around the website. */
export const ask = <Data = Item[]>(
  page: Page,
  method: string,
  path: string,
  { data, version }: Asked = {}
): Promise<Answer<Data>> =>
  page.evaluate(
    async ([address, verb, body, etag]) => {
      const name = Object.keys(localStorage).find((key) =>
        key.startsWith('gathering-places:session')
      );
      const session = localStorage.getItem(name ?? '');
      const response = await fetch(address ?? '', {
        method: verb,
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${JSON.parse(session ?? 'null')?.accessToken}`,
          ...(etag ? { 'If-Match': etag } : {}),
        },
        ...(body ? { body } : {}),
      });
      const answer = await response.json();
      const retryAfterSeconds = answer.error?.details?.retryAfterSeconds;
      return { status: response.status, data: answer.data, retryAfterSeconds };
    },
    [
      API + path,
      method,
      data ? JSON.stringify({ data }) : null,
      version === undefined ? null : `"${version}"`,
    ] as const
  );

/** Posts as soon as the posting limits let it: as long as the server itself says. */
export const post = async (page: Page, path: string, data: object): Promise<Answer<Item>> => {
  const answer = await ask<Item>(page, 'POST', path, { data });
  if (answer.status !== 429 || !answer.retryAfterSeconds) return answer;
  const waitMs = answer.retryAfterSeconds * 1000;
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  return ask<Item>(page, 'POST', path, { data });
};

interface Violation {
  id: string;
  nodes: { html: string }[];
}

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every violation that axe finds, as a line each: on the whole page, or in what a selector names. */
export const violations = async (page: Page, within = 'html'): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(
    async ([selector, rules]) => {
      const { axe: tester } = window as unknown as {
        axe: { run(context: string, options: object): Promise<{ violations: Violation[] }> };
      };
      const found = await tester.run(selector, { runOnly: rules });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    [within, RULES] as const
  );
};

/** How far the page is wider than its window; 0 when nothing scrolls sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
