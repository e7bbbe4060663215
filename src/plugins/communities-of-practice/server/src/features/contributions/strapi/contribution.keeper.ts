import type { Keeper, Kept, Row } from '../../../persistence/keeping';
import { CONTRIBUTION, TABLE } from '../../../persistence/uids';
import { excerptOf } from '../../../text/markdown';
import { recordCuration } from './curation';

const WORDS = ['title', 'text', 'details'];

const born = (data: Row, now: Date): Row => {
  const postedAt = data.postedAt ?? now;
  return { postedAt, lastActivityAt: data.lastActivityAt ?? postedAt, details: data.details ?? {} };
};

const reworded = (data: Row, before: Row, now: Date): Row =>
  WORDS.some((name) => name in data)
    ? { version: Number(before.version ?? 1) + 1, editedAt: now }
    : {};

/** What follows from what is written: the excerpt, the version, when it was posted. */
const complete = (data: Row, before: Row | null, now: Date): Row => ({
  ...(typeof data.text === 'string' ? { excerpt: excerptOf(data.text) } : {}),
  ...(before ? reworded(data, before, now) : born(data, now)),
});

export const contributionKeeper: Keeper = {
  uid: CONTRIBUTION,
  table: TABLE.contributions,
  keys: { communityKey: 'community', authorKey: 'author' },
  complete,
  settle: (kept: Kept) => recordCuration(kept, 'contribution'),
};
