/** What ESLint holds: sound types, short files, and the import rules of the house. */

import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRules } from './tools/import-rules.mjs';

/** The client scripts of components: eslint-plugin-astro hands them out under names that no project knows. */
const clientScripts = '**/*.astro/*.ts';

export default defineConfig(
  globalIgnores(['dist*', '.dist*', '.astro']),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    files: ['**/*.{ts,mjs}'],
    ignores: [clientScripts],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  astro.configs.recommended,
  {
    // TypeScript says this, and knows better.
    rules: { 'no-undef': 'off' },
  },
  {
    // Taken out of an object so that the rest goes on without it.
    rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
  {
    files: ['{src,tools}/**/*.{ts,mjs,astro}', '*.{ts,mjs}'],
    ignores: ['**/*.test.ts'],
    rules: { 'max-lines': ['error', 220] },
  },
  importRules,
  {
    files: ['tests/e2e/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@playwright/test',
          importNames: ['test'],
          message: 'Take `test` from ./test.ts: it fails for what a policy stops.',
        },
      ],
    },
  },
);
