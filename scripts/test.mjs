import { closingLines, runJest } from './lib/jest.mjs';
import { buildPlugin, compileApp, installPackages } from './lib/prepare.mjs';

/** Every test that needs no server: pure code, and the API on SQLite. */
const main = async () => {
  await installPackages();
  await buildPlugin();
  await compileApp();
  const count = await runJest('Pure code and the API on SQLite', ['unit', 'api']);
  console.log(closingLines(count));
  process.exitCode = count.failed > 0 ? 1 : 0;
};

main().catch((error) => {
  console.error(error.message);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
});
