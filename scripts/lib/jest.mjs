import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { inRoot, ROOT } from './paths.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Count} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** @param {Count} a @param {Count} b @returns {Count} */
export const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

const countOf = (file) => {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    fs.readFileSync(file, 'utf8')
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests,
  };
};

/**
 * Runs projects of jest.config.js and counts what passed.
 * @param {string} name what is tested, for people.
 * @param {string[]} projects
 * @param {Record<string, string>} env
 * @returns {Promise<Count>}
 */
export const runJest = (name, projects, env = {}) =>
  new Promise((resolve) => {
    console.log(`\n== ${name}`);
    const report = inRoot('.tmp', `jest-${projects.join('-')}-${process.pid}.json`);
    fs.rmSync(report, { force: true });
    // A booted Strapi mostly waits for its database: two suites at once take little longer than one.
    const workers = projects.includes('api') ? ['--maxWorkers=2'] : [];
    const args = ['--selectProjects', ...projects, ...workers, '--json', `--outputFile=${report}`];
    const child = spawn(inRoot('node_modules', '.bin', 'jest'), args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('close', (code, signal) => {
      if (!fs.existsSync(report))
        console.error(`jest left no report (${signal ?? `exit ${code}`})`);
      const count = fs.existsSync(report) ? countOf(report) : { ...NOTHING, failed: 1 };
      fs.rmSync(report, { force: true });
      // A run that failed without a failed test (a leak, a crash) has failed all the same.
      resolve(code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);
    });
  });

/** @param {Count} count; the line that CI reads. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
