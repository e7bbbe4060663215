import type { Contract, Refusal } from '../../../shared/contracts';
import type { Actor } from '../core/actor';

/** What a role's permission for this endpoint is called. */
export const grantOf = (contract: Pick<Contract, 'action'>): string =>
  `plugin::communities-of-practice.${contract.action}`;

/**
 * Why this actor may not call this endpoint at all, or null. What they may see and do behind it is
 * for the feature's own policies. Strapi has checked an API token's scope before this.
 */
export const refuseAccess = (
  actor: Actor,
  contract: Pick<Contract, 'action' | 'who'>
): Refusal | null => {
  if (actor.kind === 'unrecognised') return { code: 'token-not-accepted' };
  // Strapi's own policy has judged an editor's permission before this.
  if (actor.kind === 'editor' || actor.kind === 'system') return null;
  if (actor.kind === 'api-token') {
    return contract.who === 'anyone' ? null : { code: 'person-needed' };
  }
  if (actor.kind === 'visitor' && contract.who !== 'anyone') return { code: 'not-signed-in' };
  if (actor.grants.has(grantOf(contract))) return null;
  return { code: actor.kind === 'visitor' ? 'not-signed-in' : 'not-permitted' };
};
