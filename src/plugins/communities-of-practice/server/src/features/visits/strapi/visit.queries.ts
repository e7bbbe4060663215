import type { Knex } from 'knex';
import type {
  MembershipRole,
  MembershipState,
  Pagination,
  VisitBeginning,
  VisitRhythm,
  VisitSort,
  VisitState,
  Visibility,
} from '../../../../../shared/contracts';
import { now } from '../../../core/clock';
import { fetchComingFirst, type ComingFirst } from '../../../http/coming-first';
import { fetchPage, type Order, type Page, type Placed } from '../../../http/paging';
import type { DerivedColumns } from '../../../persistence/derived-words';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import { READING_STATES, shownName, whereReadable } from '../../communities';

/** A visit with its community, its people's names and what the reader is there. */
export interface VisitRow extends Placed, DerivedColumns {
  id: number;
  document_id: string;
  begun_as: VisitBeginning;
  state: VisitState;
  title: string;
  text: string;
  went_wrong_here_too: string | null;
  place: string | null;
  access: string | null;
  questions: unknown;
  places: number | null;
  places_taken: number | null;
  starts_at: StoredMoment | null;
  ends_at: StoredMoment | null;
  time_zone: string | null;
  proposal: unknown;
  repeats_every: VisitRhythm | null;
  series_key: string | null;
  series_number: number | null;
  series_of: number | null;
  series_began: unknown;
  confirmations: unknown;
  reason: string | null;
  expires_at: StoredMoment | null;
  posted_at: StoredMoment;
  edited_at: StoredMoment | null;
  updated_at: StoredMoment;
  standing: string | null;
  version: number;
  sequence: number | null;
  community_key: string;
  author_key: string | null;
  host_key: string | null;
  addressee_key: string | null;
  author_name: string | null;
  host_name: string | null;
  addressee_name: string | null;
  community_slug: string | null;
  community_name: string;
  visibility: Visibility;
  is_archived: boolean | number | null;
  m_role: MembershipRole | null;
  m_state: MembershipState | null;
}

/** Without `search_text`: it would be read for nothing. */
const COLUMNS = [
  'id',
  'document_id',
  'begun_as',
  'state',
  'title',
  'text',
  'html',
  'derived_by',
  'went_wrong_here_too',
  'place',
  'access',
  'questions',
  'places',
  'places_taken',
  'starts_at',
  'ends_at',
  'time_zone',
  'proposal',
  'repeats_every',
  'series_key',
  'series_number',
  'series_of',
  'series_began',
  'confirmations',
  'reason',
  'expires_at',
  'posted_at',
  'edited_at',
  'updated_at',
  'standing',
  'version',
  'sequence',
  'community_key',
  'author_key',
  'host_key',
  'addressee_key',
].map((column) => `v.${column}`);

const LATEST: Order = { name: 'visits-latest', at: 'v.comes_at', id: 'v.id', direction: 'desc' };
const SOONEST: ComingFirst = {
  coming: { ...LATEST, name: 'visits-soonest', direction: 'asc' },
  past: { ...LATEST, name: 'visits-past' },
};

/** Joins somebody's membership in the visit's community, for the name by which they go there. */
const named = (rows: Knex.QueryBuilder, alias: string, column: string): Knex.QueryBuilder =>
  rows.leftJoin(`${TABLE.memberships} as ${alias}`, (on) =>
    on.on(`${alias}.community_key`, 'v.community_key').andOn(`${alias}.user_key`, column)
  );

/** Visits with their people's names and what the reader is there, whatever their standing. */
export const visitRows = (db: Knex, personKey: string | null): Knex.QueryBuilder => {
  const rows = db(`${TABLE.visits} as v`)
    .join(`${TABLE.communities} as co`, 'co.document_id', 'v.community_key')
    .leftJoin(`${TABLE.memberships} as m`, (on) =>
      on.on('m.community_key', 'v.community_key').andOnVal('m.user_key', personKey ?? '')
    );
  named(rows, 'am', 'v.author_key');
  named(rows, 'hm', 'v.host_key');
  named(rows, 'dm', 'v.addressee_key');
  return rows.select(...COLUMNS, {
    author_name: shownName(db, 'am'),
    host_name: shownName(db, 'hm'),
    addressee_name: shownName(db, 'dm'),
    community_slug: 'co.slug',
    community_name: 'co.name',
    visibility: 'co.visibility',
    is_archived: 'co.is_archived',
    m_role: 'm.role',
    m_state: 'm.state',
  });
};

/** One visit whatever its standing; who may see it is for {@link findReadableVisit}. */
export const findVisit = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<VisitRow | undefined> =>
  visitRows(db, personKey).where('v.document_id', documentId).first();

export interface VisitFilters {
  community?: string[];
  state?: string[];
  mine?: 'true';
  series?: string;
}

/** Those that somebody hosts, asked for, is asked to host, or goes to. */
export const whereIn =
  (personKey: string) =>
  (rows: Knex.QueryBuilder): void => {
    rows
      .where('v.author_key', personKey)
      .orWhere('v.host_key', personKey)
      .orWhere('v.addressee_key', personKey)
      .orWhereExists((guest: Knex.QueryBuilder) =>
        guest
          .select('g.id')
          .from(`${TABLE.visitGuests} as g`)
          .whereRaw('?? = ??', ['g.visit_key', 'v.document_id'])
          .andWhere('g.guest_key', personKey)
      );
  };

/** Requests are for members alone. The same rule as `mayReadVisit`; what is under review is in no list. */
export const whereShown =
  (personKey: string | null) =>
  (rows: Knex.QueryBuilder): void => {
    rows
      .where('v.standing', 'shown')
      .where(whereReadable('co', personKey))
      .where((begun) => begun.where('v.begun_as', 'offer').orWhereIn('m.state', READING_STATES));
  };

/** The visits that the person may read, filtered and sorted. */
export const fetchVisits = async (
  db: Knex,
  personKey: string | null,
  asked: { filters: VisitFilters; sort: VisitSort; pagination: Pagination }
): Promise<Page<VisitRow>> => {
  const { community, state, mine, series } = asked.filters;
  const rows = visitRows(db, personKey).where(whereShown(personKey));
  if (community) rows.whereIn('v.community_key', community);
  if (state) rows.whereIn('v.state', state);
  if (series) rows.where('v.series_key', series);
  // Nothing is a visitor's own.
  if (mine) rows.where(whereIn(personKey ?? ''));
  return asked.sort === 'soonest'
    ? fetchComingFirst<VisitRow>(rows, SOONEST, now(), asked.pagination)
    : fetchPage<VisitRow>(rows, LATEST, asked.pagination);
};
