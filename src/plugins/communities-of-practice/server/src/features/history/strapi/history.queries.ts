import type { Knex } from 'knex';
import type { HistoryFamily, WhichEvents } from '../../../../../shared/contracts/admin';
import type { Order, Placed } from '../../../http/paging';
import { TABLE } from '../../../persistence/uids';
import type { EventRow } from '../../ledger';

export type HistoryRow = EventRow & Placed;

/** What of the record an editor may see besides what everybody with the page sees. */
export interface Sight {
  /** Concerns, and the titles of what is held or hidden. */
  decides: boolean;
  /** Safeguarding concerns, and who read them. */
  safeguards: boolean;
  /** The titles of what was said, in private communities too. */
  reads: boolean;
}

/** Joining and leaving are told by the community, and are about people. */
const PEOPLE = ['community.joined', 'community.requested', 'community.left'];

const PREFIXES: Record<HistoryFamily, readonly string[]> = {
  people: ['membership.', 'name.'],
  communities: ['community.'],
  posts: ['contribution.', 'reply.', 'resource.', 'use-report.'],
  threads: ['thread.', 'closing.'],
  thanks: ['thanks.', 'me-too.'],
  concerns: ['concern.', 'safeguarding.'],
};

const beginning = (rows: Knex.QueryBuilder, prefixes: readonly string[]): void => {
  rows.where((either) => {
    for (const prefix of prefixes) either.orWhere('e.verb', 'like', `${prefix}%`);
  });
};

const inFamily = (rows: Knex.QueryBuilder, family: HistoryFamily): void => {
  if (family === 'people') {
    rows.where((either) =>
      either.whereIn('e.verb', PEOPLE).orWhere((told) => beginning(told, PREFIXES.people))
    );
    return;
  }
  beginning(rows, PREFIXES[family]);
  if (family === 'communities') rows.whereNotIn('e.verb', PEOPLE);
};

/** A safeguarding concern is told without its community: by that it is known here. */
const withinSight = (rows: Knex.QueryBuilder, { decides, safeguards }: Sight): void => {
  if (!safeguards) {
    rows
      .whereNot('e.verb', 'like', 'safeguarding.%')
      .whereNot((quiet) => quiet.where('e.verb', 'like', 'concern.%').whereNull('e.community_key'));
  }
  if (!decides) {
    rows.whereNot((open) =>
      open.where('e.verb', 'like', 'concern.%').whereNotNull('e.community_key')
    );
  }
};

export const HISTORY_ORDER: Order = {
  name: 'history',
  at: 'e.happened_at',
  id: 'e.id',
  direction: 'desc',
};

/** What settles later may yet be as if it had not been: it is told when readers are. */
const settled = (rows: Knex.QueryBuilder): void => {
  rows.whereNull('e.settles_at').orWhereNotNull('e.position');
};

/** The events asked for, as far as this editor may see them; neither ordered nor limited. */
export const historyEvents = (db: Knex, asked: WhichEvents, sight: Sight): Knex.QueryBuilder => {
  const { community, who, what, family, from, to } = asked;
  const rows = db(`${TABLE.ledger} as e`).select('e.*').where(settled);
  withinSight(rows, sight);
  if (community) rows.where('e.community_key', community);
  if (who === 'gone') rows.whereNull('e.who_key');
  else if (who)
    rows.where((party) => party.where('e.who_key', who).orWhere('e.recipient_key', who));
  if (what)
    rows.where((thing) => thing.where('e.what_key', what).orWhere('e.contribution_key', what));
  if (family) inFamily(rows, family);
  if (from) rows.where('e.happened_at', '>=', new Date(from));
  if (to) rows.where('e.happened_at', '<', new Date(to));
  return rows;
};
