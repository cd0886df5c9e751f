/** `npm run build` with broken frontmatter: everything is reported at once, and Astro is not even started. */

import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { REVIEWS_FILE } from '../../src/freshness/reviews.ts';
import { builtSitesFolder } from '../../tools/built-sites.ts';
import { runNode } from '../../tools/run-node.ts';
import { copyProject } from '../../tools/testing/copy-project.ts';

const copy = resolve(builtSitesFolder, 'refused');
const fixtures = resolve('tests/fixtures/newcomer');
const guide = 'sso/lantern-id.mdx';

beforeAll(() => {
  copyProject(copy);
  rmSync(join(copy, REVIEWS_FILE));
  for (const file of [
    'problems/lantern-id.yaml',
    'providers/lantern-id.svg',
    'providers/lantern-id.yaml',
  ]) {
    copyFileSync(join(fixtures, file), join(copy, 'src/content', file));
  }
});

const NUMBERS_AND_DAYS = `src/content/docs/sso/lantern-id.mdx:6:1  frontmatter/wrong-value
  found:     \`duration\` is "soon"
  expected:  a whole number of minutes from 1 to 120
  fix:      Write for instance \`duration: 25\`.
  more:      AUTHORING.md#frontmatter-wrong-value

src/content/docs/sso/lantern-id.mdx:8:1  frontmatter/wrong-value
  found:     \`reviewed\` is "2999-01-01"
  expected:  a day that is not in the future, as year-month-day
  fix:      Write for instance \`reviewed: 2026-11-23\`.
  more:      AUTHORING.md#frontmatter-wrong-value

2 diagnostics in 1 file.
Nothing was built.
`;

const KEYS = `src/content/docs/sso/lantern-id.mdx:2:1  frontmatter/missing-key
  found:     no \`role\`
  expected:  the provider’s name of the role
  fix:      Add it, for instance \`role: Application administrator\`.
  more:      AUTHORING.md#frontmatter-missing-key

src/content/docs/sso/lantern-id.mdx:7:1  frontmatter/unknown-key
  found:     the key \`rol\`
  expected:  only the keys title, description, category, provider, duration, role, reviewed, sources, fromWando, toWando, draft
  fix:      Did you mean \`role\`? Rename the key, or delete it.
  more:      AUTHORING.md#frontmatter-unknown-key

2 diagnostics in 1 file.
Nothing was built.
`;

it.each([
  [
    'words where numbers and days belong',
    [
      ['duration: 20', 'duration: soon'],
      ['reviewed: 2026-11-20', 'reviewed: 2999-01-01'],
    ],
    NUMBERS_AND_DAYS,
  ],
  ['a slip in a key', [['role: ', 'rol: ']], KEYS],
] as const)('reports %s', async (_case, changes, reported) => {
  const text = changes.reduce<string>(
    (whole, [from, to]) => whole.replace(from, to),
    readFileSync(join(fixtures, guide), 'utf8'),
  );
  writeFileSync(join(copy, 'src/content/docs', guide), text);
  const { code, output } = await runNode(['tools/run.mjs', 'build'], {
    cwd: copy,
    env: { NO_COLOR: '1', FORCE_COLOR: undefined, GITHUB_ACTIONS: '' },
  });
  expect(output).toBe(reported);
  expect(code).toBe(1);
  // Astro’s first work is its folder of types.
  for (const made of ['dist', '.astro']) expect(existsSync(join(copy, made)), made).toBe(false);
});
