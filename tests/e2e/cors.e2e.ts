import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { makeCommunity, makeMember, type TestCommunity } from '../factories/communities';
import { grantAll, makePerson, type TestPerson } from '../factories/people';
import { API, bootApp, setLimits, type App } from '../support/app';
import { listen } from '../support/listening';
import { launchBrowser } from './website-browser';

interface Seen {
  status: number;
  etag: string | null;
  retryAfter: string | null;
  data: { documentId: string; version: number } | null;
}

/** A page of another church's website, with nothing on it. */
const servePage = async (): Promise<http.Server> => {
  const server = http.createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>St Mary</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/** What a page of another origin can do, and see of the answers, in a real browser. */
describe('a website at another address, in Chromium', () => {
  let app: App;
  let url: string;
  let site: http.Server;
  let browser: Browser;
  let community: TestCommunity;
  let ruth: TestPerson;
  /** What the server answered, in order. */
  const answered: string[] = [];

  const open = async (host: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`http://${host}:${(site.address() as AddressInfo).port}/`);
    return page;
  };

  beforeAll(async () => {
    app = await bootApp('cors_in_chromium');
    await grantAll(app);
    community = await makeCommunity(app);
    ruth = await makePerson(app, 'ruth');
    await makeMember(app, community, ruth);
    url = await listen(app);
    app.strapi.server.httpServer.on('request', (asked, answer) =>
      answer.on('finish', () => answered.push(`${asked.method} ${answer.statusCode}`))
    );
    site = await servePage();
    const { port } = site.address() as AddressInfo;
    app.strapi.config.set('plugin::communities-of-practice.cors', {
      origins: [`http://127.0.0.1:${port}`],
    });
    browser = await launchBrowser();
  });

  beforeEach(() => answered.splice(0));

  afterAll(async () => {
    await browser?.close();
    site?.close();
    await app.stop();
  });

  const ask = (
    page: Page,
    method: string,
    at: string,
    headers = {},
    json?: object
  ): Promise<Seen> =>
    page.evaluate(
      async ([address, verb, sent, body]) => {
        const answer = await fetch(address, {
          method: verb,
          headers: sent,
          body: body === undefined ? undefined : JSON.stringify(body),
        });
        const text = await answer.text();
        return {
          status: answer.status,
          etag: answer.headers.get('ETag'),
          retryAfter: answer.headers.get('Retry-After'),
          data: text === '' ? null : JSON.parse(text).data,
        };
      },
      [url + API + at, method, headers, json] as const
    );

  const asRuth = (more = {}) => ({
    Authorization: `Bearer ${ruth.token}`,
    'Content-Type': 'application/json',
    ...more,
  });

  const question = (text: string) => ({
    data: { community: community.key, activity: 'problem-solving', title: 'The boiler', text },
  });

  it('reads, writes, edits by the tag that it saw, and sees why not', async () => {
    const page = await open('127.0.0.1');
    expect((await ask(page, 'GET', '/contributions')).status).toBe(200);
    const key = { 'Idempotency-Key': 'a-key-of-this-page' };
    const posted = await ask(page, 'POST', '/contributions', asRuth(key), question('It died.'));
    expect(posted.status).toBe(201);
    const at = `/contributions/${posted.data?.documentId}`;
    const read = await ask(page, 'GET', at, asRuth());
    expect(read.etag).toMatch(/^"1-/);
    const change = { data: { text: 'It died on Sunday.' } };
    const edit = () => ask(page, 'PUT', at, asRuth({ 'If-Match': read.etag }), change);
    expect((await edit()).data?.version).toBe(2);
    expect((await edit()).status).toBe(412);
    expect((await ask(page, 'POST', '/contributions', {}, question('X.'))).status).toBe(415);
    setLimits(app, { secondsBetweenContributions: 60, samePostMinutes: 0 });
    const tooFast = await ask(page, 'POST', '/contributions', asRuth(), question('Again.'));
    setLimits(app);
    expect([tooFast.status, Number(tooFast.retryAfter) > 0]).toEqual([429, true]);
    await page.close();
  });

  it('is sent nothing twice: the browser asks whether it changed', async () => {
    const page = await open('127.0.0.1');
    for (const [at, headers] of [
      ['/contributions?sort=active', {}],
      ['/contributions?sort=unanswered', asRuth()],
    ] as const) {
      answered.splice(0);
      const [first, second] = [
        await ask(page, 'GET', at, headers),
        await ask(page, 'GET', at, headers),
      ];
      expect(second).toEqual(first);
      expect(answered.filter((one) => one.startsWith('GET'))).toEqual(['GET 200', 'GET 304']);
    }
    answered.splice(0);
    await ask(page, 'GET', '/me', asRuth());
    await ask(page, 'GET', '/me', asRuth());
    expect(answered.filter((one) => one.startsWith('GET'))).toEqual(['GET 200', 'GET 200']);
    await page.close();
  });

  it('that is not named sees nothing, and its writes do not even leave', async () => {
    const page = await open('localhost');
    await expect(ask(page, 'GET', '/contributions')).rejects.toThrow('Failed to fetch');
    const sent = ask(page, 'POST', '/contributions', asRuth(), question('From elsewhere.'));
    await expect(sent).rejects.toThrow('Failed to fetch');
    expect(answered).toEqual(['GET 200', 'OPTIONS 204']);
    await page.close();
  });
});
