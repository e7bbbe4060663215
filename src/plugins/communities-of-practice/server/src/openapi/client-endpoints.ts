import type { Contract } from '../../../shared/contracts';

const entry = ({ action, method, path, needsVersion, takes, media }: Contract): string => {
  const version = needsVersion ? ', needsVersion: true' : '';
  const upload = takes === 'file' ? ", takes: 'file'" : '';
  const bytes = media === 'application/octet-stream' ? ", gives: 'bytes'" : '';
  return `'${action}': { method: '${method}', path: '${path}'${version}${upload}${bytes} },`;
};

/**
 * The client's table of endpoints, as TypeScript: it is all that a browser needs of the contracts.
 */
export const clientEndpoints = (contracts: readonly Contract[]): string => `
/** Made from the contracts by \`npm run openapi\`; not for hands. */
export const ENDPOINTS = {
  ${contracts.map(entry).join('\n  ')}
} as const;
`;
