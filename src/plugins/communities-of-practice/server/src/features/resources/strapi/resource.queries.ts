import type { Knex } from 'knex';
import type {
  CoreAnswer,
  Licence,
  MembershipRole,
  MembershipState,
  Pagination,
  ResourceKind,
  Standing,
  Visibility,
} from '../../../../../shared/contracts';
import { fetchPage, type Order, type Page, type Placed } from '../../../http/paging';
import { mentioning } from '../../../persistence/containing';
import type { DerivedColumns } from '../../../persistence/derived-words';
import { whereFound } from '../../../persistence/search-index/found';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import type { Sought } from '../../../text/sought';
import { shownName, whereReadable } from '../../communities';
import { topicMark } from '../domain/topics';

/** A resource as it stands in a list, with its community and the name of its author. */
export interface ResourceInList {
  document_id: string;
  kind: ResourceKind;
  title: string;
  excerpt: string | null;
  topics: unknown;
  licence: Licence;
  standing: Standing;
  use_count: number | null;
  /** Those that the reader can read. */
  adaptation_count: number | string | null;
  reviewed_at: StoredMoment;
  review_due_at: StoredMoment;
  is_flagged: boolean | number | null;
  posted_at: StoredMoment;
  community_key: string;
  author_key: string | null;
  author_name: string | null;
  community_slug: string | null;
  community_name: string;
}

/** The whole of it, with what the reader is in its community. */
export interface ResourceRow extends ResourceInList, DerivedColumns {
  id: number;
  text: string;
  links: unknown;
  files: unknown;
  core: string | null;
  version: number;
  edited_at: StoredMoment | null;
  came_from_key: string | null;
  came_from_visit_key: string | null;
  adapted_from_key: string | null;
  adapted_under: Licence | null;
  root_key: string | null;
  what_changed: string | null;
  why: string | null;
  setting: string | null;
  core_kept: CoreAnswer | null;
  visibility: Visibility;
  is_archived: boolean | number | null;
  m_role: MembershipRole | null;
  m_state: MembershipState | null;
}

const ORDER: Order = { name: 'resources', at: 'x.posted_at', id: 'x.id', direction: 'desc' };

const LISTED = [
  'document_id',
  'kind',
  'title',
  'excerpt',
  'topics',
  'licence',
  'standing',
  'use_count',
  'reviewed_at',
  'review_due_at',
  'is_flagged',
  'posted_at',
  'community_key',
  'author_key',
] as const satisfies readonly (keyof ResourceInList)[];

/** Without `search_text`: it would be read for nothing. */
const WHOLE = [
  'id',
  'text',
  'html',
  'derived_by',
  'links',
  'files',
  'core',
  'version',
  'edited_at',
  'came_from_key',
  'came_from_visit_key',
  'adapted_from_key',
  'adapted_under',
  'root_key',
  'what_changed',
  'why',
  'setting',
  'core_kept',
] as const satisfies readonly (keyof ResourceRow)[];

const columnsOf = (names: readonly string[]): string[] => names.map((name) => `x.${name}`);

/** Where nothing was made of a resource, which its row knows, nobody looks for what a reader can read. */
const readableAdaptations = (db: Knex, personKey: string | null): Knex.Raw =>
  db.raw('case when ?? > 0 then (?) else 0 end', [
    'x.adaptation_count',
    db(`${TABLE.resources} as made`)
      .join(`${TABLE.communities} as mc`, 'mc.document_id', 'made.community_key')
      .whereRaw('?? = ??', ['made.adapted_from_key', 'x.document_id'])
      .where('made.standing', 'shown')
      .where(whereReadable('mc', personKey))
      .count('*'),
  ]);

const resources = (db: Knex, personKey: string | null): Knex.QueryBuilder =>
  db(`${TABLE.resources} as x`)
    .join(`${TABLE.communities} as co`, 'co.document_id', 'x.community_key')
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 'x.community_key').andOn('am.user_key', 'x.author_key')
    )
    .select(...columnsOf(LISTED), {
      adaptation_count: readableAdaptations(db, personKey),
      author_name: shownName(db, 'am'),
      community_slug: 'co.slug',
      community_name: 'co.name',
    });

export interface ResourceFilters {
  community?: string[];
  kind?: string[];
  topic?: string[];
  author?: string[];
  text?: Sought;
}

const aboutAny = (db: Knex, topics: readonly string[]) => (rows: Knex.QueryBuilder) => {
  for (const topic of topics) rows.orWhere(mentioning(db, 'x.topic_marks', topicMark(topic)));
};

/** The resources that this person may read, filtered, latest first. One query, on an index. */
export const fetchResources = (
  db: Knex,
  personKey: string | null,
  filters: ResourceFilters,
  pagination: Pagination
): Promise<Page<ResourceInList & Placed>> => {
  const rows = resources(db, personKey)
    .where('x.standing', 'shown')
    .where(whereReadable('co', personKey));
  if (filters.community) rows.whereIn('x.community_key', filters.community);
  if (filters.kind) rows.whereIn('x.kind', filters.kind);
  if (filters.author) rows.whereIn('x.author_key', filters.author);
  if (filters.topic) rows.where(aboutAny(db, filters.topic));
  if (filters.text) rows.where(whereFound(db, 'resource', 'x', filters.text));
  return fetchPage<ResourceInList & Placed>(rows, ORDER, pagination);
};

/** One resource whatever its standing and community; who may see it is for `findReadableResource`. */
export const findResource = (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<ResourceRow | undefined> =>
  resources(db, personKey)
    .leftJoin(`${TABLE.memberships} as m`, (on) =>
      on.on('m.community_key', 'x.community_key').andOnVal('m.user_key', personKey ?? '')
    )
    .where('x.document_id', documentId)
    .first(...columnsOf(WHOLE), {
      visibility: 'co.visibility',
      is_archived: 'co.is_archived',
      m_role: 'm.role',
      m_state: 'm.state',
    });
