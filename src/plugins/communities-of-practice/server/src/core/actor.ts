import { RefusedError } from './refused-error';

/** Who is asking. The author of anything is a `person`'s key, never what a body says. */
export type Actor =
  | { kind: 'visitor'; grants: Grants }
  | { kind: 'person'; key: string; id: number; name: string; grants: Grants }
  | { kind: 'api-token' }
  /** A token that nobody here issued, or one of somebody who is blocked or gone. */
  | { kind: 'unrecognised' };

/** Permitted actions, as `plugin::communities-of-practice.contribution.find`. */
export type Grants = ReadonlySet<string>;

export type Person = Extract<Actor, { kind: 'person' }>;

/** The key that "mine" is looked up by; null for whoever is not a person. */
export const keyOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.key : null);

/** @throws RefusedError `not-signed-in` for whoever is not a person. */
export const personOf = (actor: Actor): Person => {
  if (actor.kind !== 'person') throw new RefusedError({ code: 'not-signed-in' });
  return actor;
};
