import { z } from '@strapi/utils';
import { pagination, type Contract } from '../../../shared/contracts';
import { schemaOrRef } from './json-schema';
import type { Parameter, Reference } from './openapi.types';
import { queryParameters } from './query-parameters';

const shapeOf = (schema: z.ZodType): [string, z.ZodType][] =>
  schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];

const pathParameter = ([name, schema]: [string, z.ZodType]): Parameter => ({
  name,
  in: 'path',
  required: true,
  schema: schemaOrRef(schema),
});

/** Every list's pages are asked for alike. */
const PAGES = queryParameters('pagination', pagination);

/** `pagination[pageSize]` is `PaginationPageSize` among the components. */
const sharedName = ({ name }: Parameter): string =>
  name.replace(
    /(?:^|\[)(\w)(\w*)\]?/g,
    (_, first: string, rest: string) => first.toUpperCase() + rest
  );

const queryParametersOf = ([name, schema]: [string, z.ZodType]): (Parameter | Reference)[] =>
  schema === pagination
    ? PAGES.map((page) => ({ $ref: `#/components/parameters/${sharedName(page)}` }))
    : queryParameters(name, schema);

const headers = ({ method, isIdempotent, needsVersion }: Contract): Reference[] => [
  ...(method === 'GET' ? [{ $ref: '#/components/parameters/IfNoneMatch' }] : []),
  ...(isIdempotent ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  ...(needsVersion ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
];

export const parametersOf = (contract: Contract): (Parameter | Reference)[] => [
  ...shapeOf(contract.params).map(pathParameter),
  ...shapeOf(contract.query).flatMap(queryParametersOf),
  ...headers(contract),
];

/** What several endpoints take alike. */
export const sharedParameters = (): Record<string, Parameter> => ({
  ...Object.fromEntries(PAGES.map((page) => [sharedName(page), page])),
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'The same key acts once and answers the same for 24 hours. Make one per request.',
    schema: { type: 'string', pattern: '^[\\x21-\\x7E]{8,128}$' },
    example: '0f8c7a52-6d1e-4c0e-9f6b-3f1f6f6a2c11',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description:
      'The ETag that you read, or its version alone: `"3"`. Thanks and replies that came since do no harm; another version is refused.',
    required: true,
    schema: { type: 'string' },
    example: '"3-0f8c7a526d1e4c0e9f6b3f1f6f6a2c11"',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The ETag of what you have: 304 without a body as long as it is what is answered.',
    schema: { type: 'string' },
    example: '"0f8c7a526d1e4c0e9f6b3f1f6f6a2c11"',
  },
});

export const sharedHeaders = () => ({
  ETag: {
    description:
      'Changes with whatever is answered. Of one contribution or reply it begins with its version, and is what `If-Match` takes.',
    schema: { type: 'string' } as const,
  },
  RetryAfter: {
    description: 'Seconds until the same request would be taken.',
    schema: { type: 'integer' } as const,
  },
});
