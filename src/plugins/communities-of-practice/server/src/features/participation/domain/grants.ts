import type { Contract } from '../../../../../shared/contracts';

type Named = Pick<Contract, 'action' | 'who'>;

/** What the switch grants: reading what is public to everybody, all of taking part to a role. */
export const actionsFor = (roleType: string, contracts: readonly Named[]): string[] =>
  contracts
    .filter(({ who }) => roleType !== 'public' || who === 'anyone')
    .map(({ action }) => `plugin::communities-of-practice.${action}`);

export const missingFrom = (wanted: readonly string[], granted: ReadonlySet<string>): string[] =>
  wanted.filter((action) => !granted.has(action));

export const extentOf = (
  wanted: readonly string[],
  missing: readonly string[]
): 'all' | 'some' | 'none' => {
  if (missing.length === 0) return 'all';
  return missing.length === wanted.length ? 'none' : 'some';
};
