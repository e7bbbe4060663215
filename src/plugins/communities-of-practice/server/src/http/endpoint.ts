import type { Core } from '@strapi/strapi';
import type { BodyOf, Contract, ParamsOf, QueryOf, ReplyOf } from '../../../shared/contracts';
import type { Actor } from '../core/actor';
import type { ExpectedVersion } from '../core/expected-version';

/** One parsed request, as a handler meets it. */
export interface Call<C extends Contract = Contract> {
  strapi: Core.Strapi;
  actor: Actor;
  params: ParamsOf<C>;
  query: QueryOf<C>;
  body: BodyOf<C>;
  /** What `If-Match` names, where the contract needs it. */
  expectedVersion: ExpectedVersion;
  /** Whether an editor's roles permit an action besides the endpoint's own; nobody else's do. */
  permits: (adminAction: string) => boolean;
}

export type Handler<C extends Contract> = (call: Call<C>) => Promise<ReplyOf<C>>;

/**
 * Answers a request that was acted on before, from what stands now: as its person may read it today.
 * @param documentId of what came of it.
 */
export type Again<C extends Contract> = (call: Call<C>, documentId: string) => Promise<ReplyOf<C>>;

/** A contract with what answers it. `adminAction` guards an endpoint of the admin. */
export interface Endpoint {
  contract: Contract;
  handle: (call: Call) => Promise<unknown>;
  /** Null where the answer holds nobody's words, so that it may itself be remembered. */
  again: ((call: Call, documentId: string) => Promise<unknown>) | null;
  adminAction: string | null;
}

/** The wrapper parses by the same contract, so a handler is never met by another shape. */
export const endpoint = <C extends Contract>(
  contract: C,
  handle: Handler<C>,
  again?: Again<C>
): Endpoint => ({
  contract,
  handle: (call) => handle(call as Call<C>),
  again: again ? (call, documentId) => again(call as Call<C>, documentId) : null,
  adminAction: null,
});

export const adminEndpoint = <C extends Contract>(
  contract: C,
  adminAction: string,
  handle: Handler<C>
): Endpoint => ({ ...endpoint(contract, handle), adminAction });
