/**
 * `offline.js`, which a church's own worker imports: with no network, its page opens as it was.
 * It keeps only what it asked for itself and without credentials: pages as visitors see them, and files. What is
 * said in conversations is kept by the element, by person; a report by nobody.
 */
import { pageOf, type Wish } from './wish';

declare const ELEMENT_FILES: readonly string[];

/** Of a service worker's scope, what is used here; TypeScript keeps it apart from a page's. */
interface Worker {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(name: 'install' | 'activate', act: (event: Extendable) => void): void;
  addEventListener(name: 'message', act: (event: Extendable & { data: Wish }) => void): void;
  addEventListener(name: 'fetch', act: (event: Fetching) => void): void;
}
interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = globalThis as unknown as Worker;
const CACHE = 'gathering-places';
const FILES: ReadonlySet<string> = new Set(['script', 'style', 'font', 'image']);

const keep = async (cache: Cache, address: string): Promise<void> => {
  const answer = await fetch(address, { credentials: 'omit', cache: 'no-cache' });
  // A page that sends one elsewhere is no page to be kept.
  if (answer.ok && !answer.redirected) await cache.put(address, answer);
};

const keepFile = async (cache: Cache, address: string): Promise<void> => {
  if (await cache.match(address)) return;
  const answer = await fetch(address, { credentials: 'omit' });
  if (answer.ok) await cache.put(address, answer);
};

const fulfil = async ({ page, parts, plugin }: Wish): Promise<void> => {
  const cache = await caches.open(CACHE);
  const files = ELEMENT_FILES.map((name) => `${plugin}/embed/${name}`);
  for (const { url } of await cache.keys()) {
    if (url.startsWith(`${plugin}/embed/`) && !files.includes(url)) await cache.delete(url);
  }
  // What cannot be kept now is asked for at the next visit.
  await Promise.allSettled([
    ...[page, `${plugin}/embed.js`, ...parts].map((address) => keep(cache, address)),
    ...files.map((address) => keepFile(cache, address)),
  ]);
};

/** The network's answer; without one, what was kept. */
const answerTo = async (request: Request, address: string): Promise<Response> => {
  try {
    return await fetch(request);
  } catch (error) {
    // Websites put versions behind the addresses of scripts.
    const ignoreSearch = request.mode !== 'navigate';
    const how = { ignoreVary: true, ignoreSearch };
    const kept = await (await caches.open(CACHE)).match(address, how);
    if (kept === undefined) throw error;
    return kept;
  }
};

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => event.waitUntil(fulfil(event.data)));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(answerTo(request, pageOf(request.url)));
  else if (FILES.has(request.destination)) event.respondWith(answerTo(request, request.url));
});
