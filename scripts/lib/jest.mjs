import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inRoot, ROOT } from './paths.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures what failed, by name, and why; a line each.
 */

/** @type {Count} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** @param {Count} a @param {Count} b @returns {Count} */
export const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  failures: [...a.failures, ...b.failures],
});

const REASON_CHARACTERS = 200;

/** Why, on one line: the whole of it stands further up in the log. */
const reasonOf = (text) =>
  stripVTControlCharacters(text).replace(/\s+/g, ' ').trim().slice(0, REASON_CHARACTERS);

/** What failed for one reason (a start that went wrong, say) is named once. */
const failuresIn = ({ name, message, assertionResults }) => {
  const suite = path.relative(ROOT, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [`${suite}: ${reasonOf(message)}`];
  const byReason = new Map();
  for (const { fullName, failureMessages } of failed) {
    const reason = reasonOf(failureMessages.join(' '));
    byReason.set(reason, [...(byReason.get(reason) ?? []), fullName]);
  }
  return [...byReason].map(([reason, [first, ...others]]) => {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `${suite} › ${first}${more}: ${reason}`;
  });
};

const countOf = (file, name) => {
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests,
    failures: report.testResults
      .filter(({ status }) => status === 'failed')
      .flatMap(failuresIn)
      .map((failure) => `${name}: ${failure}`),
  };
};

/**
 * Runs projects of jest.config.js and counts what passed.
 * @param {string} name what is tested, for people.
 * @param {string[]} projects
 * @param {Record<string, string>} env
 * @param {string[]} suites paths; all of the projects', if there are none.
 * @returns {Promise<Count>}
 */
export const runJest = (name, projects, env = {}, suites = []) =>
  new Promise((resolve) => {
    console.log(`\n== ${name}`);
    const report = inRoot('.tmp', `jest-${projects.join('-')}-${process.pid}.json`);
    fs.rmSync(report, { force: true });
    // A booted Strapi mostly waits, for its database or its disk: two suites at once take little longer than one.
    const workers = projects.includes('e2e') ? 1 : 2;
    const args = [
      ...suites,
      '--selectProjects',
      ...projects,
      `--maxWorkers=${workers}`,
      '--json',
      `--outputFile=${report}`,
    ];
    const child = spawn(inRoot('node_modules', '.bin', 'jest'), args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('close', (code, signal) => {
      if (!fs.existsSync(report))
        console.error(`jest left no report (${signal ?? `exit ${code}`})`);
      const count = fs.existsSync(report) ? countOf(report, name) : NOTHING;
      fs.rmSync(report, { force: true });
      // A run that failed without a failed test (a leak, a crash) has failed all the same.
      const isSilent = code !== 0 && count.failed === 0;
      const how = `${name}: jest ended by ${signal ?? `exit ${code}`}`;
      resolve(isSilent ? sum(count, { ...NOTHING, failed: 1, failures: [how] }) : count);
    });
  });

const lineOf = ({ passed, failed, skipped }, after = '') =>
  `${passed} passed${after}, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** @param {Count} count @param {number} seconds */
export const partLine = (count, seconds) =>
  `   ${lineOf(count, ' in this part')}, in ${seconds.toFixed(0)} s`;

/** What failed, once more at the end of a long log, and the line that CI reads. @param {Count} count */
export const closingLines = (count) =>
  ['', ...count.failures.map((failure) => `  ✗ ${failure}`), lineOf(count)].join('\n');
