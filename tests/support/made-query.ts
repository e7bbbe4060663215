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

type Found = { name: string; in: string; schema: JsonSchema };

/** The parameters of an operation, the shared ones written out. */
export const parametersOf = (operation: Operation): Found[] =>
  (operation.parameters ?? []).flatMap((parameter) => {
    if (!('$ref' in parameter)) return [parameter];
    const shared = openApi.components.parameters[parameter.$ref.split('/').at(-1) ?? ''];
    return shared ? [shared] : [];
  });

/** Query strings for one operation, in the brackets that Strapi reads. */
export const queryOf = (operation: Operation, hints: Hints): fc.Arbitrary<string> => {
  const found = parametersOf(operation).filter((parameter) => parameter.in === 'query');
  const good = fc.record(
    Object.fromEntries(found.map(({ name, schema }) => [name, fits(schema, hints)])),
    { requiredKeys: found.filter(({ name }) => name === 'filters').map(({ name }) => name) }
  );
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
