import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import type { FileType } from '../../../../../shared/contracts';
import { RefusedError } from '../../../core/refused-error';

/** What a telephone takes, with room. More would unpack to gigabytes: a bomb, or a poster. */
const PIXELS_MAX = 60_000_000;
const FORMATS: Readonly<Partial<Record<FileType, 'jpeg' | 'png' | 'webp' | 'gif'>>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
};
const QUALITY = 88;

const draw = async (from: string, to: string, format: 'jpeg' | 'png' | 'webp' | 'gif') => {
  const animated = format === 'gif' || format === 'webp';
  const options = { animated, failOn: 'error', limitInputPixels: PIXELS_MAX } as const;
  const found = await sharp(from, options).metadata();
  if (found.format !== format) throw new Error(`It is ${found.format}, not ${format}.`);
  const drawn = sharp(from, options);
  // A picture of several frames cannot be turned, and no camera makes one.
  const upright = (found.pages ?? 1) > 1 ? drawn : drawn.autoOrient();
  const output = format === 'jpeg' || format === 'webp' ? { quality: QUALITY } : {};
  await upright.toFormat(format, output).toFile(to);
};

/** One at a time: a picture takes memory by its pixels, outside of JavaScript's. */
let latest: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture anew: upright, without where and by what it was taken, and without whatever else lay
 * in its file.
 * @returns its size in bytes.
 * @throws RefusedError `file-damaged` for what cannot be drawn.
 */
export const cleanPicture = async (from: string, to: string, type: FileType): Promise<number> => {
  const format = FORMATS[type];
  if (!format) throw new Error(`${type} is no picture.`);
  const turn = latest.then(() => draw(from, to, format));
  latest = turn.catch(() => undefined);
  try {
    await turn;
  } catch {
    throw new RefusedError({ code: 'file-damaged' });
  }
  return (await stat(to)).size;
};
