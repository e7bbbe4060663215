import type { Knex } from 'knex';
import type { LedgerReader, PlacedEvent } from '../../../../persistence/ledger-reader';
import { TABLE } from '../../../../persistence/uids';
import { toTime, type StoredMoment } from '../../../../persistence/values';
import { touchedBy } from '../../domain/touched';
import { markStale } from './stale';

/** When what rows of these tables tell of began. */
const BEGINNINGS: readonly { table: string; column: string }[] = [
  { table: TABLE.contributions, column: 'posted_at' },
  { table: TABLE.resources, column: 'posted_at' },
  { table: TABLE.useReports, column: 'reported_at' },
  { table: TABLE.visits, column: 'ends_at' },
];

/** When a thing began; everything may hang on one that is gone. */
const beginningOf = async (trx: Knex, documentId: string): Promise<number> => {
  for (const { table, column } of BEGINNINGS) {
    const row: { at: StoredMoment | null } | undefined = await trx(table)
      .where({ document_id: documentId })
      .first({ at: column });
    if (row?.at) return toTime(row.at);
  }
  return 0;
};

const staleFrom = async (trx: Knex, event: PlacedEvent): Promise<number | null> => {
  switch (touchedBy(event)) {
    case 'nothing':
      return null;
    case 'everything':
      return 0;
    case 'from-then':
      return event.at.getTime();
    default:
      return beginningOf(trx, event.contribution ?? event.what);
  }
};

/** Where something is counted: where it is, where it was, and where that is which it was made from. */
const communitiesOf = async (trx: Knex, event: PlacedEvent): Promise<string[]> => {
  const { community, was, became, what, verb } = event;
  const named = [community, was?.community, became?.community];
  const originals: string[] = verb.startsWith('resource.')
    ? await trx(`${TABLE.resources} as a`)
        .join(`${TABLE.resources} as x`, 'x.document_id', 'a.adapted_from_key')
        .where('a.document_id', what)
        .pluck('x.community_key')
    : [];
  return [...new Set([...named, ...originals])].filter((key) => typeof key === 'string');
};

/** Marks what of the metrics' history events have changed. It is counted anew by a job, or when somebody looks. */
export const historyReader: LedgerReader = {
  name: 'metrics',
  // Nothing is kept yet of what was before.
  needsNoPast: true,
  async handle(events, { trx }) {
    const stale = new Map<string, number>();
    for (const event of events) {
      const from = await staleFrom(trx, event);
      if (from === null) continue;
      for (const community of await communitiesOf(trx, event)) {
        stale.set(community, Math.min(from, stale.get(community) ?? Infinity));
      }
    }
    for (const [community, from] of stale) await markStale(trx, community, from);
  },
};
