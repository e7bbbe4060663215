/**
 * What a phone in a vestry waits for: bytes, requests and time until the first conversation can be read, in Chromium on
 * 400 kbit/s with 400 ms of latency, on a page of another origin with nothing but the two lines.
 * Against a running demo: `BASE_URL=http://localhost:1337 npm run bench:embed`.
 */
import http from 'node:http';
import { chromium } from 'playwright-core';

const BASE_URL = process.env.BASE_URL ?? 'http://localhost:1337';
const ROUNDS = 3;
const BYTES_A_SECOND = 400_000 / 8;
const LATENCY_MS = 400;
const PATIENCE_MS = 60_000;
/** A reader stays a little; meanwhile what was read is kept. */
const STAY_MS = 8_000;
const SAME_PORT_EACH_TIME = 1_459;

const PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>St Mary</title>
<h1>St Mary</h1>
<script src="${BASE_URL}/api/communities-of-practice/embed.js" defer></script>
<gathering-places></gathering-places>`;

const serveSite = () =>
  new Promise((resolve) => {
    const server = http.createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(PAGE);
    });
    server.listen(SAME_PORT_EACH_TIME, '127.0.0.1', () => resolve(server));
  });

/** Opens the site once, and waits until the first conversation's title is there. */
const visit = async (context) => {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  });
  const ours = new Set();
  let bytes = 0;
  wire.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith(BASE_URL)) ours.add(requestId);
  });
  wire.on('Network.requestServedFromCache', ({ requestId }) => ours.delete(requestId));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ours.has(requestId)) bytes += encodedDataLength;
  });
  const begun = performance.now();
  await page.goto(`http://127.0.0.1:${SAME_PORT_EACH_TIME}/`, { waitUntil: 'commit' });
  await page.locator('.item .h1 a').first().waitFor({ timeout: PATIENCE_MS });
  const readableMs = performance.now() - begun;
  await page.waitForTimeout(LATENCY_MS * 3);
  const atFirst = { readableMs, bytes, requests: ours.size };
  await page.waitForTimeout(STAY_MS);
  await page.close();
  return atFirst;
};

const median = (values) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

const row = (name, visits) =>
  `| ${name} | ${(median(visits.map(({ readableMs }) => readableMs)) / 1000).toFixed(2)} s | ${median(
    visits.map(({ requests }) => requests)
  )} | ${(median(visits.map(({ bytes }) => bytes)) / 1000).toFixed(1)} kB |`;

const site = await serveSite();
const browser = await chromium.launch({
  executablePath: process.env.E2E_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox'],
});
const cold = [];
const returning = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  cold.push(await visit(context));
  returning.push(await visit(context));
  await context.close();
}
await browser.close();
site.close();
console.log(`Median of ${ROUNDS}; bytes with headers.\n`);
console.log('| | readable after | requests | over the wire |');
console.log('| --- | ---: | ---: | ---: |');
console.log(row('for the first time', cold));
console.log(row('on return', returning));
console.log(`
Beside it, by their own documents (2026-11): Isso, one file of 65 kB, 20 kB by gzip (its README), without the comments and
their request; giscus names no size (a script that puts a frame of giscus.app, with GitHub's Discussions, into the page).`);
