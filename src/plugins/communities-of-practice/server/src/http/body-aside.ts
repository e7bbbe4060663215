import type { Context } from 'koa';

/** What is kept of the headers of a body that no parser shall meet. */
interface Aside {
  contentType: string;
  /** Bytes, where the sender says so. */
  length: number | null;
}

const aside = new WeakMap<Context['req'], Aside>();

/**
 * Hides a request's body from every body parser: Strapi's would store the whole of it before anybody
 * has asked whether its sender may send one. It stays unread until {@link bodyAside} is.
 */
export const setBodyAside = (ctx: Context): void => {
  aside.set(ctx.req, {
    contentType: ctx.get('Content-Type'),
    length: ctx.request.length ?? null,
  });
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) {
    delete ctx.req.headers[name];
  }
};

/** What was set aside; null where nothing was. */
export const bodyAside = (ctx: Context): Aside | null => aside.get(ctx.req) ?? null;
