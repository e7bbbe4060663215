import { unlessSelf, type Facts } from '../../../core/ledger-event';
import { defineKind, textIn, type Row } from '../../../persistence/kind';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { beginningOf } from '../../../text/beginning';
import { excerptOfHtml } from '../../../text/markdown';
import {
  ITEM_CHANGES,
  itemFacts,
  itemLife,
  itemStory,
  recountThread,
  type ItemChange,
} from '../../contributions';
import { replyLayout } from './reply.layout';
import { replySchema } from './reply.schema';

const SUMMARY_LENGTH = 120;

const summaryOf = (html: string): string => beginningOf(excerptOfHtml(html), SUMMARY_LENGTH) || '…';

const factsOf = (row: Row): Facts => ({ ...itemFacts(itemLife(row)), helped: Boolean(row.helped) });

const verbOf = (change: ItemChange) => `reply.${change}` as const;

const storyOf = (before: Row, after: Row | null) => [
  ...itemStory(itemLife(before), after && itemLife(after)).map(verbOf),
  ...(after?.helped && !before.helped ? (['reply.helped'] as const) : []),
];

export const replyKind = defineKind({
  schema: replySchema,
  layout: replyLayout,
  keys: { contributionKey: 'contribution', inReplyToKey: 'inReplyTo', authorKey: 'author' },
  within: {
    kind: 'contribution',
    key: 'contributionKey',
    inherits: ['communityKey'],
    isLocked: true,
  },
  item: {
    author: 'authorKey',
    words: ['text'],
    title: 'summary',
    thread: 'contributionKey',
    at: 'postedAt',
    withholds: 'row',
  },
  derives: { markdown: 'text', searched: ['text'] },
  people: { authorKey: 'anonymise' },
  editors: {
    may: ['text', 'stance'],
    begins: ['contribution', 'author'],
    onDelete: 'with-children',
  },
  verbs: ['reply.posted', 'reply.helped', ...ITEM_CHANGES.map(verbOf)],
  complete: (data, before, now) => ({
    ...(typeof data.html === 'string' ? { summary: summaryOf(data.html) } : {}),
    ...(before ? {} : { postedAt: data.postedAt ?? now }),
    ...(before && ('text' in data || 'stance' in data)
      ? { version: Number(before.version ?? 1) + 1, editedAt: now }
      : {}),
  }),
  async recount(trx, { before, after }) {
    const threads = new Set([
      textIn(before, 'contribution_key'),
      textIn(after, 'contribution_key'),
    ]);
    for (const key of threads) if (key !== null) await recountThread(trx, key);
  },
  tells({ before, after, parent, by }) {
    const row = after ?? before;
    if (!row) return [];
    const author = textIn(row, 'author_key');
    const of = {
      what: textIn(row, 'document_id') ?? '',
      community: textIn(row, 'community_key'),
      contribution: textIn(row, 'contribution_key'),
    };
    if (!before) {
      const who = by ?? author ?? 'system';
      const at = toDate(row.posted_at as StoredMoment);
      const recipient = unlessSelf(textIn(parent, 'author_key'), who);
      return [{ ...of, verb: 'reply.posted', who, at, recipient, became: factsOf(row) }];
    }
    const became = after ? { became: factsOf(after) } : {};
    return storyOf(before, after).map((verb) => ({
      ...of,
      verb,
      recipient: unlessSelf(textIn(before, 'author_key'), by),
      was: factsOf(before),
      ...became,
    }));
  },
});
