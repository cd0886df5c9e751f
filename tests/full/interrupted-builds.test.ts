/** Builds that are killed at every stage, or run out of disk: the last whole site stays where it is. It needs Linux, for a small disk. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { builtSitesFolder } from '../../tools/built-sites.ts';
import { restoreFolder } from '../../tools/build/replace-folder.ts';
import { page, smallProject, write } from '../../tools/testing/small-project.ts';
import { build, countChanges, killedBuild, leftovers, siteIn } from '../built/builds.ts';

const root = resolve(builtSitesFolder, 'killed');
const dist = join(root, 'dist');
const POINTS = 20;

beforeAll(async () => {
  await smallProject(root);
  expect(await build(root)).toMatchObject({ code: 0 });
});

it(`of a build killed at ${String(POINTS)} points, the site is the last one or the new one, whole`, async () => {
  const before = siteIn(dist);
  write(root, 'src/content/docs/index.mdx', page('Overview', 'Another text.'));
  const changes = await countChanges(root);
  const after = siteIn(dist);
  write(root, 'src/content/docs/index.mdx', page('Overview', 'Text.'));
  expect(await build(root)).toMatchObject({ code: 0 });
  expect(siteIn(dist)).toEqual(before);
  write(root, 'src/content/docs/index.mdx', page('Overview', 'Another text.'));
  // The last changes exchange the folders.
  const spread = Array.from({ length: POINTS }, (_, at) =>
    Math.ceil(((at + 1) * changes) / POINTS),
  );
  for (const point of new Set([...spread, changes - 2, changes - 1])) {
    await killedBuild(root, point);
    // Between the two renames it is beside its place, until the next build begins.
    restoreFolder(dist);
    expect(
      [before, after],
      `killed at change ${String(point)} of ${String(changes)}`,
    ).toContainEqual(siteIn(dist));
  }
  expect(await build(root)).toMatchObject({ code: 0 });
  expect(siteIn(dist)).toEqual(after);
  expect(leftovers(root)).toEqual([]);
}, 600_000);

it('on a disk that fills up, the last site stays, and one line says why', () => {
  write(root, 'src/content/docs/index.mdx', page('Overview', 'Text.'));
  const script = `
    mkdir -p disk && mount -t tmpfs -o size=2500k tmpfs disk || exit 9
    node tools/build.ts --out disk/dist && cp -r disk/dist first || exit 8
    sed -i 's/Text/Another text/' src/content/docs/index.mdx
    head -c 1200k /dev/zero > disk/filler
    node tools/build.ts --out disk/dist 2> words; echo "code $?" >> words
    cp -r disk/dist second; ls -A disk > names`;
  // A mount of its own: it is gone with the shell.
  const words = ['--map-root-user', '--mount', 'sh', '-c', script];
  const { status, stderr } = spawnSync('unshare', words, { cwd: root, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(root, 'words'), 'utf8')).toMatch(
    /^The disk is full.*Make room, and build again: .*\ncode 1\n$/,
  );
  expect(readFileSync(join(root, 'names'), 'utf8')).toBe('dist\ndist-hosts\nfiller\n');
  expect(siteIn(join(root, 'second'))).toEqual(siteIn(join(root, 'first')));
}, 120_000);
