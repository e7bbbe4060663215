import { noBody, type Contract } from '../../../shared/contracts';
import { schemaOrRef } from './json-schema';
import type { Operation } from './openapi.types';
import { parametersOf } from './parameters';
import { REQUEST_EXAMPLES } from './request-examples';
import { responsesOf } from './responses';
import { WHO_MAY } from './words';

export const tagOf = ({ action }: Pick<Contract, 'action'>): string => action.split('.')[0] ?? '';

const securityOf = ({ who }: Contract): Operation['security'] =>
  who === 'anyone' ? [{}, { member: [] }, { apiToken: [] }] : [{ member: [] }];

const requestBodyOf = ({ action, body }: Contract): Pick<Operation, 'requestBody'> => {
  if (body === noBody) return {};
  const example = REQUEST_EXAMPLES[action];
  const content = { schema: schemaOrRef(body), ...(example ? { example } : {}) };
  return {
    requestBody: {
      required: !body.safeParse(undefined).success,
      content: { 'application/json': content },
    },
  };
};

const parameters = (contract: Contract): Pick<Operation, 'parameters'> => {
  const found = parametersOf(contract);
  return found.length > 0 ? { parameters: found } : {};
};

/** One endpoint, described. Its id is its action: the name that its permission has too. */
export const operationOf = (contract: Contract): Operation => ({
  operationId: contract.action,
  tags: [tagOf(contract)],
  summary: contract.summary,
  description: WHO_MAY[contract.who],
  security: securityOf(contract),
  ...parameters(contract),
  ...requestBodyOf(contract),
  responses: responsesOf(contract),
});
