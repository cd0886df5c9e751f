/** Every check of what was built. */

import { compareDiagnostics, type Diagnostic } from '../../src/source/diagnostic.ts';
import { checkBuiltIdentity } from './identity.ts';
import { checkLeftovers } from './leftovers.ts';
import { checkBuiltLinks } from './links.ts';
import type { BuiltCheck, BuiltSite } from './built-site.ts';
import { checkUnsafe } from './unsafe.ts';
import { checkBuiltStructure } from './structure.ts';

const checks: readonly BuiltCheck[] = [
  checkBuiltLinks,
  checkBuiltStructure,
  checkBuiltIdentity,
  checkLeftovers,
  checkUnsafe,
];

/** All diagnostics of all checks, in the order of the sources. */
export function checkBuilt(site: BuiltSite): Diagnostic[] {
  return checks.flatMap((check) => check(site)).sort(compareDiagnostics);
}
