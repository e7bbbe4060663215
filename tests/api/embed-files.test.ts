import zlib from 'node:zlib';
import { API, bootApp, type App } from '../support/app';
import { listen } from '../support/listening';
import { fetchRaw as get } from '../support/raw-fetch';

const LOADER_MAX_BYTES = 2_048;

describe('what a church’s website loads', () => {
  let app: App;
  let base: string;

  beforeAll(async () => {
    app = await bootApp('embed_files');
    base = `${await listen(app)}${API}`;
  });
  afterAll(() => app.stop());

  const elementFile = async (): Promise<string> => {
    const { bytes } = await get(`${base}/embed.js`);
    return /element-[\w-]+\.js/.exec(bytes.toString())?.[0] ?? '';
  };

  it('is a loader of at most 2 kB, at an address that stays, believed for minutes', async () => {
    const { status, headers, bytes } = await get(`${base}/embed.js`, { 'Accept-Encoding': 'br' });
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect(headers['cache-control']).toContain('max-age=600');
    expect(headers['content-encoding']).toBe('br');
    expect(headers.vary).toContain('Accept-Encoding');
    expect(bytes.length).toBeLessThanOrEqual(LOADER_MAX_BYTES);
  });

  it('names an element whose file is kept for good, and runs on any page', async () => {
    const { status, headers } = await get(`${base}/embed/${await elementFile()}`);
    expect(status).toBe(200);
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('is the same packed by brotli, by gzip and not at all, each under a tag of its own', async () => {
    const url = `${base}/embed/${await elementFile()}`;
    const plain = await get(url);
    // As Chromium asks.
    const br = await get(url, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    const gzip = await get(url, { 'Accept-Encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(br.headers['content-encoding']).toBe('br');
    expect(zlib.brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true);
    expect(zlib.gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('is not sent again to whoever has it', async () => {
    const { headers } = await get(`${base}/embed.js`);
    const again = await get(`${base}/embed.js`, { 'If-None-Match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.bytes.length).toBe(0);
  });

  it('serves the element of today to a loader of yesterday', async () => {
    const today = await get(`${base}/embed/${await elementFile()}`);
    const stable = await get(`${base}/embed/element.js`);
    expect(stable.bytes.equals(today.bytes)).toBe(true);
    expect(stable.headers['cache-control']).toBe('no-cache');
  });

  it('is, for a church’s own service worker, a file at an address that stays', async () => {
    const { status, headers, bytes } = await get(`${base}/offline.js`);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['cache-control']).toContain('max-age=600');
    expect(bytes.toString()).toContain(await elementFile());
  });

  it.each([
    'embed/',
    'embed/element-nothere.js',
    'embed/../server/index.js',
    'embed/embed.js',
    'embed/offline.js',
    'embed/%2e%2e/index.js',
  ])('serves nothing else: %s', async (path) => {
    expect((await get(`${base}/${path}`)).status).toBe(404);
  });
});
