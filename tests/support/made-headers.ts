import fc from 'fast-check';
import type { Operation } from '../../src/plugins/communities-of-practice/server/src/openapi';
import { mostly } from './hostile';
import { parametersOf } from './made-query';
import type { Hints } from './schema-arbitrary';

const HEADERS: Hints = {
  'Idempotency-Key': mostly(
    fc.uuid(),
    fc.constantFrom(
      'shared-key-1',
      'shared-key-2',
      'short',
      'x'.repeat(200),
      'with a space',
      'ünï-cödé-key'
    )
  ),
  'If-Match': mostly(
    fc.constantFrom('"1"', 'W/"1"', '"2"', '"1-gzip"', '"1", "2"', `"1-${'0'.repeat(32)}"`, '*'),
    fc.constantFrom('"x"', '1', '"1" "2"', '"-1"', '"99999999999"')
  ),
  'If-None-Match': mostly(fc.constant('"x"'), fc.constantFrom('*', 'x', '"', 'W/"x", "y"')),
};

/** Its own headers, mostly there and mostly right. */
export const headersOf = (operation: Operation): fc.Arbitrary<Record<string, string>> => {
  const names = parametersOf(operation).flatMap((one) => (one.in === 'header' ? [one.name] : []));
  const values = names.map((name) => [
    name,
    mostly(HEADERS[name] ?? fc.constant('x'), fc.constant(null)),
  ]);
  return fc
    .record<Record<string, unknown>>(Object.fromEntries(values))
    .map((headers) =>
      Object.fromEntries(
        Object.entries(headers).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value]] : []
        )
      )
    );
};
