import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context, Next } from 'koa';
import type { ConfigSections } from '../core/plugin-config';
import { isForMembers } from './addresses';

/** As browsers send it, or null for what is no address of a website. */
const originOf = (text: string): string | null => {
  try {
    const { protocol, hostname, origin } = new URL(text);
    return /^https?:$/.test(protocol) && !hostname.includes('*') ? origin : null;
  } catch {
    return null;
  }
};

const wordsAgainst = (text: unknown): string => {
  const meant = typeof text === 'string' ? originOf(text) : null;
  return meant === null
    ? 'takes the address of one website, as "https://www.church.example"'
    : `takes an address without anything behind it, as browsers send it: "${meant}"`;
};

const origin = z
  .string({ error: ({ input }) => wordsAgainst(input) })
  .refine((text) => originOf(text) === text, { error: ({ input }) => wordsAgainst(input) });

/** Plugin config `cors.origins`: the websites, elsewhere than Strapi, that members read and write from. */
export const CORS_CONFIG: ConfigSections = {
  cors: { origins: z.array(origin, 'takes a list of addresses of websites') },
};

const METHODS = 'GET, HEAD, POST, PUT, DELETE';
const TAKEN = 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match';
const SHOWN = 'ETag, Location, Retry-After';
/** How long a browser need not ask again; Chromium believes no longer. */
const BELIEVED_SECONDS = 7_200;

/** Null where the project says nothing: its own `strapi::cors` then decides. */
const allowedOrigins = (strapi: Core.Strapi): readonly string[] | null =>
  strapi.config.get<readonly string[] | undefined>(
    'plugin::communities-of-practice.cors.origins'
  ) ?? null;

const isPreflight = (ctx: Context): boolean =>
  ctx.method === 'OPTIONS' && ctx.get('Access-Control-Request-Method') !== '';

/** What the project's own middleware allows is not for our routes. */
const forget = (ctx: Context): void => {
  for (const name of Object.keys(ctx.response.headers)) {
    if (name.startsWith('access-control-')) ctx.remove(name);
  }
};

/**
 * Lets the named websites, and no other, read and write below our prefix from a browser, by tokens and
 * never by cookies, whatever the project's own CORS says. Around everything else, so that refusals can
 * be read there too: without these headers a browser shows its page nothing at all.
 */
export const ownCors =
  (strapi: Core.Strapi) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const allowed = allowedOrigins(strapi);
    if (allowed === null || !isForMembers(strapi, ctx)) return next();
    const asks = isPreflight(ctx);
    if (asks) ctx.status = 204;
    else await next();
    forget(ctx);
    ctx.vary('Origin');
    const asking = ctx.get('Origin');
    if (!allowed.includes(asking)) return;
    ctx.set('Access-Control-Allow-Origin', asking);
    if (!asks) return ctx.set('Access-Control-Expose-Headers', SHOWN);
    ctx.set('Access-Control-Allow-Methods', METHODS);
    ctx.set('Access-Control-Allow-Headers', TAKEN);
    ctx.set('Access-Control-Max-Age', String(BELIEVED_SECONDS));
  };
