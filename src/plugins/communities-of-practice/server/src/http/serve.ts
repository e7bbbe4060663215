import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuseIf, RefusedError } from '../core/refused-error';
import { personOf } from '../core/actor';
import { isUnavailable } from '../persistence/database-errors';
import { refuseAccess } from './access';
import { actorOf } from './authentication';
import type { Call, Endpoint } from './endpoint';
import { answerOnce, readIdempotencyKey } from './idempotency';
import { parseCall } from './parse-call';
import { answerRefused } from './refused-response';

declare const strapi: Core.Strapi;

const versionIn = (reply: unknown): number | null => {
  const data = (reply as { data?: { version?: unknown } }).data;
  return typeof data?.version === 'number' ? data.version : null;
};

const setHeaders = (ctx: Context, call: Call, reply: unknown): void => {
  const version = versionIn(reply);
  if (version !== null) ctx.set('ETag', `"${version}"`);
  ctx.set('Cache-Control', call.actor.kind === 'visitor' ? 'no-cache' : 'private, no-store');
  ctx.vary('Authorization');
};

const act = async ({ contract, handle }: Endpoint, call: Call, ctx: Context): Promise<unknown> => {
  const key = contract.isIdempotent && call.editorId === null ? readIdempotencyKey(ctx) : null;
  if (key === null) return handle(call);
  return answerOnce(call, personOf(call.actor), key, ctx, () => handle(call));
};

const refusalOf = (error: unknown): RefusedError | null => {
  if (error instanceof RefusedError) return error;
  return isUnavailable(error) ? new RefusedError({ code: 'try-again', retryAfterSeconds: 5 }) : null;
};

const serve = async (
  endpoint: Endpoint,
  ctx: Context,
  identify: () => Pick<Call, 'actor' | 'editorId'>
): Promise<void> => {
  try {
    const who = identify();
    const call: Call = { strapi, ...who, ...parseCall(endpoint.contract, ctx) };
    const reply = await act(endpoint, call, ctx);
    setHeaders(ctx, call, reply);
    ctx.status = endpoint.contract.status;
    ctx.body = reply;
  } catch (error) {
    const refused = refusalOf(error);
    if (!refused) throw error;
    answerRefused(ctx, refused.refusal);
  }
};

/** A Koa handler for members: who, may they, parse, act, present. In that order, for every route. */
export const contentHandler = (endpoint: Endpoint) => (ctx: Context) =>
  serve(endpoint, ctx, () => {
    const actor = actorOf(ctx);
    refuseIf(refuseAccess(actor, endpoint.contract));
    return { actor, editorId: null };
  });

/** The same for the admin, where Strapi's own policy has checked the editor's permission. */
export const adminHandler = (endpoint: Endpoint) => (ctx: Context) =>
  serve(endpoint, ctx, () => ({
    actor: { kind: 'visitor', grants: new Set<string>() },
    editorId: (ctx.state.user as { id: number }).id,
  }));
