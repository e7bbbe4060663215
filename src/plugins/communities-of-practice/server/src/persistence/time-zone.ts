import type { Core } from '@strapi/strapi';

const UTC = ['Z', '+00:00'];

const zoneOf = (strapi: Core.Strapi): unknown => {
  const connection: unknown = strapi.db.connection.client.config.connection;
  return typeof connection === 'object' && connection !== null && 'timezone' in connection
    ? connection.timezone
    : 'local';
};

/**
 * MariaDB's moments carry no time zone; which one they are in is for the connection to say. Without a
 * word it is the server's own, and an hour of each October is written twice over (ADR 0012).
 */
export const warnOfLocalTime = (strapi: Core.Strapi): void => {
  if (strapi.db.dialect.client !== 'mysql' || UTC.includes(String(zoneOf(strapi)))) return;
  strapi.log.warn(
    "communities-of-practice: set connection.timezone to 'Z' in config/database, or moments move by an hour when clocks change."
  );
};
