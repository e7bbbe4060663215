import { noBody, type Contract, type Tag } from '../../../shared/contracts';
import { jsonSchemaOf, schemaOrRef } from './json-schema';
import type { JsonSchema, Operation } from './openapi.types';
import { parametersOf } from './parameters';
import { responsesOf } from './responses';
import { WHO_MAY } from './who-may';

export const tagOf = ({ action, tag }: Contract): Tag =>
  tag ?? { name: action.split('.')[0] ?? '', description: '' };

const securityOf = ({ who }: Contract): Operation['security'] =>
  who === 'anyone' ? [{}, { member: [] }, { apiToken: [] }] : [{ member: [] }];

/** The fields, and the one file beside them. */
const formOf = (body: Contract['body']): JsonSchema => {
  const fields = jsonSchemaOf(body);
  const file = { type: 'string' as const, contentMediaType: 'application/octet-stream' };
  return { ...fields, properties: { file, ...fields.properties }, required: ['file'] };
};

const requestBodyOf = ({ body, example, takes }: Contract): Pick<Operation, 'requestBody'> => {
  if (body === noBody) return {};
  if (takes === 'file') {
    const content = { 'multipart/form-data': { schema: formOf(body) } };
    return { requestBody: { required: true, content } };
  }
  const content = { schema: schemaOrRef(body), ...(example === undefined ? {} : { example }) };
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
  tags: [tagOf(contract).name],
  summary: contract.summary,
  description: WHO_MAY[contract.who],
  security: securityOf(contract),
  ...parameters(contract),
  ...requestBodyOf(contract),
  responses: responsesOf(contract),
});
