import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import type { TestPerson } from '../factories/people';
import type { App } from '../support/app';

const PATIENCE_MS = 15_000;
export const PASSWORD = 'Correct-Horse-7';

export interface Site {
  /** Of its one page, as `http://127.0.0.1:1234/church`. */
  address: string;
  stop(): void;
}

interface Served {
  /** Of `embed.js`. */
  script: string;
  /** What stands in the page's `main`, instead of the element alone. */
  body?: string;
  head?: string;
  /** By path. */
  files?: Record<string, string>;
}

/** A page of a church's website at another address: the two lines of the README under a strict policy. */
export const serveSite = async ({
  script,
  body = '<gathering-places></gathering-places>',
  head = '',
  files = {},
}: Served): Promise<Site> => {
  const { origin } = new URL(script);
  const server = http.createServer(({ url = '' }, response) => {
    const file = files[url];
    if (file !== undefined) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(file);
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'unsafe-inline'; worker-src 'self'; script-src 'self' ${origin}; connect-src ${origin}; img-src blob:; require-trusted-types-for 'script'; trusted-types lit-html gathering-places`
    );
    response.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>St Mary</title>${head}
<body><main><h1>St Mary</h1>
<script src="${script}" defer></script>
${body}</main>`
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/church`,
    stop: () => server.close().closeAllConnections(),
  };
};

/** Lets the site call the app, as `cors.origins` of its configuration does. */
export const allowSite = (app: App, { address }: Site): void => {
  app.strapi.config.set('plugin::communities-of-practice.cors', {
    origins: [new URL(address).origin],
  });
};

export const givePassword = (app: App, { id }: TestPerson): Promise<unknown> =>
  app.strapi.plugin('users-permissions').service('user').edit(id, { password: PASSWORD });

export const openSite = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address);
  await page.locator('.place > *').first().waitFor();
  return page;
};

export const signInOn = async (page: Page, { name }: TestPerson): Promise<void> => {
  await page
    .getByRole('button', { name: /^Sign in/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  await dialog.getByLabel('E-mail address or user name').fill(name);
  await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('.account summary').waitFor();
};
