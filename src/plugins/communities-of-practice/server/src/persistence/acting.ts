import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { nameInLedger, type Actor } from '../core/actor';

interface Acting {
  actor: Actor;
  why: string | null;
}

const acting = new AsyncLocalStorage<Acting>();

/** Does the work in somebody's name: what it changes is theirs in the ledger, with their reason. */
export const actingAs = <T>(actor: Actor, work: () => T, why: string | null = null): T =>
  acting.run({ actor, why }, work);

/** Does the work in the name of a rule of ours, whoever's request set it off. */
export const bySystem = <T>(work: () => T): T => actingAs({ kind: 'system' }, work);

/** The editor whose admin request this is, by whatever page or plugin of Strapi's admin. */
const editorAtWork = (strapi: Core.Strapi): Actor | null => {
  const state = strapi.requestContext.get()?.state;
  if (state?.route?.info?.type !== 'admin') return null;
  const id = (state.user as { id: number } | undefined)?.id;
  return id === undefined ? null : { kind: 'editor', id };
};

/** Who writes, or null when nobody is known to: a script, an import, another plugin. */
export const whoActs = (strapi: Core.Strapi): Actor | null =>
  acting.getStore()?.actor ?? editorAtWork(strapi);

/** {@link whoActs}, as the ledger names them. */
export const nameOfActing = (strapi: Core.Strapi): string | null => {
  const actor = whoActs(strapi);
  return actor && nameInLedger(actor);
};

export const whyActing = (): string | null => acting.getStore()?.why ?? null;
