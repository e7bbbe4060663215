import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Contract } from '../../../shared/contracts';
import { refuseIf, RefusedError } from '../core/refused-error';
import { personOf, type Actor, type Counted } from '../core/actor';
import { actingAs } from '../persistence/acting';
import { isUnstorable } from '../persistence/database-errors';
import { patiently } from '../persistence/patience';
import { spendAct } from '../persistence/spent-acts';
import { inTransaction } from '../persistence/transaction';
import { refuseAccess } from './access';
import { actWithFile } from './act-with-file';
import { answerWith, type Answer } from './answer';
import { actorOf } from './authentication';
import { isAmong } from './entity-tags';
import { keyOfAddress } from './visitor-key';
import type { Call, Endpoint } from './endpoint';
import { answerOnce, readIdempotencyKey } from './idempotency';
import { packFor } from './packing';
import { parseCall } from './parse-call';
import { questionOf } from './question';
import { answerRefused } from './refused-response';
import { sendFile } from './send-file';
import { visitorAnswers } from './visitor-answers';

declare const strapi: Core.Strapi;

/**
 * What who keeps of it, asked again before each use (ADR 22). What visitors may ask for too may stay on
 * the device of a member; what only its reader may ask for, what an editor reads and what a write
 * answers stays nowhere.
 */
const cachingFor = ({ method, who }: Contract, actor: Actor): string => {
  if (method !== 'GET' || actor.kind === 'editor' || who !== 'anyone') return 'private, no-store';
  return actor.kind === 'visitor' ? 'no-cache' : 'private, no-cache';
};

const send = async (
  ctx: Context,
  { contract }: Endpoint,
  actor: Actor,
  answer: Answer
): Promise<void> => {
  ctx.set('Cache-Control', cachingFor(contract, actor));
  ctx.vary('Authorization');
  const isRead = contract.method === 'GET';
  if (isRead && isAmong(answer.etag, ctx.get('If-None-Match'))) {
    ctx.set('ETag', answer.etag);
    ctx.status = 304;
    return;
  }
  const { body, etag } = isRead ? await packFor(ctx, answer) : answer;
  ctx.set('ETag', etag);
  ctx.status = contract.status;
  ctx.type = contract.media;
  ctx.body = body;
};

/** @throws RefusedError `person-needed` for an API token: it is neither a person nor an address. */
const countedFor = (actor: Actor, ctx: Context): Counted => {
  if (actor.kind === 'api-token') throw new RefusedError({ code: 'person-needed' });
  return actor.kind === 'visitor' ? { key: keyOfAddress(ctx.ip), id: null } : personOf(actor);
};

/** Handles the call, having taken it from its person's budget, in one transaction. */
const spendAndHandle = (
  { contract, handle }: Endpoint,
  call: Call,
  ctx: Context
): Promise<unknown> => {
  const budget = call.actor.kind === 'visitor' ? contract.visitorBudget : contract.budget;
  if (budget === null || call.actor.kind === 'editor') return handle(call);
  return inTransaction(strapi, async (trx) => {
    await spendAct(strapi, trx, countedFor(call.actor, ctx), budget);
    return handle(call);
  });
};

const actOnce = async (endpoint: Endpoint, call: Call, ctx: Context): Promise<unknown> => {
  const isMembers = call.actor.kind !== 'editor';
  const key = endpoint.contract.isIdempotent && isMembers ? readIdempotencyKey(ctx) : null;
  // What is written meanwhile is theirs in the ledger.
  const inTheirName = () => actingAs(call.actor, () => spendAndHandle(endpoint, call, ctx));
  if (key === null) return inTheirName();
  return answerOnce(endpoint, call, countedFor(call.actor, ctx), key, ctx, inTheirName);
};

const act = (endpoint: Endpoint, call: Call, ctx: Context): Promise<unknown> => {
  const { contract, upload } = endpoint;
  if (contract.method === 'GET') return patiently(() => endpoint.handle(call));
  if (upload === null) return actOnce(endpoint, call, ctx);
  return actWithFile(endpoint, upload, call, ctx, (whole) => actOnce(endpoint, whole, ctx));
};

const callOf = (endpoint: Endpoint, ctx: Context, actor: Actor): Call => ({
  strapi,
  actor,
  permits: (action) => ctx.state.userAbility?.can(action) === true,
  file: null,
  ...parseCall(endpoint.contract, ctx),
});

const respond = async (endpoint: Endpoint, ctx: Context, actor: Actor): Promise<void> => {
  const call = callOf(endpoint, ctx, actor);
  const { sends } = endpoint;
  if (sends) return sendFile(ctx, actor, await patiently(() => sends(call)));
  const reply = await act(endpoint, call, ctx);
  await send(ctx, endpoint, actor, answerWith(endpoint.contract, reply));
};

/** Everybody who is not signed in reads the same, so it is made once for all of them. */
const respondToVisitor = async (endpoint: Endpoint, ctx: Context, actor: Actor): Promise<void> => {
  const call = callOf(endpoint, ctx, actor);
  const answer = await visitorAnswers.answer(questionOf(endpoint.contract, call), async () =>
    answerWith(endpoint.contract, await patiently(() => endpoint.handle(call)))
  );
  await send(ctx, endpoint, actor, answer);
};

const serve = async (endpoint: Endpoint, ctx: Context, identify: () => Actor): Promise<void> => {
  try {
    const actor = identify();
    const reads = endpoint.contract.method === 'GET';
    const isMadeForAll = actor.kind === 'visitor' && endpoint.sends === null;
    await (isMadeForAll && reads ? respondToVisitor : respond)(endpoint, ctx, actor);
  } catch (error) {
    const refused = isUnstorable(error)
      ? new RefusedError({ code: 'character-not-storable' })
      : error;
    if (!(refused instanceof RefusedError)) throw error;
    answerRefused(ctx, refused.refusal);
  }
};

/** A Koa handler for members: who, may they, parse, act, present. In that order, for every route. */
export const contentHandler = (endpoint: Endpoint) => (ctx: Context) =>
  serve(endpoint, ctx, () => {
    const actor = actorOf(ctx);
    refuseIf(refuseAccess(actor, endpoint.contract));
    return actor;
  });

/** The same for the admin, where Strapi's own policy has checked the editor's permission. */
export const adminHandler = (endpoint: Endpoint) => (ctx: Context) =>
  serve(endpoint, ctx, () => ({
    kind: 'editor',
    id: (ctx.state.user as { id: number }).id,
  }));
