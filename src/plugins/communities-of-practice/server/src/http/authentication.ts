import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Actor } from '../core/actor';
import { patiently } from '../persistence/patience';
import { publicGrants, roleGrants } from './grants';
import { findPerson } from './person.queries';
import { isForAProxy, readToken } from './token';

declare const strapi: Core.Strapi;

interface Identified {
  authenticated: boolean;
  credentials?: Actor;
}

const identifyPerson = async (userId: number): Promise<Actor> => {
  const person = await findPerson(strapi, userId);
  if (!person) return { kind: 'unrecognised' };
  const { id, key, name, roleId } = person;
  return { kind: 'person', id, key, name, grants: await roleGrants(strapi, roleId) };
};

/**
 * Strapi auth strategy: says who is asking. It runs in the place of users-permissions' own strategy
 * and accepts the same tokens, with one query for the person instead of four (ADR 0005); blocking a
 * user takes effect on the next request. What the person may do is judged in one place, `access.ts`.
 */
const member = {
  name: 'communities-of-practice-member',
  async authenticate(ctx: Context): Promise<Identified> {
    const header = ctx.get('authorization');
    if (header === '' || isForAProxy(header)) {
      const grants = await patiently(() => publicGrants(strapi));
      return { authenticated: true, credentials: { kind: 'visitor', grants } };
    }
    const userId = await readToken(strapi, header);
    if (userId === null) return { authenticated: false };
    return { authenticated: true, credentials: await patiently(() => identifyPerson(userId)) };
  },
};

/** The last resort: a token that no strategy knows is answered by our own refusal. */
const unrecognised = {
  name: 'communities-of-practice-unrecognised',
  async authenticate(): Promise<Identified> {
    return { authenticated: true, credentials: { kind: 'unrecognised' } };
  },
};

export const STRATEGIES: readonly (string | object)[] = [member, 'content-api-token', unrecognised];

/** Who the strategies above found. Strapi's API token strategy leaves the token, not one of ours. */
export const actorOf = (ctx: Context): Actor => {
  const auth = ctx.state.auth as { strategy: { name: string }; credentials: Actor } | undefined;
  if (!auth) return { kind: 'unrecognised' };
  return auth.strategy.name === 'content-api-token' ? { kind: 'api-token' } : auth.credentials;
};
