import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { RefusedError } from '../core/refused-error';

/** Says that a request was answered with `try-again` while its work still waits for the database. */
export const giveUp = (ctx: Pick<Context, 'state'>): void => {
  ctx.state.isGivenUp = true;
};

/**
 * Before a transaction is committed: somebody who was told that nothing was saved must be told the
 * truth, so it is undone.
 * @throws RefusedError `try-again`.
 */
export const refuseIfGivenUp = (strapi: Core.Strapi): void => {
  if (strapi.requestContext.get()?.state.isGivenUp) throw new RefusedError({ code: 'try-again' });
};
