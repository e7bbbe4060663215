import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../support/databases';

const LEFT_OUT = new Set(['node_modules', 'dist', '.tmp', '.git', '.cache', 'build']);
const PLUGIN = 'src/plugins/communities-of-practice';

/** The checkout without what is made from it, in a folder of its own; modules are the checkout's. */
const copyCheckout = (): string => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'new-feature-'));
  fs.cpSync(ROOT, folder, {
    recursive: true,
    filter: (from) => from === ROOT || !LEFT_OUT.has(path.basename(from)),
  });
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  fs.cpSync(path.join(ROOT, 'dist'), path.join(folder, 'dist'), { recursive: true });
  fs.mkdirSync(path.join(folder, '.tmp'));
  return folder;
};

describe('a generated feature', () => {
  let folder: string;
  const run = (program: string, ...args: string[]): string =>
    execFileSync(path.join(ROOT, 'node_modules/.bin', program), args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, TEST_DATABASE: 'sqlite' },
    });

  beforeAll(() => {
    folder = copyCheckout();
    execFileSync('node', ['scripts/new-feature.mjs', 'reading-lists'], {
      cwd: folder,
      stdio: 'pipe',
    });
  }, 300_000);

  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('compiles, is lint-clean and formatted', () => {
    run('tsc', '--noEmit', '-p', `${PLUGIN}/server/tsconfig.json`);
    run('tsc', '--noEmit', '-p', `${PLUGIN}/client/tsconfig.json`);
    const made = [
      `${PLUGIN}/server/src/features/reading-lists`,
      `${PLUGIN}/server/src/features/index.ts`,
      `${PLUGIN}/shared/contracts/reading-lists.ts`,
      `${PLUGIN}/client/src`,
      'tests/api/reading-lists.test.ts',
    ];
    run('eslint', '--max-warnings', '0', ...made);
    run('prettier', '--check', ...made);
  }, 300_000);

  it('is in OpenAPI and the client, boots, and does what its contract says', () => {
    const suites = ['openapi.test', 'reading-list', 'declared-indexes', 'trust-who', 'words.test'];
    run('jest', '--selectProjects', 'unit', 'api', '--testPathPatterns', ...suites);
    const client = fs.readFileSync(path.join(folder, PLUGIN, 'client/src/endpoints.ts'), 'utf8');
    expect(client).toContain("'reading-list.create'");
  }, 600_000);

  it('is in the matrix of who may do what', () => {
    const only = ['--testPathPatterns', 'trust-matrix', '-t', 'reading-list'];
    run('jest', '--selectProjects', 'api', ...only);
  }, 600_000);
});
