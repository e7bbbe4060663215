import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Context } from 'koa';
import type { Answer } from './answer';

/** Below this, the headers weigh more than what is saved. */
const LEAST_BYTES = 1_024;
/** Half of the time of the next one, for a twentieth more bytes. */
const QUALITY = 4;

const compress = promisify(brotliCompress);

/** Packed once, however many it is sent to. */
const packed = new WeakMap<Answer, Promise<Buffer>>();

const pack = (answer: Answer): Promise<Buffer> => {
  const known = packed.get(answer);
  if (known !== undefined) return known;
  const packing = compress(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  packed.set(answer, packing);
  return packing;
};

/** By the tag of what is packed, for whoever asks again: other bytes, another tag. */
const tagOfPacked = (etag: string): string => etag.replace(/"$/, '-br"');

/** An answer as this browser takes it: by brotli where it says so, for a vestry's reception. */
export const packFor = async (ctx: Context, answer: Answer): Promise<Answer> => {
  ctx.vary('Accept-Encoding');
  const takes = /\bbr\b/.test(ctx.get('Accept-Encoding')) && ctx.acceptsEncodings('br') === 'br';
  if (!takes || answer.body.length < LEAST_BYTES) return answer;
  const body = await pack(answer);
  ctx.set('Content-Encoding', 'br');
  return { body, etag: tagOfPacked(answer.etag) };
};
