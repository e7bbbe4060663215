import type { Core } from '@strapi/strapi';

const bearerOf = (header: string): string | null => {
  const [scheme, token, ...rest] = header.trim().split(/\s+/);
  return scheme?.toLowerCase() === 'bearer' && token && rest.length === 0 ? token : null;
};

/** Passwords of a proxy in front: a browser sends them along, and they say nothing of who asks us. */
const OF_A_PROXY = /^(basic|digest|negotiate|ntlm)(\s|$)/i;

/** Whether this header holds nothing that is for us: its sender is a visitor. */
export const isForAProxy = (header: string): boolean => OF_A_PROXY.test(header.trim());

const asUserId = (id: unknown): number | null => {
  const number = Number(id);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
};

/**
 * The user's id in an access token that users-permissions issued; null for any other token.
 * In `refresh` mode the session manager is asked directly, which spares a query that
 * users-permissions' own `verify` makes for a user we load anyway.
 */
export const readToken = async (strapi: Core.Strapi, header: string): Promise<number | null> => {
  const token = bearerOf(header);
  if (!token) return null;
  if (strapi.config.get('plugin::users-permissions.jwtManagement') === 'refresh') {
    const checked = strapi.sessionManager('users-permissions').validateAccessToken(token);
    return checked.isValid && checked.payload.type === 'access'
      ? asUserId(checked.payload.userId)
      : null;
  }
  try {
    const payload = await strapi.plugin('users-permissions').service('jwt').verify(token);
    return asUserId(payload?.id);
  } catch {
    // Not a token of users-permissions: the next strategy may know it.
    return null;
  }
};
