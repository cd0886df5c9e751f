/** Each boundary of the house, with a text that crosses it and one that doesn't. */

import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

// Without types: the files that the texts pretend to be don't exist.
const eslint = new ESLint({
  overrideConfig: tseslint.configs.disableTypeChecked as Linter.Config,
});

async function messagesFor(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  const boundary = /^no-restricted|^import-x\/|^max-lines/;
  return (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => fatal === true || boundary.test(ruleId ?? ''))
    .map(({ message }) => message);
}

const astro = (line: string) => `---\n${line}\n---\n<p></p>\n`;

/** File, what stands in it, and part of the message. */
const crossing: readonly (readonly [file: string, text: string, message: string])[] = [
  ['src/room/x.ts', `import '../../tools/serve.ts';`, 'src/ never imports tools/'],
  ['src/room/x.ts', `import '../../tests/fixtures/x.ts';`, 'src/ never imports tools/'],
  ['src/room/X.astro', astro(`import '../../tools/serve.ts';`), 'src/ never imports tools/'],
  ['src/room/x.ts', `void import('../../tools/serve.ts');`, 'src/ never imports tools/'],
  ['src/room/x.ts', `import 'node:fs';`, 'node:* only in read-*.ts'],
  ['src/room/x.ts', `import 'fs/promises';`, 'node:* only in read-*.ts'],
  ['src/room/x.client.ts', `import 'node:path';`, 'node:* only in read-*.ts'],
  ['src/room/X.astro', astro(`import 'node:fs';`), 'node:* only in read-*.ts'],
  ['src/room/x.ts', `import 'astro:content';`, 'astro:* only in content.config.ts'],
  ['src/room/x.client.ts', `import 'astro:content';`, 'astro:* only in content.config.ts'],
  ['src/room/read-x.ts', `import 'astro:content';`, 'astro:* only in content.config.ts'],
  ['src/room/x.ts', `import '@astrojs/starlight/props';`, 'Starlight only in astro.config.mjs'],
  ['src/room/X.astro', astro(`import '@astrojs/starlight/components';`), 'Starlight only in'],
  ['src/pages/x.ts', `import '@astrojs/starlight/components';`, 'Starlight only in'],
  ['src/room/x.ts', `import '~/site.ts';`, 'No ~/ in .ts files'],
  ['src/room/x.ts', `import './X.astro';`, 'A .ts file never imports .astro'],
  ['src/room/x.client.ts', `import './X.astro';`, 'A .ts file never imports .astro'],
  ['src/room/x.ts', `import './x.client.ts';`, 'is mounted by the <script>'],
  ['src/room/X.astro', astro(`import './x.client.ts';`), 'is mounted by the <script>'],
  ['src/room/x.ts', `import './read-x.ts';`, 'read-*.ts and write-*.ts only from'],
  ['src/room/x.client.ts', `import './read-x.ts';`, 'read-*.ts and write-*.ts only from'],
  ['src/pages/x.ts', `import '../room/read-x.ts';`, 'read-*.ts and write-*.ts only from'],
  ['src/content.config.ts', `import './room/write-x.ts';`, 'read-*.ts and write-*.ts only from'],
  ['src/room/X.astro', astro(`import './read-x.ts';`), 'read-*.ts and write-*.ts only from'],
  ['src/room/x.ts', `import '../components.ts';`, 'components.ts is for MDX only'],
  ['src/room/X.astro', astro(`import '~/components.ts';`), 'components.ts is for MDX only'],
  ['src/room/x.ts', `export * from './y.ts';`, 'No barrels'],
  ['src/room/x.ts', `export { y } from './y.ts';`, 'No barrels'],
  ['src/room/x.ts', `export const x = document.title;`, 'A pure file knows no browser'],
  ['src/room/x.ts', `export const x = localStorage.length;`, 'A pure file knows no browser'],
  ['src/room/x.ts', `export const x = process.cwd();`, 'A pure file reaches nothing outside'],
  ['src/room/x.ts', `export const x = fetch('/x');`, 'A pure file reaches nothing outside'],
  ['src/room/x.ts', `export const x = Date.now();`, 'Time and randomness come in as arguments'],
  ['src/room/x.ts', `export const x = new Date();`, 'Time and randomness come in as arguments'],
  ['src/room/x.ts', `export const x = Math.random();`, 'Time and randomness come in'],
  ['src/room/x.ts', `export const x = Date();`, 'Time and randomness come in'],
  ['src/room/x.ts', `export const x = performance.now();`, 'Time and randomness come in'],
  ['src/room/x.ts', `export const x = crypto.randomUUID();`, 'Time and randomness come in'],
  ['src/room/X.astro', astro(`const x = Date.now();`), 'Time and randomness come in'],
];

test.each(crossing)('%s may not: %j', async (file, text, message) => {
  expect(await messagesFor(file, text)).toEqual([expect.stringContaining(message)]);
});

const keeping: readonly (readonly [file: string, text: string])[] = [
  ['src/room/x.ts', `import '../site.ts';\nimport 'astro/zod';\nimport './tools.ts';`],
  ['src/room/x.ts', `export const x = new Date(0).getTime();`],
  ['src/room/x.ts', `import './spread-x.ts';`],
  ['src/room/x.client.ts', `import './x.ts';\nexport const x = document.title + Date.now();`],
  ['src/room/x.client.ts', `import './y.client.ts';`],
  ['src/room/read-x.ts', `import 'node:fs';\nimport './read-y.ts';\nexport const x = new Date();`],
  ['src/room/write-x.ts', `import 'node:fs';\nexport const x = process.cwd();`],
  ['src/room/x.test.ts', `import 'node:fs';\nimport './read-x.ts';\nimport '../../tools/x.ts';`],
  ['src/room/X.astro', astro(`import 'astro:content';\nimport '~/room/Y.astro';`)],
  ['src/room/X.astro', `<script>import './x.client.ts'; document.title = '';</script>`],
  ['src/starlight/X.astro', astro(`import '@astrojs/starlight/components/Footer.astro';`)],
  ['src/starlight/x.ts', `import '@astrojs/starlight/route-data';\nimport 'astro:content';`],
  ['src/pages/x.ts', `import 'astro:content';`],
  ['src/content.config.ts', `import 'astro:content';\nimport '@astrojs/starlight/schema';`],
  ['src/components.ts', `export { default as X } from './room/X.astro';`],
  ['src/components.ts', `export { Steps } from '@astrojs/starlight/components';`],
  ['astro.config.mjs', `import './src/room/read-x.ts';\nimport '@astrojs/starlight';`],
  [
    'tools/x.ts',
    `import '../src/room/read-x.ts';\nimport 'node:fs';\nexport const x = Date.now();`,
  ],
  ['src/checks/report.ts', `import './diagnostic.ts';`],
];

test.each(keeping)('%s may: %j', async (file, text) => {
  expect(await messagesFor(file, text)).toEqual([]);
});

test.each(['src/room/x.ts', 'src/room/x.client.ts', 'tools/x.ts'])(
  '%s may have 220 lines and not one more',
  async (file) => {
    expect(await messagesFor(file, 'void 0;\n'.repeat(220))).toEqual([]);
    expect(await messagesFor(file, 'void 0;\n'.repeat(221))).toEqual([
      expect.stringContaining('too many lines'),
    ]);
  },
);
