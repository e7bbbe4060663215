import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

const PLUGIN = 'communities-of-practice';

/** Where members' routes are: below `api.rest.prefix`, which a project may choose. */
export const contentPrefix = (strapi: Core.Strapi): string =>
  `${strapi.config.get('api.rest.prefix', '/api').replace(/\/+$/, '')}/${PLUGIN}`;

/** Where Strapi's admin calls ours. */
const ADMIN_PREFIX = `/${PLUGIN}`;

/** Strapi's router takes paths in any case. */
const isBelow = (ctx: Context, prefix: string): boolean => {
  const path = ctx.path.toLowerCase();
  const start = prefix.toLowerCase();
  // An encoded slash leads nowhere; it is for us to say so, in our words.
  return path.startsWith(start) && !/[\w-]/.test(path.charAt(start.length));
};

/** Whether a request is for members' routes of ours. */
export const isForMembers = (strapi: Core.Strapi, ctx: Context): boolean =>
  isBelow(ctx, contentPrefix(strapi));

export const isForUs = (strapi: Core.Strapi, ctx: Context): boolean =>
  isForMembers(strapi, ctx) || isBelow(ctx, ADMIN_PREFIX);

/** A path below our prefix as Strapi's router reads it: in any case, with a slash behind or none. */
export const matcherOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`, 'i');
