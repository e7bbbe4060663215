import type { Knex } from 'knex';
import { LINEAGE_MAX, type KinView, type ResourceView } from '../../../../../shared/contracts';
import { findSourceVisit } from '../../visits';
import { hangNearest } from '../domain/lineage';
import { FAMILY_MAX, fetchFamily, fetchKin } from './lineage.queries';
import { findOriginal, findSourceThread } from './origin.queries';
import { findReadableResource } from './readable-resource';
import { presentKin, presentResource } from './resource.presenter';

/**
 * One resource as this person reads it, in a constant number of queries.
 * @param filesMax how many files a resource may have.
 * @throws RefusedError `not-found` when they may not read it.
 */
export const readResource = async (
  db: Knex,
  documentId: string,
  personKey: string | null,
  filesMax: number
): Promise<ResourceView> => {
  const row = await findReadableResource(db, documentId, personKey);
  const { adapted_from_key: originalKey, came_from_key: threadKey } = row;
  const { came_from_visit_key: visitKey, community_key: communityKey } = row;
  const original = originalKey === null ? null : await findOriginal(db, originalKey, personKey);
  const source =
    threadKey === null ? null : await findSourceThread(db, threadKey, communityKey, personKey);
  const visit =
    visitKey === null ? null : await findSourceVisit(db, visitKey, communityKey, personKey);
  return presentResource({
    row,
    personKey,
    filesMax,
    original: original ?? null,
    source: source ?? null,
    visit: visit ?? null,
  });
};

export interface Lineage {
  nodes: KinView[];
  /** Whether the reader could read more of the family than these. */
  more: boolean;
}

/**
 * The family of a resource as far as this person may read it, the nearest to it.
 * @throws RefusedError `not-found` when they may not read it.
 */
export const readLineage = async (
  db: Knex,
  documentId: string,
  personKey: string | null
): Promise<Lineage> => {
  const row = await findReadableResource(db, documentId, personKey);
  const family = await fetchFamily(db, row.root_key ?? documentId, personKey);
  const isAmongThem = family.some(({ key }) => key === documentId);
  const own = { key: documentId, adaptedFrom: row.adapted_from_key, isReadable: true };
  const whole = isAmongThem ? family : [...family, own];
  const { nearest, more } = hangNearest(whole, documentId, LINEAGE_MAX);
  const rows = new Map(
    (
      await fetchKin(
        db,
        nearest.map(({ key }) => key)
      )
    ).map((kin) => [kin.document_id, kin])
  );
  const nodes = nearest.flatMap((one) => {
    const kin = rows.get(one.key);
    return kin ? [presentKin(kin, one)] : [];
  });
  return { nodes, more: more || family.length === FAMILY_MAX };
};
