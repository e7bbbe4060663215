import type { Standing } from '../../../../../shared/contracts';

/** What can happen to what somebody wrote, besides being written. */
export const ITEM_CHANGES = [
  'held',
  'hidden',
  'withdrawn',
  'restored',
  'moved',
  'reattributed',
  'edited',
  'deleted',
] as const;
export type ItemChange = (typeof ITEM_CHANGES)[number];

/** What of an item's life the ledger tells. */
export interface ItemLife {
  standing: Standing;
  author: string | null;
  community: string | null;
  thread: string | null;
  version: number;
}

const STANDING_CHANGES: Record<Standing, ItemChange> = {
  held: 'held',
  hidden: 'hidden',
  withdrawn: 'withdrawn',
  shown: 'restored',
  quiet: 'restored',
};

/** What happened to an item between two moments; nothing where only its counts changed. */
export const itemStory = (was: ItemLife, became: ItemLife | null): ItemChange[] => {
  if (!became) return ['deleted'];
  const story: ItemChange[] = [];
  if (was.standing !== became.standing) story.push(STANDING_CHANGES[became.standing]);
  if (was.community !== became.community || was.thread !== became.thread) story.push('moved');
  if (was.author !== became.author) story.push('reattributed');
  if (was.version !== became.version) story.push('edited');
  return story;
};
