import { REFUSALS, type Contract, type RefusalCode } from '../../../shared/contracts';
import { refTo, schemaOrRef } from './json-schema';
import type { Reference, Response } from './openapi.types';
import { possibleRefusals } from './possible-refusals';
import { refusedName } from './refused-schema';

const ETAG = { ETag: { $ref: '#/components/headers/ETag' } };

const granted = (contract: Contract): Response => ({
  description: contract.status === 201 ? 'Done, and on record.' : 'As asked.',
  headers: ETAG,
  content: { [contract.media]: { schema: schemaOrRef(contract.reply) } },
});

/** Its name among the shared responses. */
const NOT_MODIFIED = 'NotModified';

const notModified: Response = {
  description: 'What `If-None-Match` names is still what is answered.',
  headers: ETAG,
};

const canBeWaitedFor = (status: number): boolean => status === 429 || status === 503;

const sentence = (code: RefusalCode): string => `\`${code}\`: ${REFUSALS[code].message}`;

const refused = (status: number, codes: readonly RefusalCode[]): Response => {
  const schemas = codes.map((code) => refTo(refusedName(code)));
  const [only] = schemas;
  return {
    description: codes.map(sentence).join('\n\n'),
    ...(canBeWaitedFor(status)
      ? { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } }
      : {}),
    content: {
      'application/json': { schema: only && schemas.length === 1 ? only : { anyOf: schemas } },
    },
  };
};

const refusedOrRef = (status: number, codes: readonly RefusalCode[]): Response | Reference => {
  const [only] = codes;
  return only && codes.length === 1
    ? { $ref: `#/components/responses/${refusedName(only)}` }
    : refused(status, codes);
};

const byStatus = (contract: Contract): [number, RefusalCode[]][] => {
  const codes = possibleRefusals(contract);
  const statuses = [...new Set(codes.map((code) => REFUSALS[code].status))].sort((a, b) => a - b);
  return statuses.map((status) => [
    status,
    codes.filter((code) => REFUSALS[code].status === status),
  ]);
};

const absentPage = (contract: Contract): Response => ({
  description: `In words: ${REFUSALS['not-found'].message}`,
  content: { 'text/html': { schema: schemaOrRef(contract.reply) } },
});

/** What can be answered, by status: the reply, then the refusals in the order of their status. */
export const responsesOf = (contract: Contract): Record<string, Response | Reference> => ({
  [contract.status]: granted(contract),
  ...(contract.method === 'GET' ? { 304: { $ref: `#/components/responses/${NOT_MODIFIED}` } } : {}),
  ...Object.fromEntries(
    byStatus(contract).map(([status, codes]) => [status, refusedOrRef(status, codes)])
  ),
  ...(contract.media === 'text/html' ? { 404: absentPage(contract) } : {}),
});

/** The responses that several endpoints have, by name. */
export const sharedResponses = (contracts: readonly Contract[]): Record<string, Response> => ({
  [NOT_MODIFIED]: notModified,
  ...Object.fromEntries(
    contracts
      .flatMap(byStatus)
      .flatMap(([status, codes]) =>
        codes.length === 1 ? codes.map((code) => [refusedName(code), refused(status, codes)]) : []
      )
  ),
});
