import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readChecked } from './read-checked.ts';
import { readSources } from '../model/read-model.ts';

const root = mkdtempSync(join(tmpdir(), 'wandodocs-sources-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

it('reads no file that an editor or a file manager left behind', async () => {
  const files = [
    'sso/okta.mdx',
    'sso/okta.mdx~',
    'sso/.okta.mdx.swp',
    'sso/#okta.mdx#',
    '.DS_Store',
  ];
  for (const file of files) {
    const path = join(root, 'src/content/docs', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'text');
  }
  const paths = (await readSources(root)).map(({ path }) => path);
  expect(paths).toEqual(['src/content/docs/sso/okta.mdx']);
});

it.each([
  ['today', '2026-11-23', 0],
  ['tomorrow, which has begun further east', '2026-11-22', 0],
  ['the day after', '2026-11-21', 2],
])('finds guides that were read on a future day: %s', async (_day, today, reported) => {
  const { diagnostics } = await readChecked('tests/fixtures/lint/site', { today });
  expect(diagnostics.filter(({ found }) => found.includes('`reviewed`'))).toHaveLength(reported);
});
