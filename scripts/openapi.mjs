/**
 * Writes what is made from the contracts: the OpenAPI document, the client's table of endpoints and
 * its types.
 * `npm run openapi` writes them; `npm run openapi -- --check` fails when they are stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import './typescript-sources.mjs';

const require = createRequire(import.meta.url);
const PLUGIN = '../src/plugins/communities-of-practice';
const { contractsOf, documentedIn, openApiDocument, INFO } = require(
  `${PLUGIN}/server/src/openapi/index.ts`
);
const { clientEndpoints } = require(`${PLUGIN}/server/src/openapi/client-endpoints.ts`);
const { clientTypes } = require(`${PLUGIN}/server/src/openapi/client-types.ts`);
const { offered } = require(`${PLUGIN}/server/src/offered.ts`);

const contracts = contractsOf(offered);
/** Of what the client can call: the document of it all is for tools. */
const called = contracts.filter(({ action }) => !action.startsWith('openapi.'));

/** A document without paths needs none of these. */
const UNNEEDED = ['paths', 'webhooks', 'operations', '$defs'];

const typesOfClient = async () => {
  const nodes = await openapiTypes(clientTypes(called), {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  const needed = nodes.filter(({ name }) => !UNNEEDED.includes(name?.text));
  return `/* eslint-disable max-lines -- as long as the contracts are */\n/** Made from the contracts by \`npm run openapi\`; not for hands. */\n${astToString(needed)}`;
};

const made = {
  [`${PLUGIN}/openapi.json`]: JSON.stringify(openApiDocument(documentedIn(offered), INFO)),
  [`${PLUGIN}/client/src/endpoints.ts`]: clientEndpoints(called),
  [`${PLUGIN}/client/src/contracts.ts`]: await typesOfClient(),
};

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const formatted = async (file, text) =>
  prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });

const stale = [];
for (const [relative, text] of Object.entries(made)) {
  const file = pathOf(relative);
  const wanted = await formatted(file, text);
  if ((await readFile(file, 'utf8').catch(() => '')) === wanted) continue;
  stale.push(relative.replace('../', ''));
  if (!process.argv.includes('--check')) await writeFile(file, wanted);
}

if (!process.argv.includes('--check')) {
  console.log(stale.length > 0 ? `Wrote ${stale.join(' and ')}.` : 'Up to date already.');
} else if (stale.length > 0) {
  console.error(`Stale: ${stale.join(' and ')}. Run "npm run openapi" and commit what it wrote.`);
  process.exitCode = 1;
}
