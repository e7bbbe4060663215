import type { Slice } from '../../slice';
import { participationActions } from './strapi/actions';
import { takeBackFirstRights } from './strapi/first-rights';
import { watchLosses } from './strapi/lost-grants';
import { grantToRoleType } from './strapi/participation.service';
import { participationEndpoints } from './strapi/participation.endpoints';

export { CONFIGURE } from './strapi/actions';
export { grantToRoleType } from './strapi/participation.service';

/** Who may take part: the switch over everything that the given slices offer to members. */
export const participationIn = (slices: readonly Slice[]): Slice => {
  const contracts = slices
    .flatMap((slice) => slice.contentApi ?? [])
    .map(({ contract }) => contract);
  let untilRemembered: (() => Promise<void>) | null = null;
  return {
    name: 'participation',
    adminApi: participationEndpoints(contracts),
    adminActions: participationActions,
    async bootstrap(strapi) {
      await takeBackFirstRights(strapi);
      untilRemembered = await watchLosses(strapi);
    },
    destroy: async () => untilRemembered?.(),
    services: {
      participation: ({ strapi }) => ({
        /** The admin's switch, from code: `grant('authenticated')`, `grant('public')`. */
        grant: (roleType: string) => grantToRoleType(strapi, contracts, roleType),
      }),
    },
  };
};
