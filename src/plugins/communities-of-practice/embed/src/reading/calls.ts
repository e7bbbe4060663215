import {
  gatheringPlaces,
  RefusedError,
  type Action,
  type Answered,
  type Asked,
} from '../../../client/src';
import type { Person } from '../session/session-record';
import type { ApiAddress } from './api-address';
import { AnotherPerson } from './failure';

const TIMEOUT_MS = 20_000;

/** Whose token goes with a call. */
export interface Tokened {
  tokenFor(person: Person | null): Promise<string | null | undefined>;
  afterRefusal(token: string): Promise<string | null>;
}

/** Calls the plugin as one person, or as a visitor, and never as anybody else. */
export type Calls = <A extends Action>(
  action: A,
  asked: Asked<A>,
  as: Person | null,
  /** What sends it, in the place of the browser's own. */
  send?: typeof fetch
) => Promise<Answered<A>>;

/** Answers that were asked for while the element was still on its way (`loader.ts`), by their addresses. */
type Early = Map<string, Promise<Response>>;

const early = (): Early | undefined =>
  (globalThis as { gatheringPlacesEarly?: Early }).gatheringPlacesEarly;

const fetchOrEarly: typeof fetch = (input, init) => {
  const asked =
    typeof input === 'string' && init?.method === 'GET' ? early()?.get(input) : undefined;
  if (asked === undefined) return fetch(input, init);
  early()?.delete(String(input));
  return asked.catch(() => fetch(input, init));
};

export const callsTo = (address: ApiAddress, session: Tokened): Calls => {
  const callWith = <A extends Action>(
    action: A,
    asked: Asked<A>,
    token: string | null,
    send: typeof fetch | undefined
  ) =>
    gatheringPlaces({
      url: address.origin,
      prefix: address.prefix,
      token: () => token,
      fetch: send ?? (token === null ? fetchOrEarly : fetch),
    }).call(action, { ...asked, signal: asked.signal ?? AbortSignal.timeout(TIMEOUT_MS) });

  return async (action, asked, as, send) => {
    const token = await session.tokenFor(as);
    if (token === undefined) throw new AnotherPerson();
    try {
      return await callWith(action, asked, token, send);
    } catch (error) {
      if (!(error instanceof RefusedError) || error.status !== 401 || token === null) throw error;
      const other = await session.afterRefusal(token);
      if (other === null) throw error;
      return callWith(action, asked, other, send);
    }
  };
};

/** Whose a token is, by the name that others here know them by. */
export const personOf = async ({ origin, prefix }: ApiAddress, token: string): Promise<Person> => {
  const client = gatheringPlaces({ url: origin, prefix, token: () => token });
  const { data } = await client.call('me.find');
  return { documentId: data.documentId, name: data.name ?? '' };
};
