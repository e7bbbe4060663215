import type {
  activityContracts,
  closingContracts,
  communityContracts,
  concernContracts,
  contributionContracts,
  meContracts,
  replyContracts,
  thanksContracts,
} from '../../shared/contracts';
import type { ENDPOINTS } from './endpoints';

/** The contracts by the first half of their actions. Types only: no schema reaches the browser. */
interface Contracts {
  activity: typeof activityContracts;
  closing: typeof closingContracts;
  community: typeof communityContracts;
  concern: typeof concernContracts;
  contribution: typeof contributionContracts;
  me: typeof meContracts;
  reply: typeof replyContracts;
  thanks: typeof thanksContracts;
}

/** What can be called, as `contribution.create`; the name of its permission and operation too. */
export type Action = keyof typeof ENDPOINTS;

type ContractOf<A extends Action> = A extends `${infer F extends keyof Contracts}.${infer N}`
  ? N extends keyof Contracts[F]
    ? Contracts[F][N]
    : never
  : never;

type InputOf<A extends Action, Part extends 'params' | 'query' | 'body' | 'reply'> =
  ContractOf<A> extends Record<Part, { _zod: { input: infer I } }> ? I : never;

/** A query travels as text, so numbers are as welcome as what they are written as. */
type Written<T> = T extends readonly (infer I)[]
  ? readonly Written<I>[]
  : T extends object
    ? { [K in keyof T]: Written<T[K]> }
    : string extends T
      ? T | number
      : T;

type IsEmpty<T> = string extends keyof T ? true : false;

type Params<A extends Action> =
  IsEmpty<InputOf<A, 'params'>> extends true ? object : { params: InputOf<A, 'params'> };

type Query<A extends Action> =
  IsEmpty<InputOf<A, 'query'>> extends true
    ? object
    : object extends InputOf<A, 'query'>
      ? { query?: Written<InputOf<A, 'query'>> }
      : { query: Written<InputOf<A, 'query'>> };

type Body<A extends Action> = NonNullable<InputOf<A, 'body'>>;

type Data<A extends Action> =
  IsEmpty<Body<A>> extends true
    ? object
    : object extends Body<A>
      ? { data?: Body<A> extends { data?: infer D } ? D : never }
      : { data: Body<A> extends { data: infer D } ? D : never };

type Version<A extends Action> = (typeof ENDPOINTS)[A] extends { needsVersion: true }
  ? { /** The version that you read and now change. */ version: number }
  : object;

interface Anyway {
  /** Yours, to send the same thing again after a reload; otherwise a POST gets one of its own. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** What goes into a call. */
export type Asked<A extends Action> = Params<A> & Query<A> & Data<A> & Version<A> & Anyway;

/** What comes out: `{ data, meta }`. */
export type Answered<A extends Action> = InputOf<A, 'reply'>;
