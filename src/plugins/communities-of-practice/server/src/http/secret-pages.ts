import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { Contract, ParamsOf } from '../../../shared/contracts';
import { RefusedError } from '../core/refused-error';
import { patiently } from '../persistence/patience';
import { contentPrefix, isForMembers, matcherOf } from './addresses';
import { answerWith } from './answer';
import { isAmong } from './entity-tags';
import { packFor } from './packing';
import { answerRefused } from './refused-response';

/** What an address alone opens, without an account: whoever has the address reads it. */
export interface SecretPage {
  contract: Contract;
  /** @throws RefusedError `not-found`, alike for what never was and what was taken back. */
  read(strapi: Core.Strapi, params: unknown): Promise<string>;
}

export const secretPage = <C extends Contract>(
  contract: C,
  read: (strapi: Core.Strapi, params: ParamsOf<C>) => Promise<string>
): SecretPage => ({ contract, read: (strapi, params) => read(strapi, params as ParamsOf<C>) });

const HEADERS = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
};

const readAs = async (strapi: Core.Strapi, { contract, read }: SecretPage, given: unknown) => {
  const params = contract.params.safeParse(given);
  if (!params.success) throw new RefusedError({ code: 'not-found' });
  return answerWith(contract, await patiently(() => read(strapi, params.data)));
};

const answer = async (strapi: Core.Strapi, ctx: Context, page: SecretPage, given: unknown) => {
  ctx.set(HEADERS);
  try {
    const made = await readAs(strapi, page, given);
    const isKnown = isAmong(made.etag, ctx.get('If-None-Match'));
    const { body, etag } = isKnown ? made : await packFor(ctx, made);
    ctx.set('ETag', etag);
    ctx.status = isKnown ? 304 : 200;
    if (isKnown) return;
    ctx.type = page.contract.media;
    ctx.body = body;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    answerRefused(ctx, error.refusal);
  }
};

/** All that stands below the first part of the path, so that one mistyped is not written down either. */
const partOf = ({ contract }: SecretPage): string => `/${contract.path.split('/')[1]}/`;

/** Serves them, and lets no log of Strapi's write their addresses down. */
export const serveSecretPages = (strapi: Core.Strapi, pages: readonly SecretPage[]) => {
  const prefix = contentPrefix(strapi);
  const known = pages.map((page) => ({
    page,
    part: partOf(page),
    at: matcherOf(page.contract.path),
  }));
  return async (ctx: Context, next: Next): Promise<void> => {
    const asked = isForMembers(strapi, ctx) ? ctx.path.slice(prefix.length) : '';
    const named = known.find(({ part }) => asked.toLowerCase().startsWith(part));
    if (!named) return next();
    const found = ['GET', 'HEAD'].includes(ctx.method) ? named.at.exec(asked) : null;
    try {
      await (found ? answer(strapi, ctx, named.page, found.groups) : next());
    } finally {
      // What logs requests looks at their address once they are answered.
      ctx.url = `${prefix}${named.part}…`;
    }
  };
};
