import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type { Contract } from '../../../shared/contracts';
import type { ExpectedVersion } from '../core/expected-version';
import { inputErrors } from '../core/input-errors';
import { RefusedError } from '../core/refused-error';
import { versionsIn } from './entity-tags';

/** @throws RefusedError with every path that could not be read. */
export const parseWith = <S extends z.ZodType>(
  schema: S,
  value: unknown,
  root: string
): z.output<S> => {
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

/** It is JSON: anything else was refused or set aside before Strapi parsed it, in `coded-errors.ts`. */
const bodyOf = (ctx: Context): unknown => (hasBody(ctx) ? ctx.request.body : undefined);

/** @throws RefusedError without `If-Match` where the contract needs it, or one that names no version. */
const expectedVersionOf = ({ needsVersion }: Contract, ctx: Context): ExpectedVersion => {
  if (!needsVersion) return 'any';
  const header = ctx.get('If-Match');
  if (header === '') throw new RefusedError({ code: 'version-needed' });
  const expected = versionsIn(header);
  if (expected !== 'any' && expected.length === 0) {
    const message = 'must be the ETag of what you change, or its version as "3"';
    throw new RefusedError({
      code: 'invalid-input',
      errors: [{ path: 'headers.If-Match', message }],
    });
  }
  return expected;
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
  // What comes with a file is not read before it is known that it may come.
  const body =
    contract.takes === 'file' ? undefined : parseWith(contract.body, bodyOf(ctx), 'body');
  return { params, query, body, expectedVersion: expectedVersionOf(contract, ctx) };
};
