/**
 * Builds a changed copy of the project, for the test of slips: `npm run build` without the record of
 * reviews, which any change of a text would hold up.
 */

import { resolve } from 'node:path';
import { build } from 'astro';
import { explainBuildError } from '../explain-build-error.ts';
import { printFindings, readFindings } from '../findings.ts';

const root = resolve(process.argv[2] ?? '.');
const findings = (await readFindings(root)).filter(({ rule }) => !rule.startsWith('review/'));
printFindings(findings);
if (findings.length > 0) process.exitCode = 1;
else {
  try {
    await build({ root, outDir: resolve(root, 'dist'), logLevel: 'error' });
  } catch (error) {
    console.error(explainBuildError(error, root));
    process.exitCode = 3;
  }
}
