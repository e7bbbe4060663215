import type { Core } from '@strapi/strapi';
import type { Grants } from '../core/actor';
import { now } from '../core/clock';
import { onEveryWrite } from '../persistence/every-write';
import { nowAndOnCommit } from '../persistence/now-and-on-commit';
import { createOneMaking } from './one-making';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

/** Another node's change to a role is seen after this long at the latest; this node's own at once. */
const LIFETIME_MS = 1_000;

interface Remembered {
  grants: Grants;
  until: number;
}

const remembered = new Map<string, Remembered>();
const reading = createOneMaking<Grants>(() => now().getTime());
let timesForgotten = 0;

const forget = (): void => {
  remembered.clear();
  reading.forget();
  timesForgotten += 1;
};

const load = async (strapi: Core.Strapi, role: object): Promise<Grants> => {
  const permissions = await strapi.db.query(PERMISSION).findMany({
    select: ['action'],
    where: { role, action: { $startsWith: 'plugin::communities-of-practice.' } },
  });
  return new Set(permissions.map(({ action }: { action: string }) => action));
};

const readAndRemember = async (
  strapi: Core.Strapi,
  name: string,
  role: object
): Promise<Grants> => {
  const begun = timesForgotten;
  const grants = await load(strapi, role);
  // A role that was written while we read may have changed.
  if (begun === timesForgotten) {
    remembered.set(name, { grants, until: now().getTime() + LIFETIME_MS });
  }
  return grants;
};

/** However many ask at once, the database is asked once. */
const grantsOf = async (strapi: Core.Strapi, name: string, role: object): Promise<Grants> => {
  const found = remembered.get(name);
  if (found && found.until > now().getTime()) return found.grants;
  return reading.of(name, () => readAndRemember(strapi, name, role));
};

/** What a role of users-permissions grants of ours. */
export const roleGrants = (strapi: Core.Strapi, roleId: number): Promise<Grants> =>
  grantsOf(strapi, `role ${roleId}`, { id: roleId });

/** What everybody may do who is not signed in. */
export const publicGrants = (strapi: Core.Strapi): Promise<Grants> =>
  grantsOf(strapi, 'public', { type: 'public' });

/** Forgets what it remembers whenever a role or permission is written on this node. */
export const watchGrants = (strapi: Core.Strapi): void => {
  forget();
  onEveryWrite(strapi, [PERMISSION, ROLE], () => nowAndOnCommit(strapi, forget));
};
