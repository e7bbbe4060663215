import type { Slice } from '../../core/slice';
import { meEndpoints } from './strapi/me.endpoints';

export const me: Slice = { name: 'me', contentApi: meEndpoints };
