import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { RefusalCode } from '../../../shared/contracts';
import { isForMembers } from './addresses';
import { hasBody } from './parse-call';
import { answerRefused } from './refused-response';

const CODE_BY_STATUS: Readonly<Record<number, RefusalCode>> = {
  400: 'invalid-input',
  401: 'token-not-accepted',
  403: 'not-permitted',
  404: 'not-found',
  405: 'not-found',
  // A method that no router of ours knows.
  501: 'not-found',
  413: 'body-too-large',
};

const isCoded = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  'error' in body &&
  typeof body.error === 'object' &&
  body.error !== null &&
  'details' in body.error &&
  typeof body.error.details === 'object' &&
  body.error.details !== null &&
  'code' in body.error.details;

const isPlainJson = (ctx: Context): boolean =>
  Boolean(ctx.is('json')) && ['', 'identity'].includes(ctx.get('Content-Encoding'));

const codeOf = (ctx: Context): RefusalCode | undefined =>
  ctx.status >= 400 && !isCoded(ctx.body) ? CODE_BY_STATUS[ctx.status] : undefined;

/** Gives Strapi's own refusals below our prefix (malformed JSON, oversize, no such path) our codes. */
export const codedErrors =
  (strapi: Core.Strapi) =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (!isForMembers(strapi, ctx)) return next();
    // Before Strapi's body parser, which would store a whole upload, or unpack a bomb, before we refuse.
    if (hasBody(ctx) && !isPlainJson(ctx)) return answerRefused(ctx, { code: 'json-needed' });
    await next();
    const code = codeOf(ctx);
    if (code) answerRefused(ctx, { code });
  };
