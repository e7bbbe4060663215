import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Core } from '@strapi/strapi';
import { contentPrefix } from '../../../http/addresses';
import { allowedOrigins, TAKEN } from '../../../http/cors';

/** Signing in is not ours: it stands below the API's prefix, and follows the project's own CORS. */
const signInPath = (strapi: Core.Strapi): string =>
  `${strapi.config.get('api.rest.prefix', '/api').replace(/\/+$/, '')}/auth/local`;

const namesIn = (header: unknown): string[] =>
  String(header ?? '')
    .toLowerCase()
    .split(/\s*,\s*/);

/** What a browser would miss that a page of this origin asks with, as it asks: on this very server. */
const missingFor = async (
  strapi: Core.Strapi,
  origin: string,
  url: string,
  headers: readonly string[]
): Promise<string[]> => {
  const asking = new IncomingMessage(new Socket());
  Object.assign(asking, {
    method: 'OPTIONS',
    url,
    headers: {
      host: 'localhost',
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': headers.join(',').toLowerCase(),
    },
  });
  const answer = new ServerResponse(asking);
  await strapi.server.app.callback()(asking, answer);
  const allowed = (name: string) => answer.getHeader(`access-control-allow-${name}`);
  if (!['*', origin].includes(String(allowed('origin')))) return ['origin'];
  const taken = namesIn(allowed('headers'));
  return headers.filter((name) => !taken.includes('*') && !taken.includes(name.toLowerCase()));
};

export interface ShutOut {
  origins: string[];
  /** What lacks: `origin`, or the names of headers. */
  missing: string[];
}

const shutOutOf = async (
  strapi: Core.Strapi,
  url: string,
  headers: readonly string[]
): Promise<ShutOut> => {
  const shutOut: ShutOut = { origins: [], missing: [] };
  for (const origin of allowedOrigins(strapi) ?? []) {
    const missing = await missingFor(strapi, origin, url, headers);
    if (missing.length > 0) shutOut.origins.push(origin);
    shutOut.missing.push(...missing.filter((name) => !shutOut.missing.includes(name)));
  }
  return shutOut;
};

/** Whether members have a name and password here, and not the account of another service alone. */
const hasPasswords = async (strapi: Core.Strapi): Promise<boolean> => {
  const granted = await strapi
    .store({ type: 'plugin', name: 'users-permissions', key: 'grant' })
    .get();
  return (granted as { email?: { enabled?: boolean } } | null)?.email?.enabled !== false;
};

/** The websites from which members could not read and write, tried as a browser there would. */
export const shutOutOfReading = (strapi: Core.Strapi): Promise<ShutOut> =>
  shutOutOf(strapi, `${contentPrefix(strapi)}/concerns`, TAKEN.split(', '));

/** The websites that are let in with us, and from which nobody could sign in. */
export const shutOutOfSignIn = async (strapi: Core.Strapi): Promise<ShutOut> =>
  (await hasPasswords(strapi))
    ? shutOutOf(strapi, signInPath(strapi), ['Content-Type'])
    : { origins: [], missing: [] };
