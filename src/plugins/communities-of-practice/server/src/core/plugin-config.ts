import { z } from '@strapi/utils';

/** A part of the plugin's configuration: `limits`, and what may stand in it. */
export type ConfigSections = Readonly<Record<string, Readonly<Record<string, z.ZodType>>>>;

const wholeNumber = z.int('takes a whole number').min(0, 'takes 0 or more');

/** Settings that each take a whole number, named as in their defaults. */
export const wholeNumbers = (defaults: object): Record<string, z.ZodType> =>
  Object.fromEntries(Object.keys(defaults).map((name) => [name, wholeNumber]));

const merge = (parts: readonly ConfigSections[]): Record<string, Record<string, z.ZodType>> => {
  const sections: Record<string, Record<string, z.ZodType>> = {};
  for (const [section, settings] of parts.flatMap((part) => Object.entries(part))) {
    const known = (sections[section] ??= {});
    for (const [name, setting] of Object.entries(settings)) {
      if (name in known) throw new Error(`The setting "${section}.${name}" is defined twice.`);
      known[name] = setting;
    }
  }
  return sections;
};

const schemaOf = (parts: readonly ConfigSections[]) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(merge(parts)).map(([section, settings]) => [
        section,
        z.strictObject(settings, `takes an object of settings`).partial().optional(),
      ])
    )
  );

/** Where nothing stands, or no number: what an `env()` gives that is not set, or not as it should be. */
const unset = (value: unknown, path: string): string[] => {
  if (value === undefined || Number.isNaN(value)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    unset(inner, path === '' ? name : `${path}.${name}`)
  );
};

const inWords = (schema: z.ZodObject, issue: z.core.$ZodIssue): string[] => {
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [`${path} ${issue.message}.`];
  const section = schema.shape[String(issue.path[0])];
  const there = section instanceof z.ZodOptional ? section.unwrap() : schema;
  const known = there instanceof z.ZodObject ? Object.keys(there.shape).join(', ') : '';
  return issue.keys.map(
    (key) => `${path === '' ? key : `${path}.${key}`} is no setting. There are: ${known}.`
  );
};

/**
 * What Strapi asks of the plugin's configuration when it starts.
 * @throws Error that names each setting which is unknown, unset or of another kind, and says what it takes.
 */
export const configValidator = (parts: readonly ConfigSections[]) => {
  const schema = schemaOf(parts);
  return (config: unknown): void => {
    const missing = unset(config, '').map(
      (path) => `${path} is not set. If it comes from env(), set the variable or take the line out.`
    );
    const parsed = schema.safeParse(config);
    const wrong = missing.length > 0 || parsed.success ? [] : parsed.error.issues;
    const problems = [...missing, ...wrong.flatMap((issue) => inWords(schema, issue))];
    if (problems.length > 0) throw new Error(problems.join('\n'));
  };
};
