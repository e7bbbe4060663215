import type { Core } from '@strapi/strapi';

export const USER = 'plugin::users-permissions.user';

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

/** Where users and their roles are, as Strapi's metadata names it. */
export const userTable = (strapi: Core.Strapi) => {
  const { tableName, attributes } = strapi.db.metadata.get(USER);
  const { joinTable } = attributes.role as unknown as { joinTable: JoinTable };
  return {
    users: tableName,
    roleLink: joinTable.name,
    roleLinkUser: joinTable.joinColumn.name,
    roleLinkRole: joinTable.inverseJoinColumn.name,
  };
};
