import tseslint from 'typescript-eslint';
import { directions } from './eslint.directions.mjs';

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
  // A stylesheet is a list.
  { files: ['**/*.styles.ts'], rules: { 'max-lines': 'off' } },
  // What people wrote is as long as it is.
  { files: ['database/demo/**'], rules: { 'max-lines': 'off' } },
  directions
);
