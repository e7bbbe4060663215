import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { LedgerEvent } from '../../../core/ledger-event';
import { inTransaction } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { toDate, toJson, type StoredMoment } from '../../../persistence/values';
import { appendEvents } from './ledger';

const BATCH = 200;

type Row = Record<string, string | null> & { at: StoredMoment };

const joinings = async (db: Knex): Promise<LedgerEvent[]> => {
  const rows: Row[] = await db(TABLE.memberships)
    .whereNotNull('user_key')
    .whereNotNull('joined_at')
    .whereNot('state', 'invited')
    .select('document_id', 'user_key', 'community_key', 'state', { at: 'joined_at' });
  return rows.map((row) => ({
    verb: row.state === 'requested' ? 'community.requested' : 'community.joined',
    who: row.user_key ?? '',
    what: row.document_id ?? '',
    community: row.community_key ?? null,
    at: toDate(row.at),
  }));
};

const openings = async (db: Knex): Promise<LedgerEvent[]> => {
  const rows: Row[] = await db(TABLE.contributions)
    .whereNotNull('author_key')
    .select('document_id', 'author_key', 'community_key', { at: 'posted_at' });
  return rows.map((row) => ({
    verb: 'contribution.opened',
    who: row.author_key ?? '',
    what: row.document_id ?? '',
    community: row.community_key ?? null,
    contribution: row.document_id ?? undefined,
    at: toDate(row.at),
  }));
};

/** Whom it concerns: the other one, never the one who did it. */
const unlessSelf = (key: string | null | undefined, who: string | null | undefined) =>
  key === who ? null : (key ?? null);

const postings = async (db: Knex): Promise<LedgerEvent[]> => {
  const rows: Row[] = await db(`${TABLE.replies} as r`)
    .join(`${TABLE.contributions} as c`, 'c.document_id', 'r.contribution_key')
    .whereNotNull('r.author_key')
    .select('r.document_id', 'r.author_key', 'r.community_key', 'r.contribution_key', {
      at: 'r.posted_at',
      opener: 'c.author_key',
    });
  return rows.map((row) => ({
    verb: 'reply.posted',
    who: row.author_key ?? '',
    what: row.document_id ?? '',
    community: row.community_key ?? null,
    contribution: row.contribution_key ?? undefined,
    recipient: unlessSelf(row.opener, row.author_key),
    at: toDate(row.at),
  }));
};

const givings = async (db: Knex): Promise<LedgerEvent[]> => {
  const rows: Row[] = await db(TABLE.thanks)
    .whereNotNull('giver_key')
    .select(
      'kind',
      'giver_key',
      'receiver_key',
      'subject_key',
      'contribution_key',
      'community_key',
      {
        at: 'given_at',
      }
    );
  return rows.map((row) => ({
    verb: row.kind === 'me-too' ? 'me-too.given' : 'thanks.given',
    who: row.giver_key ?? '',
    what: row.subject_key ?? '',
    community: row.community_key ?? null,
    contribution: row.contribution_key ?? undefined,
    recipient: row.receiver_key ?? null,
    at: toDate(row.at),
  }));
};

const closings = async (db: Knex): Promise<LedgerEvent[]> => {
  const rows: (Row & { helpful: unknown })[] = await db(`${TABLE.closings} as cl`)
    .join(`${TABLE.contributions} as c`, 'c.document_id', 'cl.contribution_key')
    .whereNotNull('cl.closed_by_key')
    .select('cl.document_id', 'cl.closed_by_key', 'cl.community_key', 'cl.contribution_key', {
      at: 'cl.closed_at',
      helpful: 'cl.helpful',
      opener: 'c.author_key',
    });
  const authors = new Map<string, string | null>(
    (await db(TABLE.replies).where('helped', true).select('document_id', 'author_key')).map(
      (reply) => [reply.document_id, reply.author_key]
    )
  );
  return rows.flatMap((row) => {
    const shared = {
      who: row.closed_by_key ?? '',
      community: row.community_key ?? null,
      contribution: row.contribution_key ?? undefined,
      at: toDate(row.at),
    };
    const helpful = toJson(row.helpful);
    return [
      {
        ...shared,
        verb: 'thread.closed' as const,
        what: row.document_id ?? '',
        recipient: unlessSelf(row.opener, row.closed_by_key),
      },
      ...(Array.isArray(helpful) ? helpful.map(String) : []).map((reply) => ({
        ...shared,
        verb: 'reply.helped' as const,
        what: reply,
        recipient: authors.get(reply) ?? null,
      })),
    ];
  });
};

/**
 * Writes the ledger anew from what stands in the content: who joined, opened, replied, thanked and
 * closed, in the order in which they did. For content that came in beside the plugin (an import of
 * rows, a demo). Edits, withdrawals and moderation leave no trace in content and are not in it.
 * @returns how many events it holds then.
 */
export const rebuildLedger = (strapi: Core.Strapi): Promise<number> =>
  inTransaction(strapi, async (trx) => {
    const events = [
      ...(await joinings(trx)),
      ...(await openings(trx)),
      ...(await postings(trx)),
      ...(await givings(trx)),
      ...(await closings(trx)),
    ].sort((a, b) => a.at.getTime() - b.at.getTime());
    await trx(TABLE.ledger).delete();
    for (let start = 0; start < events.length; start += BATCH) {
      await appendEvents(trx, ...events.slice(start, start + BATCH));
    }
    return events.length;
  });
