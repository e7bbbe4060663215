import type { z } from '@strapi/utils';
import { schemaOrRef } from './json-schema';
import type { JsonSchema, Parameter } from './openapi.types';

const asSchema = (inner: JsonSchema | boolean): JsonSchema =>
  typeof inner === 'object' ? inner : {};

const alternatives = ({ anyOf }: JsonSchema): JsonSchema[] =>
  (anyOf ?? []).flatMap((one) => (typeof one === 'object' ? [one] : []));

const isObject = ({ type, properties }: JsonSchema): boolean =>
  type === 'object' && properties !== undefined;

/** Of the ways to write one value, the one that says all: several rather than one. */
const fullest = (schema: JsonSchema): JsonSchema =>
  alternatives(schema).find(({ type }) => type === 'array') ?? schema;

const leaf = (name: string, schema: JsonSchema, required: boolean): Parameter => {
  const { description, ...rest } = fullest(schema);
  return {
    name,
    in: 'query',
    ...(description === undefined ? {} : { description }),
    ...(required ? { required: true } : {}),
    schema: rest,
  };
};

const flattened = (name: string, schema: JsonSchema, required: boolean): Parameter[] => {
  const objects = [schema, ...alternatives(schema)].filter(isObject);
  if (objects.length === 0) return [leaf(name, schema, required)];
  return objects.flatMap((object) =>
    Object.entries(object.properties ?? {}).flatMap(([key, inner]) =>
      flattened(
        `${name}[${key}]`,
        asSchema(inner),
        required && objects.length === 1 && (object.required?.includes(key) ?? false)
      )
    )
  );
};

/**
 * One part of a query, each value in it as a parameter by its full name: `filters[activity][$in]`.
 * OpenAPI's `deepObject` nests one level where Strapi's brackets nest three, so that generated clients
 * would send something else or nothing. What can be written shorter (`filters[activity]=visits`) is
 * taken too, and not described a second time.
 */
export const queryParameters = (name: string, schema: z.ZodType): Parameter[] =>
  flattened(name, schemaOrRef(schema), !schema.safeParse(undefined).success);
