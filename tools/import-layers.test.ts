/** The imports of the house go down, in no circle. */

import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { importBreaks, layers } from './import-layers.ts';

it('has no circle of files or folders, and no import that goes up', async () => {
  expect(await importBreaks(process.cwd())).toEqual([]);
}, 60_000);

it('knows every folder', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['content', 'styles'].includes(entry.name))
    .map(({ name }) => name);
  expect(
    layers
      .flat()
      .filter((folder) => !folder.includes('.'))
      .sort(),
  ).toEqual(folders.sort());
  const [drawing = '', table = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('## Folders');
  for (const folder of folders) {
    expect(drawing).toContain(`${folder}/`);
    expect(table).toContain(`| \`src/${folder}/\` |`);
  }
});

it.each([
  [
    'a circle through types',
    {
      'source/a.ts': "import type { B } from './b.ts';\nexport type A = B;",
      'source/b.ts': "import type { A } from './a.ts';\nexport type B = A;",
    },
    'circle-of-files',
  ],
  [
    'a circle of folders',
    {
      'model/a.ts': "import type { B } from '../steps/b.ts';\nexport type A = B;",
      'steps/b.ts': 'export type B = 1;',
      'steps/c.ts': "import type { A } from '../model/a.ts';\nexport type C = A;",
    },
    'circle-of-folders',
  ],
  [
    'an import that goes up',
    {
      'source/a.ts': "import type { B } from '../guides/b.ts';\nexport type A = B;",
      'guides/b.ts': 'export type B = 1;',
    },
    'layer-source',
  ],
])(
  'finds %s',
  async (_case, files, rule) => {
    const root = mkdtempSync(join(tmpdir(), 'wandodocs-layers-'));
    try {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, 'src', path)), { recursive: true });
        writeFileSync(join(root, 'src', path), text);
      }
      expect((await importBreaks(root)).map((found) => found.rule)).toContain(rule);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
  60_000,
);
