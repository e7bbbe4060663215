import type { Slice } from '../../slice';
import { beginningEndpoints } from './strapi/beginning.endpoints';

/**
 * From an empty install to the first member's post.
 * @param slices whose endpoints people of the website can be granted.
 */
export const beginningIn = (slices: readonly Slice[]): Slice => ({
  name: 'beginning',
  adminApi: beginningEndpoints(
    slices.flatMap(({ contentApi }) => (contentApi ?? []).map(({ contract }) => contract))
  ),
});
