import { z } from '@strapi/utils';
import { pagination, type Contract, type RefusalCode } from '../../../shared/contracts';

/** What the wrapper around every endpoint refuses, whatever the contract says. */
const ALWAYS: readonly RefusalCode[] = [
  'invalid-input',
  'token-not-accepted',
  'not-signed-in',
  'not-permitted',
  'try-again',
];

const forPeople = ({ who }: Contract): RefusalCode[] => (who === 'anyone' ? [] : ['person-needed']);

const forAddress = ({ path }: Contract): RefusalCode[] => (path.includes(':') ? ['not-found'] : []);

/** Even where no body is wanted, one that cannot be read is refused as such. */
const forBody = ({ method, takes }: Contract): RefusalCode[] => {
  if (method === 'GET') return [];
  const otherwise: RefusalCode[] = takes === 'file' ? ['file-needed', 'file-too-large'] : [];
  return ['json-needed', 'body-too-large', ...otherwise];
};

/** Words are written with whatever a method but DELETE sends, and looked for by a filter. */
const forCharacters = ({ method, query }: Contract): RefusalCode[] =>
  method === 'POST' ||
  method === 'PUT' ||
  (query instanceof z.ZodObject && 'filters' in query.shape)
    ? ['character-not-storable']
    : [];

const forPages = ({ query }: Contract): RefusalCode[] =>
  query instanceof z.ZodObject && query.shape.pagination === pagination
    ? ['malformed-cursor', 'page-too-deep']
    : [];

const forHeaders = ({ isIdempotent, needsVersion }: Contract): RefusalCode[] => [
  ...(isIdempotent ? (['idempotency-key-reused'] as const) : []),
  ...(needsVersion ? (['version-needed', 'version-mismatch'] as const) : []),
];

/** A page asks nobody who they are, and looks at its path alone. */
const OF_A_PAGE: readonly RefusalCode[] = ['not-found', 'try-again'];

const ofAnEndpoint = (contract: Contract): RefusalCode[] => [
  ...new Set([
    ...ALWAYS,
    ...forPeople(contract),
    ...forAddress(contract),
    ...forBody(contract),
    ...forCharacters(contract),
    ...forPages(contract),
    ...forHeaders(contract),
    ...contract.refuses,
  ]),
];

/** Every way this endpoint says no: its own reasons, and those of the wrapper around it. */
export const possibleRefusals = (contract: Contract): RefusalCode[] =>
  contract.media === 'text/html' ? [...OF_A_PAGE] : ofAnEndpoint(contract);
