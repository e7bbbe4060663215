import type { Core } from '@strapi/strapi';
import type { HistoryEvent } from '../../../../../shared/contracts/admin';
import { toMoment, toRecord } from '../../../persistence/values';
import type { Facts } from '../../../core/ledger-event';
import { namesIn } from './history.names';
import type { HistoryRow, Sight } from './history.queries';

const factsIn = (stored: string | null): Facts | null =>
  stored === null ? null : (toRecord(stored) as Facts);

/** Events with the names of who and what they are about. */
export const presentHistory = async (
  strapi: Core.Strapi,
  rows: readonly HistoryRow[],
  sight: Sight
): Promise<HistoryEvent[]> => {
  const names = await namesIn(strapi, rows, sight);
  return rows.map((row) => {
    const community = row.community_key;
    return {
      documentId: row.document_id,
      verb: row.verb,
      at: toMoment(row.happened_at),
      who: names.party(row.who_key, community),
      recipient: row.recipient_key === null ? null : names.party(row.recipient_key, community),
      what: row.what_key,
      community:
        community === null ? null : { documentId: community, name: names.community(community) },
      contribution: row.contribution_key,
      title: names.title(row.contribution_key),
      was: factsIn(row.was),
      became: factsIn(row.became),
      why: row.why,
    };
  });
};
