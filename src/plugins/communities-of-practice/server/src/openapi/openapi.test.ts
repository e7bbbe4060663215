import fs from 'node:fs';
import path from 'node:path';
import { z } from '@strapi/utils';
import { ENDPOINTS } from '../../../client/src/endpoints';
import * as shared from '../../../shared/contracts';
import type { Contract } from '../../../shared/contracts';
import { offered } from '../offered';
import { contractsOf, documentedIn, INFO, openApiDocument, type Operation } from '.';
import { componentSchemas, schemaOrRef } from './json-schema';

const PLUGIN = path.resolve(__dirname, '../../..');
const readJson = (file: string) => JSON.parse(fs.readFileSync(path.join(PLUGIN, file), 'utf8'));

const contracts = contractsOf(offered);
const documented = documentedIn(offered);
const document = openApiDocument(documented, INFO);
const operations: Operation[] = Object.values(document.paths).flatMap((path) =>
  Object.values(path)
);

/** Every contract of a file among the shared ones, whatever a slice makes of it. */
const sharedActions = fs
  .readdirSync(path.join(PLUGIN, 'shared/contracts'))
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .flatMap((name): unknown[] =>
    Object.entries(jest.requireActual<object>(path.join(PLUGIN, 'shared/contracts', name)))
      .filter(([exported]) => exported.endsWith('Contracts'))
      .flatMap(([, group]) => Object.values(group as object))
  )
  .map((found) => (found as Contract).action);

describe('the OpenAPI document', () => {
  it('is committed as the contracts make it; if not, run "npm run openapi"', () => {
    expect(readJson('openapi.json')).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('is what the client’s table was made from', () => {
    const wanted = contracts.filter(({ action }) => action !== 'openapi.find');
    expect(ENDPOINTS).toEqual(
      Object.fromEntries(
        wanted.map(({ action, method, path, needsVersion, takes, media }) => [
          action,
          {
            method,
            path,
            ...(needsVersion ? { needsVersion } : {}),
            ...(takes === 'file' ? { takes } : {}),
            ...(media === 'application/octet-stream' ? { gives: 'bytes' } : {}),
          },
        ])
      )
    );
  });

  it('has one operation for each contract, and for this document', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      [...sharedActions, 'openapi.find'].sort()
    );
  });

  it('carries the package’s version', () => {
    expect(INFO.version).toBe(readJson('package.json').version);
  });

  it('describes every tag', () => {
    expect(document.tags.filter(({ description }) => description === '')).toEqual([]);
  });

  it('names every refusal of a contract under its status', () => {
    for (const { action, refuses } of contracts) {
      const operation = operations.find(({ operationId }) => operationId === action);
      for (const code of refuses) {
        const { status } = shared.REFUSALS[code];
        expect(JSON.stringify(operation?.responses[status])).toContain(
          `Refused${code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`
        );
      }
    }
  });

  it('lets visitors call what is for anyone, and nothing else', () => {
    const open = operations.filter(({ security }) =>
      security.some((way) => Object.keys(way).length === 0)
    );
    const forAnyone = documented.filter(({ who }) => who === 'anyone');
    expect(open.map(({ operationId }) => operationId).sort()).toEqual(
      forAnyone.map(({ action }) => action).sort()
    );
  });

  it('shows a body that is taken, wherever there is an example', () => {
    const refused = contracts
      .filter(({ example }) => example !== undefined)
      .filter(({ body, example }) => !body.safeParse(example).success);
    expect(refused.map(({ action }) => action)).toEqual([]);
  });

  it('shows a body of everything that must be sent one', () => {
    const bare = contracts.filter(
      ({ body, example }) => example === undefined && !body.safeParse(undefined).success
    );
    expect(bare.map(({ action }) => action)).toEqual([]);
  });

  it('refers to every schema that has a name', () => {
    const text = JSON.stringify(document);
    const names = Object.keys(componentSchemas());
    expect(names.filter((name) => !text.includes(`"#/components/schemas/${name}"`))).toEqual([]);
  });

  it('refuses one name for two schemas', () => {
    const another = z.string().register(shared.schemaNames, { id: 'Reply' });
    expect(() => schemaOrRef(another)).toThrow('Two schemas are called Reply.');
    shared.schemaNames.remove(another);
  });
});
