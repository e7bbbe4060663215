import fc from 'fast-check';
import type { JsonSchema } from '../../src/plugins/communities-of-practice/server/src/openapi';
import { openApi } from './schema-check';

/** Values worth trying for a property of this name: keys that exist, words that the rules know. */
export type Hints = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const LONGEST = 400;

const resolved = (schema: JsonSchema): JsonSchema => {
  const name = schema.$ref?.split('/').at(-1);
  return name ? (openApi.components.schemas[name] ?? {}) : schema;
};

const schemasIn = (list: JsonSchema['anyOf']): JsonSchema[] =>
  (list ?? []).filter((item) => typeof item === 'object');

const text = ({ format, pattern, minLength = 0, maxLength = LONGEST }: JsonSchema) => {
  if (format === 'date-time')
    return fc.date({ noInvalidDate: true }).map((day) => day.toISOString());
  if (format === 'date') return fc.constantFrom('2026-03-31', '2026-02-29', '1999-12-31');
  if (format === 'uri') return fc.webUrl();
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return fc.oneof(
    fc.lorem({ maxCount: 12 }).map((words) => words.slice(0, maxLength)),
    fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, LONGEST) }),
    fc.constantFrom(minLength, maxLength).map((length) => 'é'.repeat(length))
  );
};

const object = (schema: JsonSchema, hints: Hints): fc.Arbitrary<unknown> => {
  if (!schema.properties)
    return fc.dictionary(fc.lorem({ maxCount: 1 }), fc.jsonValue(), { maxKeys: 4 });
  const properties = Object.entries(schema.properties).map(([name, inner]) => [
    name,
    hints[name] ?? (typeof inner === 'object' ? fits(inner, hints) : fc.jsonValue()),
  ]);
  return fc.record<Record<string, unknown>>(Object.fromEntries(properties), {
    requiredKeys: schema.required ?? [],
  });
};

/** Values that a schema of the document allows, of the kinds that its contracts use. */
export const fits = (given: JsonSchema, hints: Hints): fc.Arbitrary<unknown> => {
  const schema = resolved(given);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...schemasIn(choices).map((one) => fits(one, hints)));
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: (schema.minimum ?? 0) + 150 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(schema.items ? fits(schema.items as JsonSchema, hints) : fc.jsonValue(), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, 4),
      });
    case 'object':
      return object(schema, hints);
    default:
      return fc.jsonValue();
  }
};
