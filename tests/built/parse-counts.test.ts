/** How often a build parses a source: not once for each page that shows something of it. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadModel } from '../../src/model/read-model.ts';
import { builtSites, parsesFile } from '../../tools/built-sites.ts';

const { sources } = await loadModel(builtSites.changed.source);
const lines = readFileSync(parsesFile, 'utf8').trimEnd().split('\n');

it.each([
  ['our code', 'mdxToMdast'],
  ['the renderer', 'mdxToJs'],
])('each page’s source is parsed once by %s', (_by, parser) => {
  const parsed = lines.filter((line) => line.startsWith(`${parser} `));
  expect(new Set(parsed).size).toBe(parsed.length);
  expect(parsed).toHaveLength(sources.documents.length);
});
