import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type { Contract } from '../../../shared/contracts';
import { inputErrors } from '../core/input-errors';
import { RefusedError } from '../core/refused-error';

const parseWith = <S extends z.ZodType>(schema: S, value: unknown, root: string): z.output<S> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new RefusedError({
    code: 'invalid-input',
    errors: inputErrors(parsed.error.issues, root),
  });
};

const namesIn = (path: string): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

/**
 * An address that cannot exist is answered like one that does not. Only the path's own parameters
 * count: Strapi's router leaves those of other matching routes (the public folder's) among them.
 */
const parseParams = ({ path, params }: Contract, ctx: Context) => {
  const given = namesIn(path).map((name) => [name, ctx.params?.[name]]);
  const parsed = params.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new RefusedError({ code: 'not-found' });
  return parsed.data;
};

/** Whether a body was sent; `Content-Length: 0` is none. */
export const hasBody = (ctx: Context): boolean =>
  ctx.request.length !== undefined ? ctx.request.length > 0 : 'transfer-encoding' in ctx.headers;

/** It is JSON: anything else was refused before Strapi parsed it, in `coded-errors.ts`. */
const bodyOf = (ctx: Context): unknown => (hasBody(ctx) ? ctx.request.body : undefined);

/** The version in `If-Match: "3"`; null without the header. */
const versionOf = (ctx: Context): number | null => {
  const header = ctx.get('If-Match');
  if (header === '') return null;
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(header) ?? [];
  if (version === undefined) {
    throw new RefusedError({
      code: 'invalid-input',
      errors: [{ path: 'headers.If-Match', message: 'must be one ETag, as "3"' }],
    });
  }
  return Number(version);
};

/** What a project's own middleware may add to every query for Strapi's content types. */
const NOT_OURS = ['locale', 'populate', 'status'];

const queryOf = ({ query }: Contract, ctx: Context): unknown => {
  const known = query instanceof z.ZodObject ? query.shape : {};
  return Object.fromEntries(
    Object.entries(ctx.query ?? {}).filter(([name]) => name in known || !NOT_OURS.includes(name))
  );
};

/** @throws RefusedError with every path that could not be read. */
export const parseCall = (contract: Contract, ctx: Context) => {
  const params = parseParams(contract, ctx);
  const query = parseWith(contract.query, queryOf(contract, ctx), 'query');
  const body = parseWith(contract.body, bodyOf(ctx), 'body');
  const expectedVersion = contract.needsVersion ? versionOf(ctx) : null;
  if (contract.needsVersion && expectedVersion === null) {
    throw new RefusedError({ code: 'version-needed' });
  }
  return { params, query, body, expectedVersion };
};
