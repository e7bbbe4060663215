import type { Manifest } from '../../shell/manifest';
import english from './words/en.json';

/** From an empty install to the first post; it stands at the head of the communities until it is done. */
export const beginning: Manifest = { name: 'beginning', words: english };
