import tseslint from 'typescript-eslint';

const padding = [
  'apps/web/src/api/schema.d.ts', 'apps/web/vite.config.ts',
  'apps/*/dist/**', 'libs/*/dist/**', 'node_modules/**', 'coverage/**',
];

export default tseslint.config(
  { ignores: padding },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.spec.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: false }],
      // Nest's modules and class-validator's DTOs are classes that only carry decorators.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // A name without meaning marks what is taken off by destructuring.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The screens: their own compiler settings, and what React types for an event handler.
    files: ['apps/web/src/**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './apps/web/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: false }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.contract.ts', '**/*.fixture.ts', 'tests/**/*.ts', 'libs/audit-log/vectors/*.ts'],
    rules: {
      'max-lines': 'off',
      // A reader of JSON says what shape it expects.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // What node:fs and the like give as functions are declared as methods.
      '@typescript-eslint/unbound-method': 'off',
      // A stand-in for a port is async without waiting for anything; a test takes strings apart by design.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // describe() and it() take async functions.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it', 'test'], package: '@jest/globals' }] }],
    },
  },
  {
    // A method of a port is async so that an error of the engine underneath rejects and never throws.
    files: ['**/src/adapters/**/*.ts', 'libs/audit-log/src/tiles/memory/*.ts'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    // Nest reads the types of constructor parameters at run time: they must be value imports.
    files: ['libs/{http,access,registration,consultation}/**/*.ts', 'apps/*/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      // Nest declares its options as classes and takes literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
);
