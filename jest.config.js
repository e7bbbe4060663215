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

/** Rules and pages above the database: what they show on SQLite holds on every other. */
const ABOVE_THE_DATABASE = [
  'beginning',
  'blank-posts',
  'budgets',
  'calendar-feeds',
  'church-settings',
  'closed-doors',
  'coming-and-going',
  'community-settings',
  'concerns',
  'conditional-reads',
  'cors',
  'display-names',
  'earlier-closings',
  'editor-layouts',
  'editors-closing',
  'editors-forms',
  'embed-files',
  'faq-pages',
  'first-rights',
  'graphql',
  'hiding-names',
  'hiding-words',
  'hostile-files',
  'in-reply-to',
  'jobs',
  'ledger-doors',
  'no-longer-readable',
  'openapi-client',
  'openapi-generated',
  'openapi-served',
  'other-peoples-settings',
  'packed-answers',
  'participation',
  'prefixes',
  'preview-pages',
  'reinstating',
  'resource-files',
  'strapi-client',
  'toggling',
  'trust-who',
  'visit-calendar',
  'visit-duties',
  'visitor-answers',
  'who-is-asking',
  'withdrawn-openings',
];

/** What databases do each in their own way: on all of them. */
const ON_EACH_DATABASE = [
  'addresses',
  'bounded-answers',
  'database-away',
  'database-errors',
  'declared-indexes',
  'derived-words',
  'editors-emptied',
  'fill-new-columns',
  'ledger-exactly-once',
  'ledger-property',
  'ledger-readers',
  'main-job',
  'moments-migration',
  'new-rows',
  'openapi-requests',
  'repertoire',
  'results-shared',
  'results-since',
  'rounds',
  'search',
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
];

const suiteOf = (name) => `<rootDir>/tests/api/${name}.test.ts`;

const everySuite = () =>
  fs
    .readdirSync(path.join(__dirname, 'tests', 'api'))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => name.replace('.test.ts', ''))
    .sort();

/**
 * Every suite runs on SQLite, and what is neither above the database nor told apart by it on one of the servers,
 * in turn; with `TRUST_FULL=1` every suite on both.
 */
const leftToOthers = (database) => {
  if (database === 'sqlite' || process.env.TRUST_FULL === '1') return [];
  const said = new Set([...ABOVE_THE_DATABASE, ...ON_EACH_DATABASE]);
  const turns = everySuite().filter((name) => !said.has(name));
  const others = turns.filter((_, index) => (index % 2 === 0) !== (database === 'postgres'));
  return [...ABOVE_THE_DATABASE, ...others].map(suiteOf);
};

module.exports = {
  // What a test waits for is bounded by the test. This ends what hangs, also where a boot takes a minute.
  testTimeout: 300_000,
  projects: [
    projectOf('unit', [
      '<rootDir>/src/plugins/*/{admin,server,shared,client,embed}/**/*.test.ts',
      '<rootDir>/database/**/*.test.ts',
    ]),
    {
      ...projectOf('api', ['<rootDir>/tests/api/**/*.test.ts']),
      testPathIgnorePatterns: [...IGNORED, ...leftToOthers(process.env.TEST_DATABASE ?? 'sqlite')],
    },
    projectOf('faults', ['<rootDir>/tests/faults/**/*.test.ts']),
    projectOf('install', ['<rootDir>/tests/install/**/*.test.ts']),
    projectOf('e2e', ['<rootDir>/tests/e2e/**/*.e2e.ts']),
  ],
};
