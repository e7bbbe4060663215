import type { Standing } from '../../../../../shared/contracts';
import type { Facts } from '../../../core/ledger-event';
import { textIn, type Row } from '../../../persistence/kind';
import type { ItemLife } from '../domain/item-story';

/** @param row of a contribution or a reply, by columns. */
export const itemLife = (row: Row): ItemLife => ({
  standing: (textIn(row, 'standing') ?? 'shown') as Standing,
  author: textIn(row, 'author_key'),
  community: textIn(row, 'community_key'),
  thread: textIn(row, 'contribution_key'),
  version: Number(row.version ?? 1),
});

/** What the ledger says of it: where it is, whose, and who may see it; not how often it was edited. */
export const itemFacts = ({ standing, author, community, thread }: ItemLife): Facts => ({
  standing,
  author,
  community,
  ...(thread === null ? {} : { thread }),
});
