import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { Contract, ParamsOf } from '../../../shared/contracts';
import { RefusedError } from '../core/refused-error';
import { patiently } from '../persistence/patience';
import { PAGE_STYLE } from '../text/page';
import { grantOf } from './access';
import { contentPrefix, isForMembers, matcherOf } from './addresses';
import type { Answer } from './answer';
import { entityTagOf, isAmong } from './entity-tags';
import { publicGrants } from './grants';
import { packFor } from './packing';
import { questionOf } from './question';
import { visitorAnswers } from './visitor-answers';

/** One kind of thing that an address can lead to. */
export interface PageReading<Params = unknown> {
  /** What the public role must be granted for it to be shown: the reading that this is a page of. */
  shows: Contract;
  /** @throws RefusedError `not-found`. */
  render(strapi: Core.Strapi, params: Params): Promise<string>;
}

/** An HTML page, as visitors read it, whoever asks: it is shown to messengers and search engines too. */
export interface PageEndpoint {
  contract: Contract;
  /** Asked in turn: the first that finds something is shown. */
  readings: readonly PageReading[];
  /** The one page for all that visitors may not read. */
  absent: string;
}

export const pageEndpoint = <C extends Contract>(
  contract: C,
  readings: readonly PageReading<ParamsOf<C>>[],
  absent: string
): PageEndpoint => ({
  contract,
  readings: readings.map(({ shows, render }) => ({
    shows,
    render: (strapi, params) => render(strapi, params as ParamsOf<C>),
  })),
  absent,
});

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

const HEADERS = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const answerOf = (html: string): Answer => {
  const body = Buffer.from(html);
  return { body, etag: entityTagOf(null, body) };
};

const send = async (ctx: Context, status: 200 | 404, answer: Answer): Promise<void> => {
  ctx.set(HEADERS);
  // What visitors may read tomorrow shall not be absent from a proxy's memory.
  ctx.set('Cache-Control', status === 200 ? 'no-cache' : 'no-store');
  if (status === 200 && isAmong(answer.etag, ctx.get('If-None-Match'))) {
    ctx.set('ETag', answer.etag);
    ctx.status = 304;
    return;
  }
  const { body, etag } = await packFor(ctx, answer);
  ctx.set('ETag', etag);
  ctx.status = status;
  ctx.type = 'text/html';
  ctx.body = body;
};

const isNotFound = (error: unknown): boolean =>
  error instanceof RefusedError && error.refusal.code === 'not-found';

/** What the first reading says that finds something. @throws RefusedError `not-found`. */
const renderFirst = async (
  strapi: Core.Strapi,
  readings: readonly PageReading[],
  params: unknown
): Promise<string> => {
  for (const { render } of readings) {
    try {
      return await render(strapi, params);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
  throw new RefusedError({ code: 'not-found' });
};

/** As a visitor who may read it. @throws RefusedError `not-found`, also for an address that cannot be. */
const answerToVisitor = async (
  strapi: Core.Strapi,
  { contract, readings }: PageEndpoint,
  given: unknown
): Promise<Answer> => {
  const params = contract.params.safeParse(given);
  const granted = await patiently(() => publicGrants(strapi));
  const shown = readings.filter(({ shows }) => granted.has(grantOf(shows)));
  if (!params.success || shown.length === 0) throw new RefusedError({ code: 'not-found' });
  // What social networks add to an address says nothing to us; what is granted decides what is there.
  const query = { shows: shown.map(({ shows }) => shows.action) };
  const question = questionOf(contract, { params: params.data, query });
  return visitorAnswers.answer(question, () =>
    patiently(async () => answerOf(await renderFirst(strapi, shown, params.data)))
  );
};

const answer = async (strapi: Core.Strapi, ctx: Context, page: PageEndpoint, given: unknown) => {
  try {
    await send(ctx, 200, await answerToVisitor(strapi, page, given));
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    await send(ctx, 404, answerOf(page.absent));
  }
};

/** Serves the pages below our prefix: no routes of Strapi's, since nothing is granted but what they show. */
export const servePages = (strapi: Core.Strapi, pages: readonly PageEndpoint[]) => {
  const { length } = contentPrefix(strapi);
  const known = pages.map((page) => ({ page, at: matcherOf(page.contract.path) }));
  return async (ctx: Context, next: Next): Promise<void> => {
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    const asked = isRead && isForMembers(strapi, ctx) ? ctx.path.slice(length) : '';
    for (const { page, at } of known) {
      const found = at.exec(asked);
      if (found) return answer(strapi, ctx, page, found.groups);
    }
    return next();
  };
};
