import fc from 'fast-check';
import type { Operation } from '../../src/plugins/communities-of-practice/server/src/openapi';
import { hostileSegment, mostly } from './hostile';
import { bodyOf } from './made-body';
import { headersOf } from './made-headers';
import { queryOf } from './made-query';
import type { Hints } from './schema-arbitrary';
import { FILE_KEY } from './uploads';

/** One request, as it goes over the wire. A report shows its beginning. */
export interface MadeRequest {
  /** Path and query below the API's prefix. */
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Keys that exist, by a path's template, else by its first segment; and values by the name of a property. */
export interface Known {
  segments: Hints;
  properties: Hints;
  tokens: fc.Arbitrary<string | null>;
}

const pathOf = (template: string, known: Known): fc.Arbitrary<string> => {
  const kind = template.split('/')[1] ?? '';
  const right = (known.segments[template] ?? known.segments[kind] ?? fc.constant('none')).map(
    String
  );
  return mostly(right, hostileSegment).map((key) =>
    template.replace(/\{\w+\}/, key).replace('{file}', FILE_KEY)
  );
};

/** Requests for one operation: most of them right, the others wrong in one place. */
export const requestsFor = (
  template: string,
  method: string,
  operation: Operation,
  known: Known
): fc.Arbitrary<MadeRequest> =>
  fc
    .record({
      path: pathOf(template, known),
      query: queryOf(operation, known.properties),
      sent: bodyOf(method, operation, known.properties),
      headers: headersOf(operation),
      authorization: known.tokens,
    })
    .map(({ path, query, sent, headers, authorization }) => ({
      url: query === '' ? path : `${path}?${query}`,
      headers: {
        ...headers,
        ...(sent.type === null ? {} : { 'Content-Type': sent.type }),
        ...(authorization === null ? {} : { Authorization: authorization }),
      },
      body: sent.body,
      [fc.toStringMethod]: () => `${method} ${path} ${query} ${sent.body ?? ''}`.slice(0, 600),
    }));
