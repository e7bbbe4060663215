import type { Knex } from 'knex';
import type { Standing } from '../../../../../shared/contracts';
import { PICTURED_MAX } from '../../../../../shared/contracts/admin';
import { TABLE } from '../../../persistence/uids';
import { shownName } from '../../communities';
import { FAMILY_MAX, hangNearest, type Hung } from '../../resources';
import { whereEditorReads } from './standings';

interface LinkRow {
  document_id: string;
  adapted_from_key: string | null;
  /** Null where this editor does not read it. */
  read: number | null;
}

interface PicturedRow {
  document_id: string;
  title: string;
  standing: Standing;
  use_count: number | null;
  author_name: string | null;
  community_name: string;
}

/** A resource in the picture of its family. */
export type Pictured = PicturedRow & Pick<Hung, 'parent' | 'depth'>;

const fetchPictured = (db: Knex, keys: readonly string[]): Promise<PicturedRow[]> =>
  db(`${TABLE.resources} as x`)
    .join(`${TABLE.communities} as co`, 'co.document_id', 'x.community_key')
    .leftJoin(`${TABLE.memberships} as m`, (on) =>
      on.on('m.community_key', 'x.community_key').andOn('m.user_key', 'x.author_key')
    )
    .whereIn('x.document_id', keys)
    .select('x.document_id', 'x.title', 'x.standing', 'x.use_count', {
      author_name: shownName(db, 'm'),
      community_name: 'co.name',
    });

/** The family of a resource as far as an editor reads it, those nearest to it, each after its parent. */
export const fetchPicture = async (
  db: Knex,
  resource: { document_id: string; root_key: string | null },
  mayDecide: boolean
): Promise<{ kin: Pictured[]; more: boolean }> => {
  const readable = db(`${TABLE.resources} as r`)
    .select('r.id')
    .whereRaw('?? = ??', ['r.id', 'x.id'])
    .where(whereEditorReads('r', mayDecide));
  const links: LinkRow[] = await db(`${TABLE.resources} as x`)
    .where('x.root_key', resource.root_key ?? resource.document_id)
    .orderBy('x.id')
    .limit(FAMILY_MAX)
    .select('x.document_id', 'x.adapted_from_key', { read: readable });
  const family = links.map(({ document_id: key, adapted_from_key: adaptedFrom, read }) => ({
    key,
    adaptedFrom,
    isReadable: read !== null,
  }));
  const { nearest, more } = hangNearest(family, resource.document_id, PICTURED_MAX);
  const rows = await fetchPictured(
    db,
    nearest.map(({ key }) => key)
  );
  const byKey = new Map(rows.map((row) => [row.document_id, row]));
  const kin = nearest.flatMap(({ key, parent, depth }) => {
    const row = byKey.get(key);
    return row ? [{ ...row, parent, depth }] : [];
  });
  return { kin, more };
};
