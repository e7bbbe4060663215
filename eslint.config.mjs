import tseslint from 'typescript-eslint';

const PLUGIN = 'src/plugins/communities-of-practice';

const not = (group, message) => ({ group, message });
const FEATURES = not(
  ['**/features/**'],
  'Features stand on this; it may not know them (docs/adr/0001).'
);
const STRAPI = not(
  [
    '@strapi/strapi',
    '@strapi/strapi/*',
    'knex',
    'koa',
    '**/persistence/**',
    '**/http/**',
    '**/strapi/**',
  ],
  'A domain is pure: facts in, decision out. Load in strapi/, decide here.'
);
const CLOCK = not(['**/core/clock'], 'A domain is told the time; it does not look at the clock.');
const INSIDES = not(
  ['../../*/strapi/**', '../../*/domain/**', '**/features/*/strapi/**', '**/features/*/domain/**'],
  'Features meet through each other’s index.ts.'
);
const SERVER = not(['**/server/**'], 'The server is not for browsers.');

/** What files here may not import. Direction: shared ← domain ← strapi ← index. */
const direction = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/build/**',
      '**/.tmp/**',
      '.cache/**',
      '**/types/generated/**',
      'bench/app/node_modules/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{js,cjs}', 'scripts/**', 'bench/**', 'tests/support/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
  // A suite about one thing stays in one file, and a table in one table.
  {
    files: ['**/*.test.ts', '**/*.e2e.ts'],
    rules: { 'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['tests/support/matrix.ts'], rules: { 'max-lines': 'off' } },
  // What people wrote is as long as it is.
  { files: ['database/demo/**'], rules: { 'max-lines': 'off' } },
  direction(
    [`${PLUGIN}/shared/**/*.ts`],
    not(
      ['../../server/**', '../../admin/**', 'knex', 'koa', '@strapi/strapi'],
      'Contracts import zod only.'
    )
  ),
  direction([`${PLUGIN}/server/src/{core,http,persistence,text}/**/*.ts`], FEATURES),
  direction([`${PLUGIN}/server/src/features/*/domain/**/*.ts`], STRAPI, CLOCK),
  direction([`${PLUGIN}/server/src/features/*/{index.ts,strapi/**}`], INSIDES),
  direction([`${PLUGIN}/{admin,client}/**/*.{ts,tsx}`], SERVER)
);
