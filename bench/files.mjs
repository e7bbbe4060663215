import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { APP } from './paths.mjs';
import { sayWithTime } from './progress.mjs';
import { keyOf } from './seed/dialects.mjs';
import { COMMUNITIES, peerNumber } from './seed/shape.mjs';
import { spread } from './statistics.mjs';

export const FILE_BYTES = 10_000_000;
/** How many come or go at once. */
export const AT_ONCE = [1, 8];

const FOLDER = path.join(APP, '.tmp', 'files');
const PIECE_BYTES = 200_000;
/** A line of 8 MB/s: what is not sent on lies about for long enough to be seen. */
const PIECE_MS = 25;
const BOUNDARY = 'bench-boundary';

/** A PDF by all that is looked at. */
const makeFile = () => {
  const bytes = Buffer.alloc(FILE_BYTES, 'heating\n');
  bytes.write('%PDF-1.4\n1 0 obj\n<< >>\nstream\n', 0, 'latin1');
  bytes.write('\nendstream\nendobj\n%%EOF\n', FILE_BYTES - 25, 'latin1');
  return bytes;
};

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

const filesPath = ({ resource }) => `/api/communities-of-practice/resources/${resource}/files`;

const HEAD = Buffer.from(
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="log.pdf"\r\n` +
    'Content-Type: application/pdf\r\n\r\n'
);
const TAIL = Buffer.from(`\r\n--${BOUNDARY}--\r\n`);

const textOf = async (answer) => {
  const pieces = [];
  for await (const piece of answer) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
};

const answerTo = (request) =>
  new Promise((resolve, reject) => request.once('response', resolve).once('error', reject));

/** @returns the file's documentId */
const sendUp = async (port, owner, bytes) => {
  const request = http.request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: filesPath(owner),
    headers: {
      authorization: `Bearer ${owner.token}`,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'content-length': HEAD.length + bytes.length + TAIL.length,
    },
  });
  const answered = answerTo(request);
  request.write(HEAD);
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    request.write(bytes.subarray(from, from + PIECE_BYTES));
    await sleep(PIECE_MS);
  }
  request.end(TAIL);
  const answer = await answered;
  const text = await textOf(answer);
  if (answer.statusCode !== 201) throw new Error(`A file up: ${answer.statusCode} ${text}`);
  const { documentId, size } = JSON.parse(text).data;
  if (size !== bytes.length) throw new Error(`A file up: kept ${size} bytes.`);
  return documentId;
};

const fetchDown = async (port, owner, documentId, wanted) => {
  const request = http.get({
    port,
    host: '127.0.0.1',
    path: `${filesPath(owner)}/${documentId}`,
    headers: { authorization: `Bearer ${owner.token}` },
  });
  const answer = await answerTo(request);
  const hash = createHash('sha256');
  let since = 0;
  for await (const piece of answer) {
    hash.update(piece);
    since += piece.length;
    if (since < PIECE_BYTES) continue;
    since = 0;
    await sleep(PIECE_MS);
  }
  if (hash.digest('hex') !== wanted) throw new Error('A file down: other bytes than went up.');
};

/** The memory that some work takes, in bytes. */
const watched = async (server, work) => {
  await server.ask('memory-watch');
  const done = await work();
  const { inUseBytes, rssBytes } = await server.ask('memory-peak');
  return { done, inUseBytes, rssBytes };
};

/** Resources of the first community, each with its author's token. */
const ownersIn = async (server, count) => {
  const { members } = server.world;
  const resources = Array.from({ length: count }, (_, nth) => nth * COMMUNITIES);
  const numbers = resources.map((resource) => peerNumber(resource, 0, members));
  const { people } = await server.ask('sign-in', { numbers });
  return resources.map((resource, nth) => ({
    resource: keyOf('x', resource),
    token: people.find(({ number }) => number === numbers[nth]).token,
  }));
};

const transfer = async (server, owners, bytes, hash) => {
  const { port } = server;
  const up = await watched(server, () =>
    Promise.all(owners.map((owner) => sendUp(port, owner, bytes)))
  );
  const down = await watched(server, () =>
    Promise.all(owners.map((owner, nth) => fetchDown(port, owner, up.done[nth], hash)))
  );
  return { up, down };
};

const summarise = (all) => ({
  inUse: spread(all.map(({ inUseBytes }) => inUseBytes)),
  rss: spread(all.map(({ rssBytes }) => rssBytes)),
});

/**
 * By how much the server's memory grows while files of 10 MB come and go, on a line of 8 MB/s each.
 * @returns {Promise<Record<string, { atOnce: number, inUse: object, rss: object }>>} bytes, all files
 *   together, by `up-1`, `down-1`, `up-8` and `down-8`
 */
export const measureFiles = async (server, { rounds }) => {
  const owners = await ownersIn(server, Math.max(...AT_ONCE));
  const bytes = makeFile();
  const hash = hashOf(bytes);
  const figures = {};
  try {
    for (const atOnce of AT_ONCE) {
      const some = owners.slice(0, atOnce);
      // What is loaded and compiled with the first stays.
      await transfer(server, some, bytes, hash);
      const all = [];
      for (let round = 1; round <= rounds; round += 1) {
        all.push(await transfer(server, some, bytes, hash));
      }
      for (const way of ['up', 'down']) {
        figures[`${way}-${atOnce}`] = { atOnce, ...summarise(all.map((one) => one[way])) };
      }
      sayWithTime(`  files of 10 MB, ${atOnce} at once`);
    }
    return figures;
  } finally {
    fs.rmSync(FOLDER, { recursive: true, force: true });
  }
};
