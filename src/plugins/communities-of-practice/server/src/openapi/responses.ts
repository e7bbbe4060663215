import { z } from '@strapi/utils';
import { REFUSALS, type Contract, type RefusalCode } from '../../../shared/contracts';
import { refTo, schemaOrRef } from './json-schema';
import type { Reference, Response } from './openapi.types';
import { possibleRefusals } from './possible-refusals';
import { refusedName } from './refused-schema';

/** The wrapper sends an ETag with every reply whose data carries a version. */
const carriesVersion = ({ reply }: Contract): boolean => {
  const data = reply instanceof z.ZodObject ? reply.shape.data : undefined;
  return data instanceof z.ZodObject && 'version' in data.shape;
};

const granted = (contract: Contract): Response => ({
  description: contract.status === 201 ? 'Done, and on record.' : 'As asked.',
  ...(carriesVersion(contract) ? { headers: { ETag: { $ref: '#/components/headers/ETag' } } } : {}),
  content: { 'application/json': { schema: schemaOrRef(contract.reply) } },
});

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

/** What can be answered, by status: the reply, then the refusals in the order of their status. */
export const responsesOf = (contract: Contract): Record<string, Response | Reference> => ({
  [contract.status]: granted(contract),
  ...Object.fromEntries(
    byStatus(contract).map(([status, codes]) => [status, refusedOrRef(status, codes)])
  ),
});

/** The responses that come with a single code somewhere, by name. */
export const sharedResponses = (contracts: readonly Contract[]): Record<string, Response> =>
  Object.fromEntries(
    contracts
      .flatMap(byStatus)
      .flatMap(([status, codes]) =>
        codes.length === 1 ? codes.map((code) => [refusedName(code), refused(status, codes)]) : []
      )
  );
