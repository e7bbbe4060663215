import { z } from '@strapi/utils';

type Settings = Readonly<Record<string, z.ZodType>>;

/** A part of the plugin's configuration: a setting, or a section as `limits` with what may stand in it. */
export type ConfigSections = Readonly<Record<string, z.ZodType | Settings>>;

const wholeNumber = z.int('takes a whole number').min(0, 'takes 0 or more');

/** Settings that each take a whole number, named as in their defaults. */
export const wholeNumbers = (defaults: object): Record<string, z.ZodType> =>
  Object.fromEntries(Object.keys(defaults).map((name) => [name, wholeNumber]));

const mergeSettings = (section: string, all: readonly Settings[]): Settings => {
  const known: Record<string, z.ZodType> = {};
  for (const [name, setting] of all.flatMap((settings) => Object.entries(settings))) {
    if (name in known) throw new Error(`The setting "${section}.${name}" is defined twice.`);
    known[name] = setting;
  }
  return known;
};

const isSetting = (found: z.ZodType | Settings): found is z.ZodType => found instanceof z.ZodType;

/** What may stand under one name, whatever part says so. */
const sectionOf = (name: string, found: readonly (z.ZodType | Settings)[]): z.ZodType => {
  const [first] = found;
  if (first && isSetting(first)) {
    if (found.length > 1) throw new Error(`The setting "${name}" is defined twice.`);
    return first.optional();
  }
  const settings = mergeSettings(
    name,
    found.filter((one): one is Settings => !isSetting(one))
  );
  return z.strictObject(settings, 'takes an object of settings').partial().optional();
};

const schemaOf = (parts: readonly ConfigSections[]) => {
  const names = [...new Set(parts.flatMap((part) => Object.keys(part)))];
  const sections = names.map((name) => [
    name,
    sectionOf(
      name,
      parts.flatMap((part) => (part[name] ? [part[name]] : []))
    ),
  ]);
  return z.strictObject(Object.fromEntries(sections));
};

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
