import { NOTHING } from './jest.mjs';
import { inRoot, PLUGIN } from './paths.mjs';
import { run } from './steps.mjs';

const bin = (name) => inRoot('node_modules', '.bin', name);

/** What is held besides tests: types on each side, lint, format, and the API's description. */
const CHECKS = [
  ['Types of the app', [bin('tsc'), '--noEmit', '-p', 'tsconfig.json']],
  ['Types of the server', [bin('tsc'), '--noEmit', '-p', `${PLUGIN}/server/tsconfig.json`]],
  ['Types of the admin', [bin('tsc'), '--noEmit', '-p', `${PLUGIN}/admin/tsconfig.json`]],
  ['Types of the client', [bin('tsc'), '--noEmit', '-p', `${PLUGIN}/client/tsconfig.json`]],
  ['Types of the element', [bin('tsc'), '--noEmit', '-p', `${PLUGIN}/embed/tsconfig.json`]],
  ['Types of the tests', [bin('tsc'), '--noEmit', '-p', 'tests/tsconfig.json']],
  ['Lint, with the direction of imports', [bin('eslint'), '.', '--max-warnings', '0']],
  ['Wrong imports are refused', ['node', 'scripts/directions.mjs']],
  ['Format', [bin('prettier'), '--check', '.', '--log-level', 'warn']],
  [
    'openapi.json is what the contracts say',
    ['npm', 'run', '--silent', 'openapi', '--', '--check'],
  ],
  ['openapi.json is a good OpenAPI document', ['npm', 'run', '--silent', 'openapi:lint']],
];

/** @returns {Promise<import('./jest.mjs').Count>} */
export const runChecks = async () => {
  const count = { ...NOTHING, failures: [] };
  console.log('\n== Checks');
  for (const [name, command] of CHECKS) {
    try {
      await run(command, { log: name.replace(/\W+/g, '-') });
      console.log(`  ✓ ${name}`);
      count.passed += 1;
    } catch (error) {
      console.error(`  ✗ ${name}\n${error.message}`);
      count.failed += 1;
      count.failures.push(name);
    }
  }
  return count;
};
