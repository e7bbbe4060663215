import { unlessSelf } from '../../../core/ledger-event';
import { defineKind, textIn, type Row } from '../../../persistence/kind';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { ITEM_CHANGES, itemFacts, itemLife, itemStory, type ItemChange } from '../../contributions';
import { recountUses } from './resource-counts';
import { useReportLayout } from './use-report.layout';
import { useReportSchema } from './use-report.schema';

const verbOf = (change: ItemChange) => `use-report.${change}` as const;

const factsOf = (row: Row) => ({
  ...itemFacts(itemLife(row)),
  resource: textIn(row, 'resource_key'),
  verdict: textIn(row, 'verdict'),
});

export const useReportKind = defineKind({
  schema: useReportSchema,
  layout: useReportLayout,
  keys: { resourceKey: 'resource', authorKey: 'author' },
  within: { kind: 'resource', key: 'resourceKey', inherits: ['communityKey'], isLocked: true },
  item: {
    author: 'authorKey',
    words: ['usedWhere', 'whatHappened'],
    title: 'usedWhere',
    at: 'reportedAt',
    withholds: 'row',
  },
  derives: { markdown: 'whatHappened', searched: [] },
  people: { authorKey: 'anonymise' },
  editors: {
    may: ['usedWhere', 'whatHappened'],
    begins: ['resource', 'author', 'verdict'],
    onDelete: 'with-children',
  },
  verbs: ['resource.used', ...ITEM_CHANGES.map(verbOf)],
  complete: (data, before, now) => (before ? {} : { reportedAt: data.reportedAt ?? now }),
  async recount(trx, { before, after }) {
    const resources = new Set([textIn(before, 'resource_key'), textIn(after, 'resource_key')]);
    for (const key of resources) if (key !== null) await recountUses(trx, key);
  },
  tells({ before, after, parent, by }) {
    const row = after ?? before;
    if (!row) return [];
    const of = { what: textIn(row, 'document_id') ?? '', community: textIn(row, 'community_key') };
    const author = textIn(row, 'author_key');
    if (!before) {
      const who = by ?? author ?? 'system';
      const at = toDate(row.reported_at as StoredMoment);
      const recipient = unlessSelf(textIn(parent, 'author_key'), who);
      return [{ ...of, verb: 'resource.used' as const, who, at, recipient, became: factsOf(row) }];
    }
    return itemStory(itemLife(before), after && itemLife(after)).map((change) => ({
      ...of,
      verb: verbOf(change),
      recipient: unlessSelf(textIn(before, 'author_key'), by),
      was: factsOf(before),
      ...(after ? { became: factsOf(after) } : {}),
    }));
  },
});
