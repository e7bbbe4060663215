import type { Contract } from '../../../shared/contracts';

const entry = ({ action, method, path, needsVersion }: Contract): string => {
  const version = needsVersion ? ', needsVersion: true' : '';
  return `'${action}': { method: '${method}', path: '${path}'${version} },`;
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
