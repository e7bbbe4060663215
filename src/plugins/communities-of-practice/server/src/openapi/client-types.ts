import { noBody, nothing, type Contract } from '../../../shared/contracts';
import { componentSchemas, jsonSchemaOf, schemaOrRef } from './json-schema';
import type { JsonSchema } from './openapi.types';

const closed = (properties: Record<string, JsonSchema>, required: string[]): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** What one call takes and gives; what it does not take is not there. */
const callOf = ({ params, query, body, reply }: Contract): JsonSchema => {
  const parts = {
    ...(params === nothing ? {} : { params: jsonSchemaOf(params) }),
    ...(query === nothing ? {} : { query: jsonSchemaOf(query) }),
    ...(body === noBody ? {} : { body: jsonSchemaOf(body) }),
    reply: schemaOrRef(reply),
  };
  return closed(parts, Object.keys(parts));
};

/**
 * The shapes that the client's types are made from, as a document without paths: the named schemas,
 * and `Calls`, which says of each action what it takes and gives. So the client's types stand alone
 * and a website compiles them without zod or Strapi.
 */
export const clientTypes = (contracts: readonly Contract[]) => ({
  openapi: '3.1.0' as const,
  info: { title: 'The client', version: '0' },
  paths: {},
  components: {
    schemas: {
      ...componentSchemas(),
      Calls: closed(
        Object.fromEntries(contracts.map((contract) => [contract.action, callOf(contract)])),
        contracts.map(({ action }) => action)
      ),
    },
  },
});
