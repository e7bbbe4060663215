import { addressOf } from './address';
import type { Action, Answered, Asked } from './calls';
import { ENDPOINTS } from './endpoints';
import { RefusedError } from './refused-error';

export type { Action, Answered, Asked } from './calls';
export type * from './contracts';
export { RefusedError } from './refused-error';

export interface Options {
  /** Where the Strapi is: `https://cms.church.example`. */
  url: string;
  /** What stands before the API there, if its `api.rest.prefix` is another: `/cms`. */
  prefix?: string;
  /** The access token of whoever acts; asked before each call. Nothing is sent for a visitor. */
  token?: () => string | null | Promise<string | null>;
  fetch?: typeof fetch;
}

export interface Client {
  /** @throws RefusedError when the server says no, and fetch's own error when it cannot be reached. */
  call<A extends Action>(
    action: A,
    ...asked: object extends Asked<A> ? [asked?: Asked<A>] : [asked: Asked<A>]
  ): Promise<Answered<A>>;
}

/** What any call may carry, whatever its action; {@link Client} is the precise one. */
interface AnyCall {
  params?: unknown;
  query?: unknown;
  data?: unknown;
  file?: Blob;
  fields?: unknown;
  version?: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** Not `crypto.randomUUID`, which browsers keep from sites without https. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

const headersOf = (
  method: string,
  asked: AnyCall,
  token: string | null
): Record<string, string> => ({
  Accept: 'application/json',
  ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
  ...(asked.data === undefined ? {} : { 'Content-Type': 'application/json' }),
  ...(asked.version === undefined ? {} : { 'If-Match': `"${asked.version}"` }),
  ...(method === 'POST' && token !== null
    ? { 'Idempotency-Key': asked.idempotencyKey ?? newKey() }
    : {}),
});

const readBody = (response: Response, givesBytes: boolean): Promise<unknown> => {
  if (response.ok && givesBytes) return response.blob();
  return response.headers.get('Content-Type')?.includes('json') ? response.json() : response.text();
};

/** The fields first: who reads a form as it comes knows them before the file. */
const formOf = (file: Blob, fields: unknown): FormData => {
  const form = new FormData();
  const named = typeof fields === 'object' && fields !== null ? Object.entries(fields) : [];
  for (const [name, value] of named) {
    if (value !== undefined) form.append(name, String(value));
  }
  form.append('file', file);
  return form;
};

const bodyOf = ({ data, file, fields }: AnyCall): string | FormData | undefined => {
  if (file) return formOf(file, fields);
  return data === undefined ? undefined : JSON.stringify({ data });
};

const withoutSlashes = (part: string): string => part.replace(/^\/+|\/+$/g, '');

/** A client for one Strapi with Gathering Places on it. */
export const gatheringPlaces = ({
  url,
  prefix = '/api',
  token,
  fetch: send = fetch,
}: Options): Client => {
  const base = [url, prefix, 'communities-of-practice'].map(withoutSlashes).join('/');
  const request = async (action: Action, asked: AnyCall): Promise<unknown> => {
    const { method, path, ...endpoint } = ENDPOINTS[action];
    const response = await send(base + addressOf(path, asked.params, asked.query), {
      method,
      headers: headersOf(method, asked, (await token?.()) ?? null),
      body: bodyOf(asked),
      signal: asked.signal,
    });
    const body = await readBody(response, 'gives' in endpoint);
    if (!response.ok) throw new RefusedError(response.status, body);
    return body;
  };
  return {
    call: async <A extends Action>(action: A, asked?: Asked<A>) =>
      (await request(action, asked ?? {})) as Answered<A>,
  };
};
