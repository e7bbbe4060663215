import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { RefusalCode } from '../../../shared/contracts';
import { contentPrefix, isForMembers, matcherOf } from './addresses';
import { setBodyAside } from './body-aside';
import type { Endpoint } from './endpoint';
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

const isPlain = (ctx: Context, type: string): boolean =>
  Boolean(ctx.is(type)) && ['', 'identity'].includes(ctx.get('Content-Encoding'));

/** Of HTML there are our pages alone, which say it in words. */
const codeOf = (ctx: Context): RefusalCode | undefined =>
  ctx.status >= 400 && !isCoded(ctx.body) && !ctx.response.is('html')
    ? CODE_BY_STATUS[ctx.status]
    : undefined;

/** Whether a request is for one of the endpoints that take a file. */
const takingFiles = (strapi: Core.Strapi, endpoints: readonly Endpoint[]) => {
  const { length } = contentPrefix(strapi);
  const known = endpoints
    .filter(({ contract }) => contract.takes === 'file')
    .map(({ contract: { method, path } }) => ({ method, at: matcherOf(path) }));
  return (ctx: Context): boolean =>
    known.some(({ method, at }) => method === ctx.method && at.test(ctx.path.slice(length)));
};

/** Gives Strapi's own refusals below our prefix (malformed JSON, oversize, no such path) our codes. */
export const codedErrors = (strapi: Core.Strapi, endpoints: readonly Endpoint[]) => {
  const takesFile = takingFiles(strapi, endpoints);
  return async (ctx: Context, next: Next): Promise<void> => {
    if (!isForMembers(strapi, ctx)) return next();
    // Before Strapi's body parser, which would store a whole upload, or unpack a bomb, before we refuse.
    if (hasBody(ctx)) {
      const isUpload = takesFile(ctx) && isPlain(ctx, 'multipart/form-data');
      if (isUpload) setBodyAside(ctx);
      else if (!isPlain(ctx, 'json')) return answerRefused(ctx, { code: 'json-needed' });
    }
    await next();
    const code = codeOf(ctx);
    if (code) answerRefused(ctx, { code });
  };
};
