import type { Contract, RefusalCode } from '../../../shared/contracts';
import { componentSchemas } from './json-schema';
import type { Info, OpenApiDocument } from './openapi.types';
import { operationOf, tagOf } from './operation';
import { sharedHeaders, sharedParameters } from './parameters';
import { possibleRefusals } from './possible-refusals';
import { refusedSchemas } from './refused-schema';
import { sharedResponses } from './responses';

const inBraces = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

const pathsOf = (contracts: readonly Contract[]): OpenApiDocument['paths'] => {
  const paths: OpenApiDocument['paths'] = {};
  for (const contract of contracts) {
    const path = inBraces(contract.path);
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operationOf(contract) };
  }
  return paths;
};

const tagsOf = (contracts: readonly Contract[]): OpenApiDocument['tags'] => [
  ...new Map(contracts.map(tagOf).map((tag) => [tag.name, tag])).values(),
];

const refusalsOf = (contracts: readonly Contract[]): RefusalCode[] =>
  [...new Set(contracts.flatMap(possibleRefusals))].sort();

const SECURITY = {
  member: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A person’s access token, as `POST /api/auth/local` answers it.',
  },
  apiToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'A Strapi API token: reads what everybody may read, and is never a person.',
  },
};

/** Where the endpoints are as long as a project does not choose another `api.rest.prefix`. */
const USUAL_ADDRESS = '/api/communities-of-practice';

/** The OpenAPI 3.1 document of these endpoints. The same contracts always make the same document. */
export const openApiDocument = (
  contracts: readonly Contract[],
  info: Info,
  address = USUAL_ADDRESS
): OpenApiDocument => ({
  openapi: '3.1.0',
  info,
  servers: [{ url: address, description: 'On the Strapi that this document came from' }],
  tags: tagsOf(contracts),
  paths: pathsOf(contracts),
  components: {
    schemas: { ...componentSchemas(), ...refusedSchemas(refusalsOf(contracts)) },
    parameters: sharedParameters(),
    headers: sharedHeaders(),
    responses: sharedResponses(contracts),
    securitySchemes: SECURITY,
  },
});
