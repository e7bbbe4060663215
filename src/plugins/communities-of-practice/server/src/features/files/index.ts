import type { Slice } from '../../slice';
import { FILES_CONFIG, refuseServedFolder } from './strapi/files.config';

export { TYPES } from './domain/file-types';
export { keptFilesIn, type KeptFile } from './domain/kept-files';
export {
  deleteBytes,
  incomingFolder,
  keepBytes,
  ownersOfBytes,
  pathOfFile,
  sweepIncoming,
  sweepOwner,
} from './strapi/file-store';
export { filesPerResource, largestBytes, MEGABYTE } from './strapi/files.config';
export { inspectFile } from './strapi/inspect-file';

/** What files are and where their bytes lie; what they belong to has its own routes for them. */
export const files: Slice = {
  name: 'files',
  config: FILES_CONFIG,
  register: refuseServedFolder,
};
