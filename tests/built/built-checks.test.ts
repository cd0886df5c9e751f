/** Every check of what was built, on each of the builds. */

import { expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/checks/report.ts';
import { builtSites } from '../../tools/built-sites.ts';
import { checkBuilt } from './checks.ts';
import { builtSite } from './site.ts';

it.each(Object.keys(builtSites) as (keyof typeof builtSites)[])(
  'the build %s has no diagnostic',
  (name) => {
    const built = builtSite(name);
    expect(built.pages.length).toBeGreaterThan(8);
    expect(formatDiagnostics(checkBuilt(built))).toBe('');
  },
);
