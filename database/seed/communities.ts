import type { DemoCommunity, DemoMembership, DemoPerson } from '../demo/world.types';
import { keyIn, PLUGIN, write, type Writing } from './writing';

/** @returns the documentIds by slug. */
export const writeCommunities = async (
  writing: Writing,
  communities: readonly DemoCommunity[]
): Promise<Map<string, string>> => {
  const keys = new Map<string, string>();
  for (const community of communities) {
    keys.set(community.slug, await write(writing, `${PLUGIN}.community`, community));
  }
  return keys;
};

export const writeMemberships = async (
  writing: Writing,
  memberships: readonly DemoMembership[],
  people: readonly DemoPerson[],
  keys: { people: Map<string, string>; communities: Map<string, string> }
): Promise<void> => {
  const names = new Map(people.map(({ handle, name }) => [handle, name]));
  for (const { person, community, ...membership } of memberships) {
    await write(writing, `${PLUGIN}.membership`, {
      ...membership,
      user: keyIn(keys.people, person),
      community: keyIn(keys.communities, community),
      displayName: names.get(person),
    });
  }
};
