import type { Contract } from '../../../shared/contracts';

const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * What is asked, whatever the address it was asked by: the endpoint with its parsed parameters and
 * query, in one order of their names. Two addresses that mean the same are one question.
 */
export const questionOf = (
  { action }: Pick<Contract, 'action'>,
  { params, query }: { params: unknown; query: unknown }
): string => JSON.stringify([action, params, query], inOrder);
