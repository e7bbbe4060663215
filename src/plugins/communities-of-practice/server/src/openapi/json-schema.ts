import { z } from '@strapi/utils';
import { schemaNames } from '../../../shared/contracts';
import type { JsonSchema } from './openapi.types';

const uriOf = (name: string): string => `#/components/schemas/${name}`;

export const refTo = (name: string) => ({ $ref: uriOf(name) });

const bearers = new Map<string, z.core.$ZodType>();

/**
 * What this schema is called in the document, if it has a name.
 * @throws Error when another bears it too: the document would show one in the other's place.
 */
const nameOf = (schema: z.core.$ZodType): string | undefined => {
  const name = schemaNames.get(schema)?.id;
  if (name === undefined) return undefined;
  if ((bearers.get(name) ?? schema) !== schema) throw new Error(`Two schemas are called ${name}.`);
  bearers.set(name, schema);
  return name;
};

const become = (schema: JsonSchema, other: JsonSchema): void => {
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, other);
};

/** Drops what zod adds and a reader does not need: a format's regex, the bounds of safe integers. */
const tidy = (schema: JsonSchema): void => {
  if (schema.format !== undefined || schema.type === 'integer') delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
};

/** Zod drops the default of a value that is transformed afterwards; the caller needs it all the same. */
const keepDefault = (type: z.core.$ZodTypes, schema: JsonSchema): void => {
  const { def } = type._zod;
  if (def.type === 'default') schema.default ??= JSON.parse(JSON.stringify(def.defaultValue));
};

/**
 * What may be sent for a zod schema, as JSON Schema 2020-12; named schemas inside it by reference.
 * Replies too are described by their input: a handler's answer is checked, not transformed.
 */
export const jsonSchemaOf = (root: z.ZodType): JsonSchema => {
  const itself: unknown = root;
  const schema = z.toJSONSchema(root, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const name = zodSchema === itself ? undefined : nameOf(zodSchema);
      if (name) become(jsonSchema, refTo(name));
      else tidy(jsonSchema);
      keepDefault(zodSchema, jsonSchema);
    },
  });
  // OpenAPI 3.1 speaks this dialect unless told otherwise.
  delete schema.$schema;
  return schema;
};

/** The same, by its name where it has one. */
export const schemaOrRef = (schema: z.ZodType): JsonSchema => {
  const name = nameOf(schema);
  return name ? refTo(name) : jsonSchemaOf(schema);
};

/** The named schemas, written out, by name. */
export const componentSchemas = (): Record<string, JsonSchema> => {
  const { schemas } = z.toJSONSchema(schemaNames, {
    io: 'input',
    unrepresentable: 'any',
    uri: uriOf,
    override: ({ zodSchema, jsonSchema }) => {
      tidy(jsonSchema);
      keepDefault(zodSchema, jsonSchema);
    },
  });
  const sorted = Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, schema] of sorted) {
    delete schema.$schema;
    delete schema.$id;
  }
  return Object.fromEntries(sorted);
};
