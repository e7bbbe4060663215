import type { Slice } from '../../slice';
import { meEndpoints } from './strapi/me.endpoints';

export const me: Slice = { name: 'me', contentApi: meEndpoints };
