import type { Core } from '@strapi/strapi';
import type { Contract } from '../../../../../shared/contracts';
import { RefusedError } from '../../../core/refused-error';
import { inTransaction } from '../../../persistence/transaction';
import { actionsFor, extentOf, missingFrom } from '../domain/grants';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';
const OURS = 'plugin::communities-of-practice.';

interface Role {
  id: number;
  name: string;
  description: string | null;
  type: string;
}

const allRoles = (strapi: Core.Strapi): Promise<Role[]> =>
  strapi.db.query(ROLE).findMany({
    select: ['id', 'name', 'description', 'type'],
    orderBy: { id: 'asc' },
  });

const grantedTo = async (strapi: Core.Strapi, roleId: number): Promise<Set<string>> => {
  const rows = await strapi.db
    .query(PERMISSION)
    .findMany({ where: { role: { id: roleId }, action: { $startsWith: OURS } } });
  return new Set(rows.map(({ action }: { action: string }) => action));
};

const presentRole = async (strapi: Core.Strapi, role: Role, contracts: readonly Contract[]) => {
  const wanted = actionsFor(role.type, contracts);
  const missing = missingFrom(wanted, await grantedTo(strapi, role.id));
  const users = await strapi.db
    .query('plugin::users-permissions.user')
    .count({ where: { role: { id: role.id } } });
  return {
    id: role.id,
    name: role.name,
    description: role.description,
    type: role.type,
    userCount: users,
    granted: extentOf(wanted, missing),
    missing,
  };
};

/** Each role of the website, and how much of taking part it grants. */
export const readParticipation = async (strapi: Core.Strapi, contracts: readonly Contract[]) => ({
  roles: await Promise.all(
    (await allRoles(strapi)).map((role) => presentRole(strapi, role, contracts))
  ),
});

/**
 * The one switch. Each permission is a row of its own, so granting again after an upgrade or a lost
 * table adds just what is missing.
 * @throws RefusedError `not-found` without such a role.
 */
export const setParticipation = async (
  strapi: Core.Strapi,
  contracts: readonly Contract[],
  roleId: number,
  mayTakePart: boolean
): Promise<void> => {
  const role = (await allRoles(strapi)).find(({ id }) => id === roleId);
  if (!role) throw new RefusedError({ code: 'not-found' });
  await inTransaction(strapi, async () => {
    if (!mayTakePart) {
      await strapi.db
        .query(PERMISSION)
        .deleteMany({ where: { role: { id: roleId }, action: { $startsWith: OURS } } });
      return;
    }
    const granted = await grantedTo(strapi, roleId);
    for (const action of missingFrom(actionsFor(role.type, contracts), granted)) {
      await strapi.db.query(PERMISSION).create({ data: { action, role: roleId } });
    }
  });
};

/** @throws RefusedError `not-found` without a role of this type. */
export const grantToRoleType = async (
  strapi: Core.Strapi,
  contracts: readonly Contract[],
  roleType: string
): Promise<void> => {
  const role = (await allRoles(strapi)).find(({ type }) => type === roleType);
  if (!role) throw new RefusedError({ code: 'not-found' });
  await setParticipation(strapi, contracts, role.id, true);
};
