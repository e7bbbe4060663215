import fs from 'node:fs';
import path from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type {
  OpenApiDocument,
  Operation,
} from '../../src/plugins/communities-of-practice/server/src/openapi';
import { API } from './app';
import { ROOT } from './databases';

/** What a check needs of a supertest response. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

const COMMITTED = path.join(ROOT, 'src/plugins/communities-of-practice/openapi.json');

/** The document as committed, which a unit test holds to the contracts. */
export const openApi: OpenApiDocument = JSON.parse(fs.readFileSync(COMMITTED, 'utf8'));

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema(openApi, 'openapi');
const compiled = new Map<string, ValidateFunction>();

const validatorAt = (pointer: string): ValidateFunction => {
  const known = compiled.get(pointer);
  if (known) return known;
  const validate = ajv.compile({ $ref: `openapi#${pointer}` });
  compiled.set(pointer, validate);
  return validate;
};

const escaped = (part: string): string =>
  encodeURI(part.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Each path with what matches it; a fixed segment goes before a parameter, as in Strapi's router. */
const TEMPLATES = Object.keys(openApi.paths)
  .map((template) => ({
    template,
    matches: new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`),
  }))
  .sort((a, b) => a.template.split('{').length - b.template.split('{').length);

interface Found {
  operation: Operation;
  pointer: string;
}

const operationAt = (method: string, url: string): Found | null => {
  const [asked = ''] = url.replace(API, '').split('?');
  const found = TEMPLATES.find(({ matches }) => matches.test(asked));
  const operation = found && openApi.paths[found.template]?.[method.toLowerCase()];
  return operation
    ? { operation, pointer: `/paths/${escaped(found.template)}/${method.toLowerCase()}` }
    : null;
};

const responsePointer = ({ operation, pointer }: Found, status: number): string | null => {
  const response = operation.responses[status];
  if (!response) return null;
  return '$ref' in response ? response.$ref.slice(1) : `${pointer}/responses/${status}`;
};

/** What is answered below the prefix where the document has no operation. */
const ELSEWHERE: Readonly<Record<number, string>> = {
  400: 'RefusedInvalidInput',
  404: 'RefusedNotFound',
  413: 'RefusedBodyTooLarge',
  415: 'RefusedJsonNeeded',
};

const pointerFor = (method: string, url: string, { status }: Answer): string | null => {
  const found = operationAt(method, url);
  if (found) return responsePointer(found, status);
  const shared = ELSEWHERE[status];
  return shared ? `/components/responses/${shared}` : null;
};

/** What is wrong with the body, in words, or null. */
const offItsBody = (pointer: string, { body, headers }: Answer): string | null => {
  const response = ajv.getSchema(`openapi#${pointer}`)?.schema;
  if (typeof response === 'object' && !('content' in response)) {
    return Object.keys(body ?? {}).length === 0 ? null : 'there is a body';
  }
  if (JSON.stringify(response).includes('"text/html":')) {
    return headers['content-type']?.startsWith('text/html') ? null : 'it is no page';
  }
  if (JSON.stringify(response).includes('"text/calendar":')) {
    return headers['content-type']?.startsWith('text/calendar') ? null : 'it is no calendar';
  }
  if (JSON.stringify(response).includes('"application/octet-stream":')) {
    return headers['content-disposition'] ? null : 'it is no file';
  }
  const validate = validatorAt(`${pointer}/content/application~1json/schema`);
  return validate(body) ? null : ajv.errorsText(validate.errors);
};

const missingHeaders = (pointer: string, { headers }: Answer): string[] => {
  const response = ajv.getSchema(`openapi#${pointer}`)?.schema;
  const promised =
    typeof response === 'object' && typeof response.headers === 'object' ? response.headers : {};
  return Object.keys(promised).filter((name) => headers[name.toLowerCase()] === undefined);
};

/** Why this reply is not what the document says, or null. */
export const offItsSchema = (method: string, url: string, answer: Answer): string | null => {
  const reply = `${method.toUpperCase()} ${url} answered ${answer.status}`;
  const pointer = pointerFor(method, url, answer);
  if (!pointer) return `${reply}, which openapi.json does not say: ${JSON.stringify(answer.body)}`;
  const wrong = offItsBody(pointer, answer);
  if (wrong) return `${reply} off its schema: ${wrong}\n${JSON.stringify(answer.body)}`;
  const missing = missingHeaders(pointer, answer);
  return missing.length > 0 ? `${reply} without ${missing.join(' and ')}` : null;
};

/** For supertest's `.expect(…)`: fails the request whose reply is not what the document says. */
export const asDocumented =
  (method: string, url: string) =>
  (answer: Answer): void => {
    const problem = offItsSchema(method, url, answer);
    if (problem) throw new Error(problem);
  };
