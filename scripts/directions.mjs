/** Holds the direction of imports itself to account: each wrong import is refused, each right one is not. */
import fs from 'node:fs';
import { ESLint } from 'eslint';
import { inRoot, ROOT } from './lib/paths.mjs';

const RULE = /^boundaries\//;
const { refused, allowed } = JSON.parse(
  fs.readFileSync(inRoot('scripts', 'lib', 'import-probes.json'), 'utf8')
);
const eslint = new ESLint({ cwd: ROOT });

/** What the direction says of a file that imports this; nothing when it may. */
const judge = async (probe) => {
  const code = `import * as probe from '${probe.import}';\nexport const taken = probe;\n`;
  const [result] = await eslint.lintText(code, { filePath: inRoot(probe.file) });
  return result.messages.find(({ ruleId }) => RULE.test(ruleId ?? ''))?.message ?? null;
};

const faults = [];
for (const probe of refused) {
  if ((await judge(probe)) === null) faults.push(`passes, and must not: ${probe.wrong}`);
}
for (const probe of allowed) {
  const message = await judge(probe);
  if (message !== null) faults.push(`refused, and must not be: ${probe.right} (${message})`);
}
for (const fault of faults) console.error(fault);
console.log(`${refused.length} wrong imports and ${allowed.length} right ones tried`);
process.exitCode = faults.length > 0 ? 1 : 0;
