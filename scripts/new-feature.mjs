/** `npm run new:feature -- pulses`: a feature slice that compiles, to be filled. */
import fs from 'node:fs';
import path from 'node:path';
import { PLUGIN } from './lib/paths.mjs';

const FILES = (name, singular, constant) => ({
  [`shared/contracts/${name}.ts`]: `import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { all } from './listing';
import { schemaNames } from './schema-names';
import { documentId } from './values';

const contract = contractsIn({
  name: '${singular}',
  description: 'Say in one sentence what ${name} are.',
});

export const ${singular}View = z.strictObject({ documentId });
${singular}View.register(schemaNames, { id: '${constant}' });

export const ${singular}Contracts = {
  find: contract({
    action: '${singular}.find',
    method: 'GET',
    path: '/${name}',
    who: 'signed-in',
    summary: 'Say in one sentence what it lists',
    reply: all(${singular}View),
  }),
};
`,
  [`server/src/features/${name}/domain/${singular}-policy.ts`]: `import type { Refusal } from '../../../../../shared/contracts';

export interface ${constant}Facts {
  isMember: boolean;
}

/** Why this person may not see the ${name}, or null. The caller loads the facts. */
export const refuseSeeing = ({ isMember }: ${constant}Facts): Refusal | null =>
  isMember ? null : { code: 'not-a-member' };
`,
  [`server/src/features/${name}/domain/${singular}-policy.test.ts`]: `import { refuseSeeing } from './${singular}-policy';

describe('who may see ${name}', () => {
  it('is members', () => {
    expect(refuseSeeing({ isMember: true })).toBeNull();
    expect(refuseSeeing({ isMember: false })).toEqual({ code: 'not-a-member' });
  });
});
`,
  [`server/src/features/${name}/strapi/${singular}.endpoints.ts`]: `import { ${singular}Contracts } from '../../../../../shared/contracts';
import { endpoint } from '../../../http/endpoint';

export const ${singular}Endpoints = [
  endpoint(${singular}Contracts.find, async () => ({ data: [], meta: {} })),
];
`,
  [`server/src/features/${name}/index.ts`]: `import type { Slice } from '../../core/slice';
import { ${singular}Endpoints } from './strapi/${singular}.endpoints';

export const ${name}: Slice = { name: '${name}', contentApi: ${singular}Endpoints };
`,
});

const main = () => {
  const name = process.argv[2] ?? '';
  if (!/^[a-z]+s$/.test(name)) {
    throw new Error('Name it in the plural, in lower case: npm run new:feature -- pulses');
  }
  const singular = name.slice(0, -1);
  const files = FILES(name, singular, singular.charAt(0).toUpperCase() + singular.slice(1));
  for (const file of Object.keys(files)) {
    if (fs.existsSync(path.join(PLUGIN, file))) throw new Error(`${file} is there already.`);
  }
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(PLUGIN, file)), { recursive: true });
    fs.writeFileSync(path.join(PLUGIN, file), text);
    console.log(`  made ${file}`);
  }
  const index = path.join(PLUGIN, 'shared/contracts/index.ts');
  fs.appendFileSync(index, `export * from './${name}';\n`);
  console.log(`
Then: put ${name} among the features of server/src/features/index.ts, run npm run format and npm run openapi, and declare its
routes in tests/support/matrix.ts. The matrix of who may do what fails until you do.`);
};

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
