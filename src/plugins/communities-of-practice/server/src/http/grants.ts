import type { Core } from '@strapi/strapi';
import type { Grants } from '../core/actor';
import { now } from '../core/clock';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

/** Another node's change to a role is seen after this long at the latest; this node's own at once. */
const LIFETIME_MS = 1_000;

interface Kept {
  grants: Grants;
  until: number;
}

const kept = new Map<string, Kept>();

const load = async (strapi: Core.Strapi, role: object): Promise<Grants> => {
  const permissions = await strapi.db.query(PERMISSION).findMany({
    select: ['action'],
    where: { role, action: { $startsWith: 'plugin::communities-of-practice.' } },
  });
  return new Set(permissions.map(({ action }: { action: string }) => action));
};

const remember = async (strapi: Core.Strapi, name: string, role: object): Promise<Grants> => {
  const found = kept.get(name);
  if (found && found.until > now().getTime()) return found.grants;
  const grants = await load(strapi, role);
  kept.set(name, { grants, until: now().getTime() + LIFETIME_MS });
  return grants;
};

/** What a role of users-permissions grants of ours. */
export const roleGrants = (strapi: Core.Strapi, roleId: number): Promise<Grants> =>
  remember(strapi, `role ${roleId}`, { id: roleId });

/** What everybody may do who is not signed in. */
export const publicGrants = (strapi: Core.Strapi): Promise<Grants> =>
  remember(strapi, 'public', { type: 'public' });

/** Forgets what it remembers whenever a role or permission is written on this node. */
export const watchGrants = (strapi: Core.Strapi): void => {
  const forget = () => kept.clear();
  forget();
  strapi.db.lifecycles.subscribe({
    models: [PERMISSION, ROLE],
    afterCreate: forget,
    afterCreateMany: forget,
    afterUpdate: forget,
    afterUpdateMany: forget,
    afterDelete: forget,
    afterDeleteMany: forget,
  });
};
