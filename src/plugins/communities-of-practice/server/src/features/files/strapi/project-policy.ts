import type { Core } from '@strapi/strapi';
import { RefusedError } from '../../../core/refused-error';
import type { FileType } from '../../../../../shared/contracts';

/** What a project told Strapi's upload plugin, of which files it takes. */
interface UploadSecurity {
  allowedTypes?: readonly string[];
  deniedTypes?: readonly string[];
}

const fits = (type: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => {
    const [before = '', ...after] = pattern.toLowerCase().split('*');
    return after.length === 0 ? type === before : type.startsWith(before);
  });

/**
 * Holds a file against what the project set for Strapi's own uploads: what is refused there is not taken
 * here.
 * @throws RefusedError `file-not-taken`, `file-too-large`.
 */
export const refuseByProject = (strapi: Core.Strapi, type: FileType, size: number): void => {
  const { allowedTypes, deniedTypes = [] } = strapi.config.get<UploadSecurity>(
    'plugin::upload.security',
    {}
  );
  const isAllowed = allowedTypes === undefined || fits(type, allowedTypes);
  if (!isAllowed || fits(type, deniedTypes)) throw new RefusedError({ code: 'file-not-taken' });
  const sizeLimit = strapi.config.get<number | undefined>('plugin::upload.sizeLimit');
  if (sizeLimit !== undefined && size > sizeLimit)
    throw new RefusedError({ code: 'file-too-large' });
};
