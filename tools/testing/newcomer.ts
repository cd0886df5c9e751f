/** A guide that a newcomer has written, for tests: SCIM provisioning with a provider that another guide covers for sign-in. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = 'tests/fixtures/newcomer';

/** The files of the guide, from the project's root. */
export const newcomerFiles = {
  icon: 'src/content/providers/jumpcloud.svg',
  provider: 'src/content/providers/jumpcloud.yaml',
  problems: 'src/content/problems/jumpcloud.yaml',
  guide: 'src/content/docs/scim/jumpcloud.mdx',
} as const;

/**
 * Puts the written files into a copy of the project, over the ones that `npm run new` has made.
 *
 * @param root the folder of the copy
 */
export function copyNewcomer(root: string): void {
  for (const folder of ['providers', 'problems']) {
    cpSync(join(FIXTURES, folder), join(root, 'src/content', folder), { recursive: true });
  }
  cpSync(join(FIXTURES, 'scim'), join(root, 'src/content/docs/scim'), { recursive: true });
}
