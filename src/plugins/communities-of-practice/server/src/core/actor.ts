import { RefusedError } from './refused-error';

/** Who is asking. The author of anything is a `person`'s key, never what a body says. */
export type Actor =
  | { kind: 'visitor'; grants: Grants }
  | { kind: 'person'; key: string; id: number; name: string; grants: Grants }
  | { kind: 'api-token' }
  /** Somebody in Strapi's admin, by their id there. */
  | { kind: 'editor'; id: number }
  /** A rule of ours, or a script. */
  | { kind: 'system' }
  /** A token that nobody here issued, or one of somebody who is blocked or gone. */
  | { kind: 'unrecognised' };

/** Permitted actions, as `plugin::communities-of-practice.contribution.find`. */
export type Grants = ReadonlySet<string>;

export type Person = Extract<Actor, { kind: 'person' }>;
export type Editor = Extract<Actor, { kind: 'editor' }>;

/** The key that "mine" is looked up by; null for whoever is not a person. */
export const keyOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.key : null);

/** @throws RefusedError `not-signed-in` for whoever is not a person. */
export const personOf = (actor: Actor): Person => {
  if (actor.kind !== 'person') throw new RefusedError({ code: 'not-signed-in' });
  return actor;
};

/** @throws Error for whoever is not an editor: an endpoint of the admin is called by nobody else. */
export const editorOf = (actor: Actor): Editor => {
  if (actor.kind !== 'editor') throw new Error('Only an editor calls the admin API.');
  return actor;
};

/** Whose budget and keys for repeated requests these are: a person's, or those of an address. */
export interface Counted {
  key: string;
  /** The account's; null for an address. */
  id: number | null;
}

/** How the ledger names who did something: a person's key, `editor:<id>`, or `system` for a rule. */
export const nameInLedger = (actor: Actor | null): string => {
  if (actor?.kind === 'person') return actor.key;
  return actor?.kind === 'editor' ? `editor:${actor.id}` : 'system';
};
