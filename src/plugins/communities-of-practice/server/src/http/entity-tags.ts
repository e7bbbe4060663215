import { createHash } from 'node:crypto';
import type { ExpectedVersion } from '../core/expected-version';

/** 128 bits say two answers apart. */
const HASH_LENGTH = 32;

/**
 * The tag of an answer: what its bytes are, so that it changes with all that they say, and before that
 * the version of the one item that it is, which an edit must name.
 */
export const entityTagOf = (version: number | null, body: Buffer): string => {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, HASH_LENGTH);
  return version === null ? `"${hash}"` : `"${version}-${hash}"`;
};

/** What proxies add to the tag of what they compress, inside its quotes or behind them. */
const ADDED = '(?:(?:--?|;)(?:gzip|br|deflate|zstd))';
const ADDED_AT_END = new RegExp(`${ADDED}{1,3}$`);

/** One tag of a list, with the comma that follows or the end. */
const ONE = new RegExp(
  `[ \\t]*(?:W/)?"([\\x21\\x23-\\x7e\\x80-\\xff]*)"${ADDED}?[ \\t]*(,(?=.)|$)`,
  'y'
);

/**
 * The tags in an `If-Match` or `If-None-Match`: without quotes, without the `W/` that nginx puts before
 * the tag of what it compresses, and without what other proxies put behind it.
 * @returns `any` for a star; null for what is no list of tags.
 */
export const readEntityTags = (header: string): readonly string[] | 'any' | null => {
  if (header.trim() === '*') return 'any';
  const tags: string[] = [];
  ONE.lastIndex = 0;
  while (ONE.lastIndex < header.length) {
    const [, tag] = ONE.exec(header) ?? [];
    if (tag === undefined) return null;
    tags.push(tag.replace(ADDED_AT_END, ''));
  }
  return tags.length > 0 ? tags : null;
};

/** Whether an `If-None-Match` names this tag. */
export const isAmong = (tag: string, header: string): boolean => {
  const named = readEntityTags(header);
  return named === 'any' || (named?.includes(tag.slice(1, -1)) ?? false);
};

const VERSION = new RegExp(`^(\\d{1,9})(?:-[0-9a-f]{${HASH_LENGTH}})?$`);

/** The versions that an `If-Match` names, by the tags of answers or alone as `"3"`; none of none. */
export const versionsIn = (header: string): ExpectedVersion => {
  const named = readEntityTags(header);
  if (named === 'any') return 'any';
  return (named ?? []).flatMap((tag) => {
    const [, version] = VERSION.exec(tag) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
};
