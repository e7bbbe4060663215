/** The plugin's TypeScript is tested as it stands, not as it was last built; its dist must exist. */
const projectOf = (displayName, testMatch) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  moduleNameMapper: {
    '/communities-of-practice/dist/server/index\\.js$':
      '<rootDir>/src/plugins/communities-of-practice/server/src/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tmp/', '<rootDir>/bench/app/.tmp/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.tmp/'],
});

module.exports = {
  // Booting a Strapi takes seconds, and more while the cores are busy.
  testTimeout: 120_000,
  projects: [
    projectOf('unit', [
      '<rootDir>/src/plugins/*/{admin,server,shared,client}/**/*.test.ts',
      '<rootDir>/database/**/*.test.ts',
    ]),
    projectOf('api', ['<rootDir>/tests/api/**/*.test.ts']),
    projectOf('faults', ['<rootDir>/tests/faults/**/*.test.ts']),
    projectOf('install', ['<rootDir>/tests/install/**/*.test.ts']),
    projectOf('e2e', ['<rootDir>/tests/e2e/**/*.e2e.ts']),
  ],
};
