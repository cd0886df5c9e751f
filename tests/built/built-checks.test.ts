/** Every check of what was built, on each of the builds. */

import { expect, it } from 'vitest';
import { checkBuilt } from './checks.ts';
import { readBuiltSite } from './read-built-site.ts';
import { formatDiagnostics } from '../../src/checks/report.ts';
import { site } from '../../src/site.ts';
import { builtSites, movedSite, movedSiteUnderPath } from '../../tools/built-sites.ts';

it.each([
  ['at the root of a host', { ...builtSites.root, root: '.' }],
  ['under a path', { ...builtSites.docs, root: '.' }],
  ['after steps and pages have moved', { ...movedSite, root: movedSite.source }],
  ['under a path after they have moved', { ...movedSiteUnderPath, root: movedSite.source }],
])('the site built %s has no diagnostic', (_name, { directory, base, root }) => {
  const built = readBuiltSite({ directory, base, root, origin: site.origin });
  expect(built.pages.length).toBeGreaterThan(8);
  expect(formatDiagnostics(checkBuilt(built))).toBe('');
});
