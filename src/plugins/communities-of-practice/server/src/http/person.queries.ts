import type { Core } from '@strapi/strapi';
import { userTable } from '../persistence/user-table';

export interface PersonRow {
  id: number;
  key: string;
  name: string;
  roleId: number;
}

/** The user with this id or key; null when gone, blocked, without a role, or not confirmed as required. */
const findWhere = async (
  strapi: Core.Strapi,
  column: 'u.id' | 'u.document_id',
  value: number | string
): Promise<PersonRow | null> => {
  const { users, roleLink, roleLinkUser, roleLinkRole } = userTable(strapi);
  const row = await strapi.db
    .connection(`${users} as u`)
    .join(`${roleLink} as l`, `l.${roleLinkUser}`, 'u.id')
    .where(column, value)
    .first(
      'u.id',
      'u.document_id',
      'u.username',
      'u.blocked',
      'u.confirmed',
      `l.${roleLinkRole} as role_id`
    );
  if (!row || row.blocked) return null;
  if (!row.confirmed && (await confirmationIsRequired(strapi))) return null;
  return { id: row.id, key: row.document_id, name: row.username, roleId: row.role_id };
};

const confirmationIsRequired = async (strapi: Core.Strapi): Promise<boolean> => {
  const advanced = await strapi
    .store({ type: 'plugin', name: 'users-permissions' })
    .get({ key: 'advanced' });
  return Boolean((advanced as { email_confirmation?: boolean } | null)?.email_confirmation);
};

/** The user behind a token, or null. */
export const findPerson = (strapi: Core.Strapi, userId: number): Promise<PersonRow | null> =>
  findWhere(strapi, 'u.id', userId);

/** The user whom rows name so, or null. */
export const findPersonByKey = (strapi: Core.Strapi, key: string): Promise<PersonRow | null> =>
  findWhere(strapi, 'u.document_id', key);
