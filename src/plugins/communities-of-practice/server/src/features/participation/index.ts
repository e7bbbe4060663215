import type { Slice } from '../../core/slice';
import { participationActions } from './strapi/actions';
import { participationEndpoints } from './strapi/participation.endpoints';

/** Who may take part: the switch over everything that the given slices offer to members. */
export const participationIn = (slices: readonly Slice[]): Slice => ({
  name: 'participation',
  adminApi: participationEndpoints(
    slices.flatMap((slice) => slice.contentApi ?? []).map(({ contract }) => contract)
  ),
  adminActions: participationActions,
});
