import type { Context } from 'koa';
import { REFUSALS, type Refusal } from '../../../shared/contracts';

/** Strapi's error envelope with our code in `details`. */
export const answerRefused = (ctx: Context, refusal: Refusal): void => {
  const { status, message } = REFUSALS[refusal.code];
  if (refusal.retryAfterSeconds !== undefined) {
    ctx.set('Retry-After', String(refusal.retryAfterSeconds));
  }
  ctx.status = status;
  ctx.body = { data: null, error: { status, name: 'RefusedError', message, details: refusal } };
};
