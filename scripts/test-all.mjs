import { runChecks } from './lib/checks.mjs';
import { startDemo } from './lib/demo-server.mjs';
import { closingLines, NOTHING, partLine, runJest, sum } from './lib/jest.mjs';
import { buildPlugin, compileApp, installPackages } from './lib/prepare.mjs';

/** Against a demo on one of the databases. @param {string[]} suites all that there are, if none is named. */
const inBrowser = async (name, client, suites = []) => {
  try {
    const demo = await startDemo(client);
    try {
      return await runJest(name, ['e2e'], demo.env, suites);
    } finally {
      await demo.stop();
    }
  } catch (error) {
    console.error(error.message);
    return { ...NOTHING, failed: 1, failures: [`${name}: ${error.message}`] };
  }
};

/** What a day's work leaves in a database is the one thing above it that each does in its own way. */
const DAY = ['tests/e2e/scripted-day.e2e.ts'];

/** Each part, in the order in which a mistake is found soonest. `--without-sqlite` spares a second run. */
const PARTS = [
  runChecks,
  () =>
    process.argv.includes('--without-sqlite')
      ? NOTHING
      : runJest('Pure code and the API on SQLite', ['unit', 'api']),
  () => runJest('The API on PostgreSQL', ['api'], { TEST_DATABASE: 'postgres' }),
  () => runJest('The API on MariaDB', ['api'], { TEST_DATABASE: 'mysql' }),
  () => runJest('Faults', ['faults']),
  () => inBrowser('In Chromium, against the demo', 'sqlite'),
  () => inBrowser('A day in Chromium, the demo on PostgreSQL', 'postgres', DAY),
  () => inBrowser('A day in Chromium, the demo on MariaDB', 'mysql', DAY),
  () => runJest('Switching on, off and moving', ['install']),
];

const main = async () => {
  await installPackages();
  await buildPlugin();
  await compileApp();
  let total = NOTHING;
  for (const part of PARTS) {
    const begun = performance.now();
    const count = await part();
    console.log(partLine(count, (performance.now() - begun) / 1_000));
    total = sum(total, count);
  }
  console.log(closingLines(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
};

main().catch((error) => {
  console.error(error.message);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
});
