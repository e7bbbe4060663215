import type { Kin } from '../shared/shared.state';

/** One of a family, and what was made from it. */
export interface Branch {
  kin: Kin;
  branches: readonly Branch[];
}

/**
 * A family as it grew.
 * @param family in any order; of a parent that is not among them, its children stand at the beginning.
 */
export const treesOf = (family: readonly Kin[]): readonly Branch[] => {
  const names = new Set(family.map(({ documentId }) => documentId));
  const under = (parent: string | null): readonly Branch[] =>
    family
      .filter(
        (kin) => (kin.parent !== null && names.has(kin.parent) ? kin.parent : null) === parent
      )
      .map((kin) => ({ kin, branches: under(kin.documentId) }));
  return under(null);
};
