/** Two builds of the same sources are the same, byte for byte: in other folders, time zones and languages. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from '../../src/publish/read-site.ts';
import { builtSites, builtSitesFolder } from '../../tools/built-sites.ts';
import { runNode } from '../../tools/run-node.ts';
import { copyProject } from '../../tools/testing/copy-project.ts';

const { base, directory, source } = builtSites.changed;

it('a build in another folder, in a time zone far away and in Turkish has the same bytes', async () => {
  const root = resolve(builtSitesFolder, 'elsewhere/another folder');
  // A copy of a copy: Astro names scoped styles by paths, and packages are linked in both.
  copyProject(root, source);
  // At least eleven hours away, so mostly another day. Turkish has another lower case of I.
  const isWest = new Date().getTimezoneOffset() > 0;
  const env = { TZ: isWest ? 'Pacific/Kiritimati' : 'Pacific/Niue', LC_ALL: 'tr_TR.UTF-8' };
  const { code, output } = await runNode(['tools/build.ts', '--base', base], { cwd: root, env });
  expect([code, output]).toEqual([0, expect.stringMatching(/^Built \d+ pages/)]);
  for (const [one, other] of [
    [directory, join(root, 'dist')],
    [`${directory}-hosts/nginx`, join(root, 'dist-hosts/nginx')],
  ] as const) {
    const files = await filesIn(one);
    expect(await filesIn(other)).toEqual(files);
    const differing = files.filter(
      (file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
    );
    expect(differing).toEqual([]);
  }
});
