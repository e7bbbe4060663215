import { z } from '@strapi/utils';
import { pagination, type Contract } from '../../../shared/contracts';
import { jsonSchemaOf, schemaOrRef } from './json-schema';
import type { Parameter, Reference } from './openapi.types';

const shapeOf = (schema: z.ZodType): [string, z.ZodType][] =>
  schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];

/** Strapi reads queries with qs, whose brackets nest deeper than OpenAPI can say. */
const BRACKETS: Readonly<Record<string, string>> = {
  filters: 'In brackets, as Strapi takes them: `filters[x]=v`, `filters[x][$in][0]=v`.',
};

const pathParameter = ([name, schema]: [string, z.ZodType]): Parameter => ({
  name,
  in: 'path',
  required: true,
  schema: schemaOrRef(schema),
});

const queryParameter = ([name, schema]: [string, z.ZodType]): Parameter | Reference => {
  if (schema === pagination) return { $ref: '#/components/parameters/Pagination' };
  const described = jsonSchemaOf(schema);
  return {
    name,
    in: 'query',
    ...(BRACKETS[name] ? { description: BRACKETS[name] } : {}),
    ...(schema.safeParse(undefined).success ? {} : { required: true }),
    ...(described.type === 'object' ? { style: 'deepObject', explode: true } : {}),
    schema: described,
  };
};

const headers = ({ isIdempotent, needsVersion }: Contract): Reference[] => [
  ...(isIdempotent ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  ...(needsVersion ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
];

export const parametersOf = (contract: Contract): (Parameter | Reference)[] => [
  ...shapeOf(contract.params).map(pathParameter),
  ...shapeOf(contract.query).map(queryParameter),
  ...headers(contract),
];

/** What several endpoints take alike. */
export const sharedParameters = (): Record<string, Parameter> => ({
  Pagination: {
    name: 'pagination',
    in: 'query',
    description:
      'Numbered, `pagination[page]=2`; or from where the last page ended, `pagination[cursor]=…`, ' +
      'for lists that answer with `next`. Not both. More than 100 a page is served as 100.',
    style: 'deepObject',
    explode: true,
    schema: jsonSchemaOf(pagination),
  },
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
