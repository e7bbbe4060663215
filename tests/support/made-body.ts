import fc from 'fast-check';
import type { Operation } from '../../src/plugins/communities-of-practice/server/src/openapi';
import { mostly, spoilt } from './hostile';
import { fits, type Hints } from './schema-arbitrary';
import { formOf, PDF } from './uploads';

/** A body as it is sent, and what it says that it is. */
export interface Sent {
  body: string | undefined;
  type: string | null;
}

const JSON_TYPE = 'application/json';

const withExample = (operation: Operation, hints: Hints): fc.Arbitrary<unknown> => {
  const media = operation.requestBody?.content[JSON_TYPE];
  if (!media) return fc.constant(undefined);
  const made = fits(media.schema, hints);
  if (media.example === undefined) return made;
  const { data } = media.example as { data: object };
  const hinted = Object.keys(data).flatMap((name) => {
    const hint = hints[name];
    return hint ? [[name, hint] as const] : [];
  });
  const example = fc
    .record(Object.fromEntries(hinted))
    .map((keys) => ({ data: { ...data, ...keys } }));
  return fc.oneof(made, example);
};

const asJson = (value: unknown): Sent =>
  value === undefined
    ? { body: undefined, type: null }
    : { body: JSON.stringify(value), type: JSON_TYPE };

const BROKEN: readonly Sent[] = [
  { body: '{"data": ', type: JSON_TYPE },
  { body: '[1]', type: JSON_TYPE },
  { body: '"text"', type: JSON_TYPE },
  { body: 'null', type: JSON_TYPE },
  { body: '', type: JSON_TYPE },
  { body: 'data[title]=x', type: 'application/x-www-form-urlencoded' },
  { body: 'words', type: 'text/plain' },
  { body: '<data/>', type: 'application/xml' },
  { body: '--x\r\n\r\n', type: 'multipart/form-data; boundary=x' },
  { body: 'no boundary', type: 'multipart/form-data' },
  { body: JSON.stringify({ data: 'x'.repeat(1_500_000) }), type: JSON_TYPE },
];

const made = formOf({ bytes: PDF, name: 'log.pdf', fields: { caption: 'The log' } });
const FORM: Sent = { body: String(made.raw), type: made.headers?.['Content-Type'] ?? null };

/** Bodies for one operation: as its schema or its example says, spoilt in one place, or no JSON at all. */
export const bodyOf = (method: string, operation: Operation, hints: Hints): fc.Arbitrary<Sent> => {
  if (method === 'get') return fc.constant(asJson(undefined));
  if (operation.requestBody?.content['multipart/form-data']) {
    return mostly(fc.constant(FORM), fc.constantFrom(...BROKEN));
  }
  const good = withExample(operation, hints);
  return mostly(mostly(good, spoilt(good)).map(asJson), fc.constantFrom(...BROKEN));
};
