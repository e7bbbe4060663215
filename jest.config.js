const fs = require('node:fs');
const path = require('node:path');

const IGNORED = ['/node_modules/', '/dist/', '/.tmp/'];

/** The plugin's TypeScript is tested as it stands, not as it was last built; its dist must exist. */
const projectOf = (displayName, testMatch) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/support/begin-run.ts',
  globalTeardown: '<rootDir>/tests/support/end-run.ts',
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  moduleNameMapper: {
    '/communities-of-practice/dist/server/index\\.js$':
      '<rootDir>/src/plugins/communities-of-practice/server/src/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tmp/', '<rootDir>/bench/app/.tmp/'],
  testPathIgnorePatterns: IGNORED,
});

/** Suites that boot a Strapi: its packages are loaded once for all of a worker's (ADR 36). */
const SHARING_PACKAGES = {
  runtime: '<rootDir>/tests/support/shared-packages.cjs',
  testEnvironment: '<rootDir>/tests/support/shared-context.cjs',
};

/**
 * What databases do each in their own way, and what asks every route there is: on all of them. What the others
 * show, rules and pages, holds on every database when it holds on SQLite.
 */
const ON_EACH_DATABASE = [
  'adaptations',
  'addresses',
  'database-away',
  'database-errors',
  'declared-indexes',
  'derived-words',
  'editors-emptied',
  'faqs',
  'fill-new-columns',
  'health',
  'ledger-exactly-once',
  'ledger-property',
  'ledger-readers',
  'main-job',
  'metric-facts',
  'metric-history',
  'moderation-queue',
  'moments-migration',
  'moving',
  'new-rows',
  'openapi-requests',
  'people-search',
  'repertoire',
  'results-shared',
  'results-since',
  'rounds',
  'search',
  'search-bounds',
  'search-relevance',
  'second-process',
  'statements',
  'time-zones',
  'trust-bounds',
  'trust-concurrency',
  'trust-hostile-text',
  'trust-idempotency',
  'trust-mass-assignment',
  'trust-matrix',
  'trust-private-fields',
  'trust-visibility',
  'visit-places',
  'visits',
];

const suiteOf = (name) => `<rootDir>/tests/api/${name}.test.ts`;

const everySuite = () =>
  fs
    .readdirSync(path.join(__dirname, 'tests', 'api'))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => name.replace('.test.ts', ''));

/** What a server leaves to SQLite, on which every suite runs; with `TRUST_FULL=1` nothing. */
const leftToSqlite = (database) =>
  database === 'sqlite' || process.env.TRUST_FULL === '1'
    ? []
    : everySuite()
        .filter((name) => !ON_EACH_DATABASE.includes(name))
        .map(suiteOf);

module.exports = {
  // What a test waits for is bounded by the test. This ends what hangs, also where a boot takes a minute.
  testTimeout: 300_000,
  // A Strapi that has ended leaves some of itself in what suites share: a worker grown large is begun anew.
  workerIdleMemoryLimit: '1200MB',
  projects: [
    projectOf('unit', [
      '<rootDir>/src/plugins/*/{admin,server,shared,client,embed}/**/*.test.ts',
      '<rootDir>/database/**/*.test.ts',
    ]),
    {
      ...projectOf('api', ['<rootDir>/tests/api/**/*.test.ts']),
      ...SHARING_PACKAGES,
      testPathIgnorePatterns: [...IGNORED, ...leftToSqlite(process.env.TEST_DATABASE ?? 'sqlite')],
    },
    projectOf('faults', ['<rootDir>/tests/faults/**/*.test.ts']),
    projectOf('install', ['<rootDir>/tests/install/**/*.test.ts']),
    projectOf('e2e', ['<rootDir>/tests/e2e/**/*.e2e.ts']),
  ],
};
