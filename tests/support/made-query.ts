import fc from 'fast-check';
import { stringify } from 'qs';
import type {
  JsonSchema,
  Operation,
} from '../../src/plugins/communities-of-practice/server/src/openapi';
import { mostly, spoilt } from './hostile';
import { fits, type Hints } from './schema-arbitrary';
import { openApi } from './schema-check';

/** Node itself refuses longer request lines, before any of ours is asked. */
const LONGEST_QUERY = 12_000;

type Found = { name: string; in: string; required?: boolean; schema: JsonSchema };

/** The parameters of an operation, the shared ones written out. */
export const parametersOf = (operation: Operation): Found[] =>
  (operation.parameters ?? []).flatMap((parameter) => {
    if (!('$ref' in parameter)) return [parameter];
    const shared = openApi.components.parameters[parameter.$ref.split('/').at(-1) ?? ''];
    return shared ? [shared] : [];
  });

/** `filters[activity][$in]` is of `activity`; any other parameter of itself. */
const propertyOf = (name: string): string => /^filters\[(\w+)\]/.exec(name)?.[1] ?? name;

const valuesFor = ({ name, schema }: Found, hints: Hints): fc.Arbitrary<unknown> => {
  const hint = hints[propertyOf(name)];
  if (!hint) return fits(schema, hints);
  return schema.type === 'array' ? fc.array(hint, { minLength: 1, maxLength: 4 }) : hint;
};

/** One thing is filtered in one way: the first that was made. */
const withoutRivals = (query: Record<string, unknown>): Record<string, unknown> => {
  const seen = new Set<string>();
  return Object.fromEntries(
    Object.entries(query).filter(([name]) => {
      const isRival = name.startsWith('filters') && seen.has(propertyOf(name));
      seen.add(propertyOf(name));
      return !isRival;
    })
  );
};

/** Query strings for one operation, in the brackets that Strapi reads. */
export const queryOf = (operation: Operation, hints: Hints): fc.Arbitrary<string> => {
  const found = parametersOf(operation).filter((parameter) => parameter.in === 'query');
  const good = fc
    .record<
      Record<string, unknown>,
      string
    >(Object.fromEntries(found.map((one) => [one.name, valuesFor(one, hints)])), { requiredKeys: found.filter(({ required }) => required).map(({ name }) => name) })
    .map(withoutRivals);
  const raw = fc.constantFrom(
    'populate=*',
    'fields[0]=email',
    'sort[0]=id:desc',
    '%',
    'a[b',
    '[]=1',
    'filters=1'
  );
  return mostly(
    mostly(good, spoilt(good))
      .map((query) => stringify(query))
      .filter(({ length }) => length < LONGEST_QUERY),
    raw
  );
};
