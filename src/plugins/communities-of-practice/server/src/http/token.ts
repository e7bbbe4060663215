import type { Core } from '@strapi/strapi';
import { now } from '../core/clock';

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

interface Checked {
  userId: number;
  /** Its own end, in milliseconds. */
  endsAt: number;
}

/** Of what was signed by users-permissions: who it is for, and until when. */
const checkedIn = (id: unknown, exp: unknown): Checked | null => {
  const userId = asUserId(id);
  return userId === null
    ? null
    : { userId, endsAt: exp === undefined ? Infinity : Number(exp) * 1_000 };
};

/**
 * In `refresh` mode the session manager is asked directly, which spares a query that users-permissions'
 * own `verify` makes for a user we load anyway.
 */
const check = async (strapi: Core.Strapi, token: string): Promise<Checked | null> => {
  if (strapi.config.get('plugin::users-permissions.jwtManagement') === 'refresh') {
    const { isValid, payload } = strapi
      .sessionManager('users-permissions')
      .validateAccessToken(token) as { isValid: boolean; payload: Record<string, unknown> | null };
    return isValid && payload?.type === 'access' ? checkedIn(payload.userId, payload.exp) : null;
  }
  try {
    const payload = await strapi.plugin('users-permissions').service('jwt').verify(token);
    return checkedIn(payload?.id, payload?.exp);
  } catch {
    // Not a token of users-permissions: the next strategy may know it.
    return null;
  }
};

/**
 * A signature does not change, and checking one takes longer than all else that a small answer needs:
 * jsonwebtoken first takes every secret for a public key. Whether its person may still come in is asked
 * each time.
 */
const BELIEVED_MS = 10_000;
const BELIEVED_AT_MOST = 2_000;

const believed = new Map<string, { userId: number; until: number }>();

/** The user's id in an access token that users-permissions issued; null for any other token. */
export const readToken = async (strapi: Core.Strapi, header: string): Promise<number | null> => {
  const token = bearerOf(header);
  if (!token) return null;
  const known = believed.get(token);
  if (known && now().getTime() < known.until) return known.userId;
  believed.delete(token);
  const checked = await check(strapi, token);
  if (!checked) return null;
  if (believed.size >= BELIEVED_AT_MOST) believed.clear();
  const { userId, endsAt } = checked;
  believed.set(token, { userId, until: Math.min(endsAt, now().getTime() + BELIEVED_MS) });
  return userId;
};
