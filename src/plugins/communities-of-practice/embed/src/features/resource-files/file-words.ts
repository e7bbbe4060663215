import type { App } from '../../app/app';
import type { Message } from '../../words/words';
import type { ResourceFile } from '../shared/shared.state';

const MEGABYTE = 1_000_000;
const KILOBYTE = 1_000;

const KINDS: readonly [RegExp, Message][] = [
  [/^image\//, 'file.kind.picture'],
  [/pdf$/, 'file.kind.pdf'],
  [/sheet/, 'file.kind.table'],
  [/presentation/, 'file.kind.slides'],
  [/^text\//, 'file.kind.text'],
];

export const isPicture = ({ type }: Pick<ResourceFile, 'type'>): boolean =>
  type.startsWith('image/');

export const sizeOf = (app: App, size: number): string =>
  size >= MEGABYTE
    ? app.say('file.megabytes', { size: Math.round(size / (MEGABYTE / 10)) / 10 })
    : app.say('file.kilobytes', { size: Math.max(1, Math.round(size / KILOBYTE)) });

/** As "Picture · 12 kB". Of Office's types only tables and slides have a word of their own. */
export const kindAndSize = (app: App, { type, size }: ResourceFile): string => {
  const last = type.replace(/^.*officedocument\./, '');
  const kind = KINDS.find(([fits]) => fits.test(last))?.[1] ?? 'file.kind.document';
  return `${app.say(kind)} · ${sizeOf(app, size)}`;
};
