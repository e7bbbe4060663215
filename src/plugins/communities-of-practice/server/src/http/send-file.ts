import { open } from 'node:fs/promises';
import type { Context } from 'koa';
import type { Actor } from '../core/actor';
import { RefusedError } from '../core/refused-error';
import { isAmong } from './entity-tags';
import type { SentFile } from './received-file';

/** Nothing in it runs, loads or is framed, whatever a browser takes it for. */
const HEADERS = {
  'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-site',
  'Referrer-Policy': 'no-referrer',
  'Accept-Ranges': 'none',
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const openOrRefuse = async ({ path }: SentFile) => {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new RefusedError({ code: 'not-found' });
  }
};

/**
 * Streams a file to whoever may have it. No proxy keeps it, and a browser asks again before each use.
 * @throws RefusedError `not-found` where its bytes are not there, as in a restored database alone.
 */
export const sendFile = async (ctx: Context, actor: Actor, file: SentFile): Promise<void> => {
  const handle = await openOrRefuse(file);
  const etag = `"${file.tag}"`;
  ctx.set(HEADERS);
  ctx.set('Cache-Control', actor.kind === 'editor' ? 'private, no-store' : 'private, no-cache');
  ctx.set('ETag', etag);
  ctx.vary('Authorization');
  ctx.attachment(file.name, { type: file.isShown ? 'inline' : 'attachment' });
  const { size } = await handle.stat();
  ctx.status = 200;
  ctx.set('Content-Type', file.type === 'text/plain' ? 'text/plain; charset=utf-8' : file.type);
  const isKnown = isAmong(etag, ctx.get('If-None-Match'));
  if (isKnown || ctx.method === 'HEAD') {
    await handle.close();
    if (isKnown) ctx.status = 304;
    else ctx.length = size;
    return;
  }
  ctx.length = size;
  ctx.body = handle.createReadStream();
};
