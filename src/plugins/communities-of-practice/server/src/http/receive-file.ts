import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import type { Context } from 'koa';
import { RefusedError } from '../core/refused-error';
import { bodyAside } from './body-aside';
import type { ReceivedFile } from './received-file';

/** What multipart adds around a file and its few fields. */
const AROUND_BYTES = 64 * 1024;
const LIMITS = { files: 1, fields: 4, parts: 5, fieldSize: 4 * 1024, headerPairs: 20 };

export interface Received {
  file: ReceivedFile & { hash: string };
  fields: Record<string, string>;
}

const needed = () => new RefusedError({ code: 'file-needed' });

const unreadable = (fields: string[]) =>
  new RefusedError({
    code: 'invalid-input',
    errors: fields.map((name) => ({
      path: `body.${name}`,
      message: `must be sent once, with at most ${LIMITS.fieldSize} bytes, by a name that is offered`,
    })),
  });

/** Writes what comes to the path, and counts it. */
const store = async (coming: Readable, at: string) => {
  const hash = createHash('sha256');
  let size = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(coming, counting, createWriteStream(at, { flags: 'wx', mode: 0o600 }));
  return { size, hash: hash.digest('hex') };
};

const parserFor = (contentType: string, maxBytes: number) => {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: { ...LIMITS, fileSize: maxBytes },
    });
  } catch {
    throw needed();
  }
};

type Coming = { name: string; stream: BusboyFileStream; stored: ReturnType<typeof store> };

/** Reads the whole body to its end, whatever is wrong with it: who is still sending hears no answer. */
const readBody = async (ctx: Context, contentType: string, maxBytes: number, at: string) => {
  const parser = parserFor(contentType, maxBytes);
  const fields = new Map<string, string>();
  const oddFields = new Set<string>();
  const found: { file?: Coming } = {};
  let isOdd = false;
  for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) {
    parser.on(event, () => (isOdd = true));
  }
  parser.on('field', (name, value, isNameCut, isValueCut) => {
    // A schema passes over `__proto__`, which JSON's parser refuses.
    if (isNameCut || isValueCut || fields.has(name) || name === '__proto__') oddFields.add(name);
    fields.set(name, value);
  });
  parser.on('file', (field, stream, name) => {
    if (field !== 'file' || found.file) {
      isOdd = true;
      stream.resume();
      return;
    }
    const stored = store(stream, at);
    // Awaited below; until then a broken line must not end the process.
    stored.catch(() => undefined);
    found.file = { name: name ?? '', stream, stored };
  });
  try {
    await new Promise<void>((resolve, reject) => {
      parser.once('finish', resolve).once('error', () => reject(needed()));
      ctx.req.once('close', () => ctx.req.complete || reject(needed()));
      ctx.req.pipe(parser);
    });
  } catch (error) {
    found.file?.stream.destroy(new Error('The line broke.'));
    throw error;
  } finally {
    ctx.req.unpipe(parser);
    ctx.req.resume();
  }
  // Nothing may be written any more once this is refused and its folder removed.
  await found.file?.stored;
  if (isOdd || !found.file) throw needed();
  if (oddFields.size > 0) throw unreadable([...oddFields]);
  return { fields: Object.fromEntries(fields), coming: found.file };
};

/**
 * Takes the one file of a request, and the fields beside it, in constant memory.
 * @param folder where it is written, in a folder of its own: the caller removes that.
 * @throws RefusedError `file-needed` for what is no such request, `file-too-large`, `invalid-input` for a
 *   field that comes twice, is too long or has no name that could be offered.
 */
export const receiveFile = async (
  ctx: Context,
  { folder, maxBytes }: { folder: string; maxBytes: number }
): Promise<Received> => {
  const body = bodyAside(ctx);
  if (!body) throw needed();
  if (body.length !== null && body.length > maxBytes + AROUND_BYTES) {
    throw new RefusedError({ code: 'file-too-large' });
  }
  await mkdir(folder, { recursive: true });
  const at = path.join(folder, randomUUID());
  const { fields, coming } = await readBody(ctx, body.contentType, maxBytes, at);
  const { size, hash } = await coming.stored;
  if (coming.stream.truncated) throw new RefusedError({ code: 'file-too-large' });
  return { fields, file: { path: at, name: coming.name, size, hash } };
};
