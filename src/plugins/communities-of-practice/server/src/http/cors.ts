import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { websiteOrigin } from '../../../shared/contracts';
import type { ConfigSections } from '../core/plugin-config';
import { churchSettings } from '../persistence/church-settings';
import { isForMembers } from './addresses';

/** Plugin config `cors.origins`: the websites, elsewhere than Strapi, that members read and write from. */
export const CORS_CONFIG: ConfigSections = {
  cors: { origins: z.array(websiteOrigin, 'takes a list of addresses of websites') },
};

const METHODS = 'GET, HEAD, POST, PUT, DELETE';
export const TAKEN = 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match';
const SHOWN = 'ETag, Location, Retry-After';
/** How long a browser need not ask again; Chromium believes no longer. */
const BELIEVED_SECONDS = 7_200;

/**
 * The project's configuration alone where it names any, else what an editor set (ADR 23). Null where
 * neither does: the project's own `strapi::cors` then decides.
 */
export const allowedOrigins = (strapi: Core.Strapi): readonly string[] | null => {
  const fixed = strapi.config.get<readonly string[] | undefined>(
    'plugin::communities-of-practice.cors.origins'
  );
  if (fixed !== undefined) return fixed;
  const { origins } = churchSettings(strapi);
  return origins.length > 0 ? origins : null;
};

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
