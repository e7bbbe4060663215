import type { Core } from '@strapi/strapi';
import type { BodyOf, Contract, ParamsOf, QueryOf, ReplyOf } from '../../../shared/contracts';
import type { Actor } from '../core/actor';
import type { ExpectedVersion } from '../core/expected-version';
import type { ReadyFile, ReceivedFile, SentFile } from './received-file';

/** One parsed request, as a handler meets it. */
export interface Call<C extends Contract = Contract> {
  strapi: Core.Strapi;
  actor: Actor;
  params: ParamsOf<C>;
  query: QueryOf<C>;
  body: BodyOf<C>;
  /** What was sent beside the body, looked into already; null where the contract takes no file. */
  file: ReadyFile | null;
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

/** What is done about a file outside of any transaction, before the endpoint handles it. */
export interface Upload<C extends Contract = Contract> {
  /** @throws RefusedError why this person may not send one. Asked before a byte of it is read. */
  admit(call: Call<C>): Promise<void>;
  /** Looks into what came. @throws RefusedError why it is not taken. */
  inspect(call: Call<C>, received: ReceivedFile): Promise<ReadyFile>;
  /** The folder in which what comes lies until it is handled, and how many bytes may come. */
  room(strapi: Core.Strapi): { folder: string; maxBytes: number };
}

/** A contract with what answers it. `adminAction` guards an endpoint of the admin. */
export interface Endpoint {
  contract: Contract;
  handle: (call: Call) => Promise<unknown>;
  /** Null where the answer holds nobody's words, so that it may itself be remembered. */
  again: ((call: Call, documentId: string) => Promise<unknown>) | null;
  adminAction: string | null;
  upload: Upload | null;
  /** In the place of `handle`, where bytes are sent as they lie on the disk. */
  sends: ((call: Call) => Promise<SentFile>) | null;
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
  upload: null,
  sends: null,
});

/** An endpoint that is sent a file beside its body. */
export const uploadEndpoint = <C extends Contract>(
  contract: C,
  { admit, inspect, room }: Upload<C>,
  handle: Handler<C>,
  again: Again<C>
): Endpoint => ({
  ...endpoint(contract, handle, again),
  upload: {
    room,
    admit: (call) => admit(call as Call<C>),
    inspect: (call, received) => inspect(call as Call<C>, received),
  },
});

/** An endpoint that sends a file. */
export const fileEndpoint = <C extends Contract>(
  contract: C,
  sends: (call: Call<C>) => Promise<SentFile>
): Endpoint => ({
  contract,
  handle: (call) => sends(call as Call<C>),
  again: null,
  adminAction: null,
  upload: null,
  sends: (call) => sends(call as Call<C>),
});

export const adminEndpoint = <C extends Contract>(
  contract: C,
  adminAction: string,
  handle: Handler<C>
): Endpoint => ({ ...endpoint(contract, handle), adminAction });

export const adminFileEndpoint = <C extends Contract>(
  contract: C,
  adminAction: string,
  sends: (call: Call<C>) => Promise<SentFile>
): Endpoint => ({ ...fileEndpoint(contract, sends), adminAction });
