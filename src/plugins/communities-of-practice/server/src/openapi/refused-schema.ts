import { REFUSALS, type RefusalCode } from '../../../shared/contracts';
import { refTo } from './json-schema';
import type { JsonSchema } from './openapi.types';

const pascal = (code: string): string =>
  code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a refusal is called among the components: `not-found` is `RefusedNotFound`. */
export const refusedName = (code: RefusalCode): string => `Refused${pascal(code)}`;

const closed = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** One thing wrong in an input. */
const INPUT_ERROR: JsonSchema = closed({
  path: { type: 'string', description: 'Dotted, from the body or the query.' },
  message: { type: 'string' },
});

const details = (code: RefusalCode): JsonSchema => ({
  type: 'object',
  properties: {
    code: { type: 'string', const: code },
    retryAfterSeconds: { type: 'integer', description: 'As Retry-After says.' },
    errors: { type: 'array', items: refTo('InputError') },
    currentVersion: { type: 'integer', description: 'The version that stands now.' },
  },
  required: ['code'],
  additionalProperties: false,
});

/** Strapi's error envelope as it comes with one of our codes. */
const refusedSchema = (code: RefusalCode): JsonSchema => {
  const { status, message } = REFUSALS[code];
  return {
    description: message,
    ...closed({
      data: { type: 'null' },
      error: closed({
        status: { type: 'integer', const: status },
        name: { type: 'string', const: 'RefusedError' },
        message: { type: 'string', examples: [message] },
        details: details(code),
      }),
    }),
  };
};

/** The schemas of these refusals, by name. */
export const refusedSchemas = (codes: readonly RefusalCode[]): Record<string, JsonSchema> => ({
  InputError: INPUT_ERROR,
  ...Object.fromEntries(codes.map((code) => [refusedName(code), refusedSchema(code)])),
});
