import { z } from '@strapi/utils';
import type { RefusalCode } from './refusals';

/**
 * Who may call an endpoint. `anyone` and `signed-in` are enforced before the handler, the finer ones
 * by the policy that the handler asks; the matrix of who may do what proves each (`trust-who.test.ts`).
 */
export const WHO = ['anyone', 'signed-in', 'member', 'author', 'opener', 'facilitator'] as const;
export type Who = (typeof WHO)[number];

/** A group of endpoints in the document: the first half of their actions, and what it is about. */
export interface Tag<Name extends string = string> {
  name: Name;
  description: string;
}

/**
 * Families of acts of which one person can do so many in so long a time; posts and concerns have
 * limits of their own.
 */
export const BUDGET_NAMES = [
  'thanks',
  'edits',
  'withdrawals',
  'closings',
  'joinings',
  'join-answers',
  'profile-changes',
  'sharings',
  'visits',
  'files',
  'file-megabytes',
  'signed-out-concerns',
] as const;
export type Budget = (typeof BUDGET_NAMES)[number];

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What one endpoint takes, gives and refuses. It parses, presents and documents. */
export interface Contract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  /** `controller.action`, as it appears among the permissions of a role. */
  action: `${string}.${string}`;
  method: Method;
  /** Below `/api/communities-of-practice`, with Koa's `:name` for parameters. */
  path: `/${string}`;
  who: Who;
  summary: string;
  /** The group that it stands in; only what members call is documented, and needs one. */
  tag?: Tag;
  /** A body to copy, as the document shows it. */
  example?: z.input<Body>;
  params: Params;
  query: Query;
  /** The whole JSON body; `z.undefined()` where there is none. With a file, the fields beside it. */
  body: Body;
  reply: Reply;
  /** What it is sent: JSON, or multipart with one file in the field `file`. */
  takes: 'json' | 'file';
  media: 'application/json' | 'text/html' | 'text/calendar' | 'application/octet-stream';
  status: 200 | 201;
  refuses: readonly RefusalCode[];
  /** What it is counted among; refused with `too-fast` when that is spent. Null for no such limit. */
  budget: Budget | null;
  /** The same for whoever is not signed in, counted by the address they write from. */
  visitorBudget: Budget | null;
  /** Takes `Idempotency-Key`: the same key answers the same, and acts once, for 24 hours. */
  isIdempotent: boolean;
  /** Wants `If-Match` with the ETag last read. */
  needsVersion: boolean;
}

type Described<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
> = Pick<Contract<P, Q, B, R>, 'action' | 'method' | 'path' | 'who' | 'summary' | 'reply'> &
  Partial<
    Pick<
      Contract<P, Q, B, R>,
      | 'params'
      | 'query'
      | 'body'
      | 'takes'
      | 'media'
      | 'status'
      | 'refuses'
      | 'needsVersion'
      | 'budget'
      | 'visitorBudget'
    >
  > & { example?: NoInfer<z.input<B>> };

export const nothing = z.strictObject({});
/** Nothing is sent, or nothing is said in it: clients wrap even nothing in `data`, as Strapi's does. */
export const noBody = z.union([z.undefined(), z.strictObject({ data: nothing.optional() })]);

/** Completes a contract with what follows from its method. */
export const contract = <
  R extends z.ZodType,
  P extends z.ZodType = typeof nothing,
  Q extends z.ZodType = typeof nothing,
  B extends z.ZodType = typeof noBody,
>(
  described: Described<P, Q, B, R>
): Contract<P, Q, B, R> => ({
  params: nothing as z.ZodType as P,
  query: nothing as z.ZodType as Q,
  body: noBody as z.ZodType as B,
  takes: 'json',
  media: 'application/json',
  status: 200,
  needsVersion: false,
  budget: null,
  visitorBudget: null,
  isIdempotent: described.method === 'POST',
  ...described,
  refuses: [...(described.refuses ?? []), ...(described.budget ? (['too-fast'] as const) : [])],
});

/** {@link contract} for the endpoints of one group, whose actions begin with its name. */
export const contractsIn =
  <const Name extends string>(tag: Tag<Name>) =>
  <
    R extends z.ZodType,
    P extends z.ZodType = typeof nothing,
    Q extends z.ZodType = typeof nothing,
    B extends z.ZodType = typeof noBody,
  >(
    described: Described<P, Q, B, R> & { action: `${Name}.${string}` }
  ): Contract<P, Q, B, R> => ({ ...contract(described), tag });

export type ParamsOf<C extends Contract> = z.output<C['params']>;
export type QueryOf<C extends Contract> = z.output<C['query']>;
export type BodyOf<C extends Contract> = z.output<C['body']>;
export type ReplyOf<C extends Contract> = z.input<C['reply']>;
