import type { Knex } from 'knex';
import {
  USES_ON_A_NUMBERED_PAGE,
  type Pagination,
  type Standing,
  type Verdict,
} from '../../../../../shared/contracts';
import { fetchPage, type Order, type Page, type Placed } from '../../../http/paging';
import type { DerivedColumns } from '../../../persistence/derived-words';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';

export interface UseReportRow extends DerivedColumns {
  document_id: string;
  resource_key: string;
  used_where: string;
  what_happened: string;
  verdict: Verdict;
  standing: Standing;
  reported_at: StoredMoment;
  author_key: string | null;
  author_name: string | null;
}

const ORDER: Order = { name: 'uses', at: 'u.reported_at', id: 'u.id', direction: 'desc' };

const COLUMNS = [
  'document_id',
  'resource_key',
  'used_where',
  'what_happened',
  'html',
  'derived_by',
  'verdict',
  'standing',
  'reported_at',
  'author_key',
].map((column) => `u.${column}`);

const reports = (db: Knex): Knex.QueryBuilder =>
  db(`${TABLE.useReports} as u`)
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 'u.community_key').andOn('am.user_key', 'u.author_key')
    )
    .select(...COLUMNS, { author_name: shownName(db, 'am') });

/** What is shown, and the reader's own that a moderator has in hand. */
const whereListed = (personKey: string | null) => (rows: Knex.QueryBuilder) => {
  rows.where('u.standing', 'shown');
  if (personKey === null) return;
  rows.orWhere((own) =>
    own.where('u.author_key', personKey).whereIn('u.standing', ['held', 'hidden'])
  );
};

/** A numbered page cannot end early: where each item is a whole text, it has fewer of them. */
const lighter = (asked: Pagination): Pagination =>
  asked.page === undefined
    ? asked
    : { ...asked, pageSize: Math.min(asked.pageSize, USES_ON_A_NUMBERED_PAGE) };

/** The reports of a resource that the person may read, latest first. The caller has checked the resource. */
export const fetchUseReports = (
  db: Knex,
  resourceKey: string,
  personKey: string | null,
  pagination: Pagination
): Promise<Page<UseReportRow & Placed>> =>
  fetchPage<UseReportRow & Placed>(
    reports(db).where('u.resource_key', resourceKey).where(whereListed(personKey)),
    ORDER,
    lighter(pagination),
    db.raw('octet_length(u.what_happened) + coalesce(octet_length(u.html), 0)')
  );

/** One report whatever its standing; who may see it is for the caller. */
export const findUseReport = (db: Knex, documentId: string): Promise<UseReportRow | undefined> =>
  reports(db).where('u.document_id', documentId).first();
