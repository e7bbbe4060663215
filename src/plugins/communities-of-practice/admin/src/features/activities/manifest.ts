import type { Manifest } from '../../shell/manifest';
import english from './words/en.json';

/** What the eleven activities are called; other features ask by their keys. */
export const activities: Manifest = { name: 'activities', words: english };
