import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const BENCH = path.dirname(fileURLToPath(import.meta.url));
export const APP = path.join(BENCH, 'app');
export const ROOT = path.dirname(BENCH);
export const PLUGIN = path.join(ROOT, 'src', 'plugins', 'communities-of-practice');
