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

const headers = ({ isIdempotent, needsVersion }: Contract): Reference[] => [
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
    description: 'The ETag that you read: the version that you change.',
    required: true,
    schema: { type: 'string', pattern: '^(W/)?"\\d{1,9}"$' },
    example: '"3"',
  },
});

export const sharedHeaders = () => ({
  ETag: { description: 'The version of what is answered.', schema: { type: 'string' } as const },
  RetryAfter: {
    description: 'Seconds until the same request would be taken.',
    schema: { type: 'integer' } as const,
  },
});
