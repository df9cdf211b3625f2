import tseslint from 'typescript-eslint';

const plainNames = {
  selector: ['variableLike'],
  format: ['camelCase', 'PascalCase', 'UPPER_CASE'],
  leadingUnderscore: 'allow',
};

export default tseslint.config(
  { ignores: ['**/dist/', 'out/', '**/node_modules/', '**/*.cjs', '**/*.mjs', '**/*.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/naming-convention': ['error', plainNames],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only: one name for a thing, everywhere.',
        },
      ],
    },
  },
  {
    // Apps Script has none of these, whatever types a package may pull in.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Buffer',
        'process',
        'setTimeout',
        'setInterval',
        'URL',
        'TextEncoder',
        'TextDecoder',
        'structuredClone',
        'fetch',
        'crypto',
        'performance',
        'console',
      ],
    },
  },
  // A test says at its call what shape it expects of a JSON document.
  {
    files: ['test/**', 'packages/*/test/**'],
    rules: { '@typescript-eslint/no-unnecessary-type-parameters': 'off' },
  },
  { files: ['src/ui/**'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
