import type { Knex } from 'knex';
import type { Licence, ResourceKind, Standing } from '../../../../../shared/contracts';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import { shownName, whereReadable } from '../../communities';
import { mayReadItem } from '../../contributions';
import type { Kin } from '../domain/lineage';

/** Of a family so many are looked through, the oldest first: no memory is asked for more. */
export const FAMILY_MAX = 20_000;

/** A resource as it stands in a lineage. */
export interface KinRow {
  document_id: string;
  kind: ResourceKind;
  title: string;
  licence: Licence;
  setting: string | null;
  use_count: number | null;
  posted_at: StoredMoment;
  community_key: string;
  author_key: string | null;
  author_name: string | null;
  community_slug: string | null;
  community_name: string;
}

interface LinkRow {
  id: number | string;
  document_id: string;
  adapted_from_key: string | null;
}

interface HiddenRow {
  document_id: string;
  community_key: string;
  author_key: string | null;
  standing: Standing;
}

/** Of the communities that a family is spread over, those that the person may read. */
const readableCommunities = async (
  db: Knex,
  rootKey: string,
  personKey: string | null
): Promise<string[]> =>
  db(`${TABLE.communities} as co`)
    .whereIn(
      'co.document_id',
      db(TABLE.resources).where({ root_key: rootKey }).select('community_key')
    )
    .where(whereReadable('co', personKey))
    .pluck('co.document_id');

/** Of a family up to this row, what this person may not read. */
const unreadableIn = async (
  db: Knex,
  rootKey: string,
  personKey: string | null,
  upTo: LinkRow['id']
): Promise<ReadonlySet<string>> => {
  const communities = await readableCommunities(db, rootKey, personKey);
  const hidden: HiddenRow[] = await db(TABLE.resources)
    .where({ root_key: rootKey })
    .where('id', '<=', upTo)
    // Each by itself: of what has no community, or no standing, “not both” would not be true either.
    .where((closed) =>
      closed
        .whereNull('standing')
        .orWhereNot('standing', 'shown')
        .orWhereNull('community_key')
        .orWhereNotIn('community_key', communities)
    )
    .select('document_id', 'community_key', 'author_key', 'standing');
  const isOwn = ({ community_key, author_key, standing }: HiddenRow): boolean =>
    communities.includes(community_key) &&
    mayReadItem({ standing, authorKey: author_key, peers: [] }, personKey);
  return new Set(hidden.filter((row) => !isOwn(row)).map((row) => row.document_id));
};

/**
 * The links of a family, the oldest first. Put in order here: a database would sort ten thousand texts with their numbers.
 * Only of a family too large for one answer it must say which are the oldest.
 */
const fetchLinks = async (db: Knex, rootKey: string): Promise<LinkRow[]> => {
  const links = (): Knex.QueryBuilder =>
    db(TABLE.resources)
      .where({ root_key: rootKey })
      .limit(FAMILY_MAX)
      .select('id', 'document_id', 'adapted_from_key');
  const rows: LinkRow[] = await links();
  if (rows.length === FAMILY_MAX) return links().orderBy('id');
  return rows.sort((one, other) => Number(one.id) - Number(other.id));
};

/**
 * Every link of a family, in one query however deep it goes, with whether this person may read what
 * hangs from it.
 */
export const fetchFamily = async (
  db: Knex,
  rootKey: string,
  personKey: string | null
): Promise<Kin[]> => {
  const rows = await fetchLinks(db, rootKey);
  const last = rows.at(-1);
  if (!last) return [];
  // After the links: what was hidden in between is among them.
  const unreadable = await unreadableIn(db, rootKey, personKey, last.id);
  return rows.map((row) => ({
    key: row.document_id,
    adaptedFrom: row.adapted_from_key,
    isReadable: !unreadable.has(row.document_id),
  }));
};

/** What is shown of these, in any order. */
export const fetchKin = (db: Knex, keys: readonly string[]): Promise<KinRow[]> =>
  db(`${TABLE.resources} as x`)
    .join(`${TABLE.communities} as co`, 'co.document_id', 'x.community_key')
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 'x.community_key').andOn('am.user_key', 'x.author_key')
    )
    .whereIn('x.document_id', keys)
    .select(
      'x.document_id',
      'x.kind',
      'x.title',
      'x.licence',
      'x.setting',
      'x.use_count',
      'x.posted_at',
      'x.community_key',
      'x.author_key',
      { author_name: shownName(db, 'am'), community_slug: 'co.slug', community_name: 'co.name' }
    );
