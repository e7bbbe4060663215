import type { Calls } from './contracts';
import type { ENDPOINTS } from './endpoints';

/** What can be called, as `contribution.create`; the name of its permission and operation too. */
export type Action = keyof typeof ENDPOINTS;

type PartOf<A extends Action, Part extends string> =
  Calls[A] extends Record<Part, infer Given> ? Given : never;

/** A query travels as text, so numbers are as welcome as what they are written as. */
type Written<T> = T extends readonly (infer I)[]
  ? readonly Written<I>[]
  : T extends object
    ? { [K in keyof T]: Written<T[K]> }
    : string extends T
      ? T | number
      : number extends T
        ? T | string
        : T;

type Params<A extends Action> = [PartOf<A, 'params'>] extends [never]
  ? object
  : { params: PartOf<A, 'params'> };

type Query<A extends Action> = [PartOf<A, 'query'>] extends [never]
  ? object
  : object extends PartOf<A, 'query'>
    ? { query?: Written<PartOf<A, 'query'>> }
    : { query: Written<PartOf<A, 'query'>> };

type Data<A extends Action> =
  PartOf<A, 'body'> extends infer Body
    ? [Body] extends [never]
      ? object
      : Body extends { data: infer D }
        ? { data: D }
        : Body extends { data?: infer D }
          ? { data?: D }
          : object
    : never;

type Version<A extends Action> = (typeof ENDPOINTS)[A] extends { needsVersion: true }
  ? { /** The version that you read and now change. */ version: number }
  : object;

type Upload<A extends Action> = (typeof ENDPOINTS)[A] extends { takes: 'file' }
  ? { /** Under its name, if it is a `File`. */ file: Blob; fields?: PartOf<A, 'body'> }
  : object;

interface Anyway {
  /** Yours, to send the same thing again after a reload; otherwise a POST gets one of its own. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** What goes into a call. */
export type Asked<A extends Action> = Params<A> &
  Query<A> &
  Data<A> &
  Upload<A> &
  Version<A> &
  Anyway;

/** What comes out: `{ data, meta }`, or the bytes of a file. */
export type Answered<A extends Action> = (typeof ENDPOINTS)[A] extends { gives: 'bytes' }
  ? Blob
  : Calls[A]['reply'];
