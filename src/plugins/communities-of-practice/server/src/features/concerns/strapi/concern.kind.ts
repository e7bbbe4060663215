import { defineKind, textIn } from '../../../persistence/kind';
import { TABLE } from '../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { concernSchema } from './concern.schema';

export const concernKind = defineKind({
  schema: concernSchema,
  isClosed: true,
  alongside: { kind: 'contribution', key: 'contributionKey', inherits: ['communityKey'] },
  people: { reporterKey: 'anonymise', authorKey: 'anonymise' },
  async forgets(trx, personKey) {
    await trx(TABLE.concerns).where({ reporter_key: personKey }).update({ reporter_name: null });
  },
  verbs: ['concern.raised', 'concern.settled', 'concern.reopened'],
  complete: (data, before, now) => (before ? {} : { reportedAt: data.reportedAt ?? now }),
  tells({ before, after, by, at }) {
    if (!after || (before && Boolean(before.settled_at) === Boolean(after.settled_at))) return [];
    // A safeguarding concern leaves no trace by which a community's ledger could be asked for it.
    const isQuiet = after.reason === 'safeguarding';
    const of = {
      what: textIn(after, 'document_id') ?? '',
      community: isQuiet ? null : textIn(after, 'community_key'),
      contribution: isQuiet ? null : textIn(after, 'contribution_key'),
    };
    if (before) {
      const verb = after.settled_at ? ('concern.settled' as const) : ('concern.reopened' as const);
      return [{ ...of, verb, at }];
    }
    const who = by ?? textIn(after, 'reporter_key') ?? 'system';
    return [{ ...of, verb: 'concern.raised', who, at: toDate(after.reported_at as StoredMoment) }];
  },
});
